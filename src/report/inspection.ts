import type { Severity } from '../diagnostics.ts'
import type { Finding } from '../validate/finding.ts'

/** A finding as a report shows it. */
export interface Reported extends Finding {
  /** 32 hex digits, its own in the whole report; the same as long as its line says the same. */
  readonly fingerprint: string
}

/** One file that was looked at, clean or not. */
export interface Inspected {
  /** As it was named, for people. */
  readonly path: string
  /** Relative to the repository, with slashes, for machines; absolute where it is not inside. */
  readonly home: string
  readonly dispatches: number
  readonly seconds: number
  /** In the file's order. */
  readonly findings: readonly Reported[]
}

/** All that came of a look at a feed. */
export interface Inspection {
  /** In the order of their paths. */
  readonly files: readonly Inspected[]
  readonly dispatches: number
  readonly counts: Readonly<Record<Severity, number>>
  /** Findings that the baseline knows; they are in no file's list. */
  readonly known: number
  /** The severities that make the run fail. */
  readonly failing: readonly Severity[]
  readonly seconds: number
  /** When it began: UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly at: string
}

/** Worst first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** Those that are at least so bad, the worst first. */
export function severitiesDownTo(level: Severity): readonly Severity[] {
  return severities.slice(0, severities.indexOf(level) + 1)
}

/** A finding and the file that it is in. */
export interface InFile {
  readonly finding: Reported
  readonly home: string
}

/** All findings, in the order of the files. */
export function inFiles({ files }: Inspection): readonly InFile[] {
  return files.flatMap(({ home, findings }) => findings.map((finding) => ({ finding, home })))
}

/** The same, the worst first. */
export function worstFirst(all: readonly InFile[]): readonly InFile[] {
  return severities.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity))
}

// 2 errors, 1 warning
function found({ counts, known }: Inspection): string {
  const some = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], severity === 'info' ? 'remark' : severity))
  const text = some.join(', ') || 'nothing found'
  return known > 0 ? `${text} (${known} known)` : text
}

/** All that was looked at and found, in words: `3 files, 5 dispatches: 2 errors`. */
export function balance(inspection: Inspection): string {
  const { files, dispatches } = inspection
  return `${plural(files.length, 'file')}, ${plural(dispatches, 'dispatch', 'dispatches')}: ${found(inspection)}`
}

/** A count with its word: `1 file`, `2 files`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
