import type { NewsRecord } from '../schema.ts'
import type { Emitter } from './emitter.ts'

type Cell = string | number | boolean | null | undefined

/** A CSV table (RFC 4180: comma, CRLF, UTF-8): which rows a record gives, and what each column shows of a row. */
export function table<Row>(
  does: string,
  rows: (record: NewsRecord) => readonly Row[],
  columns: Readonly<Record<string, (row: Row) => Cell>>,
): Emitter {
  const shown = Object.values(columns)
  const line = (cells: readonly Cell[]) => `${cells.map(cell).join(',')}\r\n`
  return {
    does,
    open: line(Object.keys(columns)),
    write: (record) =>
      rows(record)
        .map((row) => line(shown.map((show) => show(row))))
        .join(''),
  }
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const safe = harmless(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

// A spreadsheet runs a cell that begins with one of these as a formula, and paragraphs of wires often begin with a dash.
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
