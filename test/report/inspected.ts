import type { Inspected, Inspection, Reported } from '../../src/report/inspection.ts'

/** A finding, made by hand. */
export function finding(changes: Partial<Reported> = {}): Reported {
  return {
    code: 'byte-undecodable',
    severity: 'error',
    message: 'byte 0x81 is not valid in windows-1252',
    path: 'in/a.wire',
    byte: 40,
    line: 2,
    column: 4,
    endColumn: 7,
    excerpt: 'Le pré est vert.',
    excerptColumn: 1,
    id: `sha256:${'0'.repeat(32)}`,
    index: 0,
    fingerprint: '1'.repeat(32),
    ...changes,
  }
}

/** A file with what was found in it. */
export function inspected(path: string, ...findings: Partial<Reported>[]): Inspected {
  const own = findings.map((changes, index) =>
    finding({ path, fingerprint: `${path}${index}`.padEnd(32, '0'), ...changes }),
  )
  return { path, home: path, dispatches: 1, seconds: 0.01, findings: own }
}

/** A look at some files. */
export function inspection(files: readonly Inspected[], changes: Partial<Inspection> = {}): Inspection {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of files.flatMap(({ findings }) => findings)) counts[severity]++
  const around = { known: 0, failing: ['error'] as const, seconds: 0.04, at: '2025-12-03T08:16:00Z' }
  return { files, dispatches: files.length, counts, ...around, ...changes }
}

/** One of each severity, a clean file, and a file whose name and text are out to do harm. */
export function mixedInspection(): Inspection {
  const nasty = '\u001b]0;owned\u0007 ##[add-mask]x\r\n::set-output name=a::b ]]> <script> "q" & | *b* \u202e \ufffe'
  return inspection([
    inspected('in/a.wire', {}, { severity: 'warning', code: 'header-malformed', message: 'the header cannot be read' }),
    inspected('in/clean.wire'),
    inspected('in/sub/c:d #1,é|<.wire', { message: nasty, excerpt: nasty, column: 3, endColumn: 3 }),
    inspected('z.wire', { severity: 'info', code: 'language-unknown', line: 1, column: 1, excerpt: '' }),
  ])
}
