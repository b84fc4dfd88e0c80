import type { Diagnostic } from '../schema.ts'
import { inert } from './inert.ts'

/** A diagnostic as editors and CI read it: `path:line:column: severity: message [code]`. */
export function diagnosticLine(
  path: string,
  { line, column, severity, message, code }: Omit<Diagnostic, 'byte'>,
): string {
  return `${inert(`${path}:${line}:${column}: ${severity}: ${message} [${code}]`)}\n`
}
