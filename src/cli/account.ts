import { plural } from '../report/inspection.ts'
import type { Diagnostic } from '../schema.ts'
import { exit } from './exit.ts'

/** What became of the input, counted as it goes. */
export interface Account {
  files: number
  /** Those of them that were named, and not found in a folder. */
  named: number
  bytes: number
  /** Dispatches that the pipeline found, by its own count. */
  read: number
  written: number
  rejected: number
  error: number
  warning: number
  info: number
  /** Inputs that could not be read at all: missing, not permitted. */
  unread: number
  /** Files that a folder listed and that were gone when their turn came. */
  vanished: number
}

export function newAccount(): Account {
  const input = { files: 0, named: 0, bytes: 0, unread: 0, vanished: 0 }
  return { ...input, read: 0, written: 0, rejected: 0, error: 0, warning: 0, info: 0 }
}

/** Counts the findings of a record or a reject. */
export function countFindings(account: Account, diagnostics: readonly Diagnostic[]): void {
  for (const { severity } of diagnostics) account[severity]++
}

/** Never drop: what the pipeline counted has to have been written or rejected, each once. */
export function checkAccount({ read, written, rejected }: Account): void {
  if (read !== written + rejected)
    throw new Error(`${read} dispatches read, but ${written} written, ${rejected} rejected`)
}

/** The exit code that the account calls for. */
export function exitCodeFor({ named, unread, vanished, written, rejected, error }: Account): number {
  if (unread > 0 || (named === 0 && written === 0)) return exit.trouble
  return rejected > 0 || error > 0 || vanished > 0 ? exit.findings : exit.fine
}

/** The account as one line: `12 files: 30 dispatches read, 29 written, 1 rejected; 1 error, 4 warnings`. */
export function summary(account: Account): string {
  const { files, read, written, rejected, error, warning, unread, vanished } = account
  const missing = unread + vanished === 0 ? '' : `, ${unread + vanished} not readable`
  const dispatches = `${plural(read, 'dispatch', 'dispatches')} read, ${written} written, ${rejected} rejected`
  return `${plural(files, 'file')}${missing}: ${dispatches}; ${plural(error, 'error')}, ${plural(warning, 'warning')}`
}
