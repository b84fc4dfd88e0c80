import type { Severity } from '../diagnostics.ts'
import { byCodePoints } from '../text/codepoints.ts'
import type { Baseline } from '../validate/baseline.ts'
import type { Finding } from '../validate/finding.ts'
import { fingerprint, numbered } from '../validate/fingerprint.ts'
import { type Inspected, type Inspection, type Reported, severitiesDownTo } from './inspection.ts'

/** A file that was checked, and what was found in it. */
export interface FileFindings {
  readonly path: string
  readonly dispatches: number
  readonly seconds: number
  /** In the order of their places. */
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
  files: readonly FileFindings[],
  wanted: Wanted,
  run: Pick<Inspection, 'seconds' | 'at'>,
): Inspection {
  const told = severitiesDownTo(wanted.level)
  const report = reporting(wanted.baseline)
  let known = 0
  const inspected = files
    .toSorted((a, b) => byCodePoints(a.path, b.path))
    .map(({ path, dispatches, seconds, findings }): Inspected => {
      const home = wanted.home(path)
      const shown = findings.filter(({ severity }) => told.includes(severity))
      const reported = shown.flatMap((finding) => report(finding, home) ?? [])
      known += shown.length - reported.length
      return { path, home, dispatches, seconds, findings: reported }
    })
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of inspected.flatMap(({ findings }) => findings)) counts[severity]++
  const isTooMany = wanted.maxWarnings !== undefined && counts.warning > wanted.maxWarnings
  const failing: Severity[] = isTooMany ? ['error', 'warning'] : ['error']
  const dispatches = files.reduce((sum, file) => sum + file.dispatches, 0)
  return { files: inspected, dispatches, counts, known, failing, ...run }
}

/** Gives findings their fingerprints; of those that are alike, as many as the baseline knows are not reported. */
function reporting(baseline: Baseline): (finding: Finding, home: string) => Reported | undefined {
  const left = new Map(baseline)
  const own = numbered()
  return (finding, home) => {
    const print = fingerprint(finding, home)
    const reported = { ...finding, fingerprint: own(print) }
    const known = left.get(print) ?? 0
    left.set(print, known - 1)
    return known > 0 ? undefined : reported
  }
}

/** Whether the findings make the run fail. */
export function fails({ counts, failing }: Inspection): boolean {
  return failing.some((severity) => counts[severity] > 0)
}
