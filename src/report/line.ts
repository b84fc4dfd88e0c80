import type { Diagnostic } from '../schema.ts'
import { visible } from '../text/visible.ts'

/** A diagnostic as editors and CI read it: `path:line:column: severity: message [code]`. */
export function diagnosticLine(path: string, { line, column, severity, message, code }: Diagnostic): string {
  return `${visible(`${path}:${line}:${column}: ${severity}: ${message} [${code}]`)}\n`
}
