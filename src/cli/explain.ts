import { type Code, catalog, offByDefault } from '../diagnostics.ts'
import { readAsset } from '../text/asset.ts'
import { didYouMean } from '../text/nearest.ts'
import { Trouble } from './exit.ts'
import { sinkOutput } from './output.ts'
import { paintFor } from './paint.ts'
import type { Verb } from './verb.ts'

/** Says what a diagnostic means and how to mend it; without a code, lists all of them. */
export const verb: Verb = {
  declare: (command) =>
    command.argument('[code]', 'a code as it stands in brackets: byte-undecodable').option('--json', 'as JSON'),

  async act([code], { json }, { streams }) {
    if (code !== undefined && !Object.hasOwn(catalog, code)) {
      const meant = didYouMean(code, Object.keys(catalog))
      throw new Trouble(`there is no diagnostic ${code}${meant || '; depeche explain lists them all'}`)
    }
    const entries = (code === undefined ? Object.keys(catalog) : [code]).map((code) => entryOf(code as Code))
    const paint = paintFor(streams.stdout, streams)
    const [first] = entries
    const output = sinkOutput(streams.stdout)
    if (json) output.write(`${JSON.stringify(code === undefined ? entries : first, null, 2)}\n`)
    else if (code === undefined) output.write(entries.map(line).join(''))
    else output.write(readable(first!.page, (title) => paint('bold', title)))
    await output.close()
    return 0
  },
}

interface Entry {
  readonly code: Code
  readonly severity: string
  /** Whether it is told without being asked for. */
  readonly default: 'on' | 'off'
  readonly message: string
  /** Markdown. */
  readonly page: string
}

function entryOf(code: Code): Entry {
  const [severity, message] = catalog[code]
  const page = readAsset(`../docs/diagnostics/${code}.md`)?.toString('utf8') ?? `# ${code}\n\n${severity}: ${message}\n`
  return { code, severity, default: offByDefault.has(code) ? 'off' : 'on', message, page }
}

function line({ code, severity, message }: Entry): string {
  return `${code.padEnd(26)} ${severity.padEnd(8)} ${message}\n`
}

/** Markdown as a terminal shows it: titles without their signs, examples set in. */
function readable(page: string, title: (text: string) => string): string {
  let inside = false
  const lines = page.split('\n').flatMap((text) => {
    if (text.startsWith('```')) {
      inside = !inside
      return []
    }
    if (inside) return [text === '' ? '' : `    ${text}`]
    return [text.startsWith('#') ? title(text.replace(/^#{1,6} /, '')) : text.replaceAll(/[*`]/g, '')]
  })
  return lines.join('\n')
}
