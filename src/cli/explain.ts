import { type Code, catalog } from '../diagnostics.ts'
import { Trouble } from './exit.ts'
import { sinkOutput } from './output.ts'
import type { Verb } from './verb.ts'

/** Says what a diagnostic means; without a code, lists all of them. */
export const verb: Verb = {
  declare: (command) =>
    command.argument('[code]', 'a code as it stands in brackets: byte-undecodable').option('--json', 'as JSON'),

  async act([code], { json }, { streams }) {
    if (code !== undefined && !Object.hasOwn(catalog, code)) {
      throw new Trouble(`there is no diagnostic ${code}; depeche explain lists them all`)
    }
    const codes = (code === undefined ? Object.keys(catalog) : [code]) as Code[]
    const entries = codes.map((code) => ({ code, severity: catalog[code][0], message: catalog[code][1] }))
    const output = sinkOutput(streams.stdout)
    output.write(
      json ? `${JSON.stringify(code === undefined ? entries : entries[0], null, 2)}\n` : entries.map(line).join(''),
    )
    await output.close()
    return 0
  },
}

function line({ code, severity, message }: { code: string; severity: string; message: string }): string {
  return `${code.padEnd(26)} ${severity.padEnd(8)} ${message}\n`
}
