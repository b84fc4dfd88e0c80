import { inert } from './inert.ts'
import { type InFile, inFiles, plural, severities } from './inspection.ts'
import type { Reporter } from './reporter.ts'

/** Annotations of one level that GitHub shows for a step; what is beyond them is dropped without a word. */
const MOST = 10

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

/** For the lines of a pull request: GitHub's annotations, the worst first, folded until they fit. */
export const github: Reporter = {
  does: 'annotations of GitHub Actions, and the summary of the step; set without asking under GITHUB_ACTIONS',
  mixes: true,
  *write(inspection) {
    const all = inFiles(inspection)
    for (const severity of severities) {
      const found = all.filter(({ finding }) => finding.severity === severity)
      yield* annotations(found, levels[severity])
    }
  },
}

/** Ways of saying several in one, the finest first. */
const foldings: readonly ((one: InFile) => string)[] = [
  ({ finding }) => finding.fingerprint,
  ({ finding, home }) => `${finding.code} ${home}`,
  ({ finding }) => finding.code,
]

function* annotations(found: readonly InFile[], level: string): Generator<string> {
  const ways = foldings.map((fold) => groupsOf(found, fold))
  const groups = ways.find(({ length }) => length <= MOST) ?? ways.at(-1)!
  const shown = groups.length > MOST ? groups.slice(0, MOST - 1) : groups
  for (const group of shown) yield annotation(level, group)
  const left = groups.slice(shown.length).flat()
  if (left.length > 0) yield command(level, { title: 'depeche' }, `${left.length} more; the step's summary has them`)
}

/** The groups in the order of their first; the largest come first where there is more than one in one of them. */
function groupsOf(found: readonly InFile[], fold: (one: InFile) => string): readonly (readonly InFile[])[] {
  const groups = new Map<string, InFile[]>()
  for (const one of found) {
    const group = groups.get(fold(one))
    if (group) group.push(one)
    else groups.set(fold(one), [one])
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length)
}

function annotation(level: string, [first, ...others]: readonly InFile[]): string {
  const { code, message, line, column, endColumn } = first!.finding
  const files = new Set(others.map(({ home }) => home).filter((home) => home !== first!.home)).size
  const where = files === 0 ? 'in this file' : `in this and ${plural(files, 'other file')}`
  const more = others.length === 0 ? '' : ` (and ${others.length} more ${where})`
  const end = endColumn === undefined ? {} : { endColumn }
  return command(level, { file: first!.home, line, col: column, ...end, title: code }, inert(`${message}${more}`))
}

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${level} ${list.join(',')}::${value(message)}\n`
}

// Escaped as the runner unescapes them: a line end in a file's name would begin a command of its own.
const value = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
