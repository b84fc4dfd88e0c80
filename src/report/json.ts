import type { Inspected, Inspection } from './inspection.ts'
import type { Reporter } from './reporter.ts'

/** For scripts: every file with what was found in it; its JSON Schema is in `test/report/schemas.ts`. */
export const json: Reporter = {
  does: 'one JSON object: a summary, and each file with its findings',
  mixes: false,
  *write(inspection) {
    yield `{"version":1,"summary":${JSON.stringify(summaryOf(inspection))},"files":[`
    for (const [index, file] of inspection.files.entries()) yield `${index > 0 ? ',' : ''}\n${fileOf(file)}`
    yield '\n]}\n'
  },
}

function summaryOf({ files, dispatches, counts, known }: Inspection) {
  return {
    files: files.length,
    dispatches,
    errors: counts.error,
    warnings: counts.warning,
    remarks: counts.info,
    known,
  }
}

function fileOf({ path, dispatches, findings }: Inspected): string {
  return JSON.stringify({
    path,
    dispatches,
    findings: findings.map((finding) => ({
      code: finding.code,
      level: finding.severity,
      message: finding.message,
      line: finding.line,
      column: finding.column,
      endLine: finding.line,
      endColumn: finding.endColumn ?? null,
      byte: finding.byte,
      excerpt: finding.excerpt,
      id: finding.id,
      index: finding.index,
      fingerprint: finding.fingerprint,
      help: `depeche explain ${finding.code}`,
    })),
  })
}
