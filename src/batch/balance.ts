import type { FileEntry } from './journal.ts'

/** The account of a conversion: `files` = `converted` + `unchanged` + `rejectedFiles`, `read` = `written` + `rejected` + `folded`. */
export interface Balance {
  files: number
  converted: number
  /** Stand as an earlier run wrote them; not read. */
  unchanged: number
  /** Could not be read, or hold no dispatch. */
  rejectedFiles: number
  read: number
  written: number
  rejected: number
  folded: number
  repeated: number
  /** Inputs of the last run that are gone now. */
  vanished: number
}

export function newBalance(): Balance {
  const files = { files: 0, converted: 0, unchanged: 0, rejectedFiles: 0, vanished: 0 }
  return { ...files, read: 0, written: 0, rejected: 0, folded: 0, repeated: 0 }
}

/** Counts one input. */
export function count(balance: Balance, entry: FileEntry, isKept = false): void {
  balance.files++
  const isRejected = entry.error !== null || entry.written + entry.folded.length === 0
  if (isKept && !isRejected) balance.unchanged++
  else if (isRejected) balance.rejectedFiles++
  else balance.converted++
  for (const what of ['read', 'written', 'rejected', 'repeated'] as const) balance[what] += entry[what]
  balance.folded += entry.folded.length
}

/** Never drop: throws where the account does not add up. */
export function check(balance: Balance): void {
  const { files, converted, unchanged, rejectedFiles, read, written, rejected, folded } = balance
  if (files !== converted + unchanged + rejectedFiles || read !== written + rejected + folded) {
    throw new Error(`the account does not add up: ${JSON.stringify(balance)}`)
  }
}

/** The account in two lines. */
export function spoken(balance: Balance): string {
  const { files, converted, unchanged, rejectedFiles, read, written, rejected, folded, repeated, vanished } = balance
  const gone = vanished > 0 ? `; ${vanished} of the last run are gone` : ''
  const again = repeated > 0 ? `; ${repeated} repeat an earlier one (--dedupe leaves them out)` : ''
  const left = folded > 0 ? `, ${folded} folded (same bytes, or a later version is there)` : ''
  return [
    `${files} files found: ${converted} converted, ${unchanged} unchanged, ${rejectedFiles} rejected${gone}`,
    `${read} dispatches read: ${written} written, ${rejected} rejected${left}${again}`,
  ].join('\n')
}
