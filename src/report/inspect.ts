import type { Severity } from '../diagnostics.ts'
import type { Baseline } from '../validate/baseline.ts'
import type { Finding } from '../validate/finding.ts'
import { fingerprint, numbered } from '../validate/fingerprint.ts'
import { type Inspected, type Inspection, type Reported, severities } from './inspection.ts'

/** What was found in a file. */
export interface Checked {
  readonly path: string
  readonly dispatches: number
  readonly seconds: number
  readonly findings: readonly Finding[]
}

/** What a report is to show. */
export interface Wanted {
  /** The least that is shown and counted. */
  readonly level: Severity
  readonly baseline: Baseline
  readonly maxWarnings: number | undefined
  /** A file's path in its repository. */
  home(path: string): string
}

/** Puts a report together: the files by their paths, and of their findings those that are bad enough and new. */
export function inspect(
  files: readonly Checked[],
  wanted: Wanted,
  run: Pick<Inspection, 'seconds' | 'at'>,
): Inspection {
  const known = new Map(wanted.baseline)
  const counts = { error: 0, warning: 0, info: 0 }
  let silenced = 0
  const number = numbered()
  const told = from(wanted.level)
  const report = (finding: Finding, home: string): Reported[] => {
    const print = fingerprint(finding, home)
    const left = known.get(print) ?? 0
    known.set(print, left - 1)
    const own = number(print)
    if (left > 0) {
      silenced++
      return []
    }
    counts[finding.severity]++
    return [{ ...finding, fingerprint: own }]
  }
  const inspected = files.toSorted(byPath).map(({ path, dispatches, seconds, findings }): Inspected => {
    const home = wanted.home(path)
    const shown = findings.filter(({ severity }) => told.includes(severity))
    return { path, home, dispatches, seconds, findings: shown.flatMap((finding) => report(finding, home)) }
  })
  const dispatches = files.reduce((sum, file) => sum + file.dispatches, 0)
  const isTooMany = wanted.maxWarnings !== undefined && counts.warning > wanted.maxWarnings
  const failing: Severity[] = isTooMany ? ['error', 'warning'] : ['error']
  return { files: inspected, dispatches, counts, known: silenced, failing, ...run }
}

/** Whether the findings make the run fail. */
export function fails({ counts, failing }: Inspection): boolean {
  return failing.some((severity) => counts[severity] > 0)
}

/** The severities that are told of, the worst first. */
export function from(level: Severity): readonly Severity[] {
  return severities.slice(0, severities.indexOf(level) + 1)
}

// UTF-8 bytes stand in the order of code points, on every machine.
const byPath = (a: Checked, b: Checked) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))
