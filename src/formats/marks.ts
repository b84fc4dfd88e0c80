import { isBlank, isWritten } from '../text/blank.ts'
import type { Span } from '../text/span.ts'
import type { Line } from './format.ts'
import { linesOf } from './lines.ts'

/** A text-wire dispatch, cut at its control characters. */
export interface Parts {
  /** From the header's begin to STX; none where STX is not there. */
  readonly header: readonly Line[]
  readonly lines: readonly Line[]
  /** Where the trailer may stand, last line first: behind ETX, or where that is lost, the last lines of the text. */
  readonly trailing: readonly Line[]
  readonly end: number
}

/** Cuts at STX, ETX and EOT, or where they were stripped, as if they stood at the header's end and the text's. */
export function partsOf(text: string, from: number): Parts {
  const end = before(text.indexOf('\x04', from), text.length)
  const stx = before(text.indexOf('\x02', from), end)
  const start = stx < end ? stx + 1 : from
  const stop = before(text.indexOf('\x03', start), end)
  const lines = linesOf(text, [start, stop])
  const trailing = stop < end ? linesOf(text, [stop + 1, end]).reverse() : lastOf(lines)
  return { header: start > from ? linesOf(text, [from, stx]) : [], lines, trailing, end }
}

/** The last two lines that are not blank, the last one first. */
export function lastOf(lines: readonly Line[]): Line[] {
  const last: Line[] = []
  for (let i = lines.length - 1; i >= 0 && last.length < 2; i--) if (isWritten(lines[i]!.text)) last.push(lines[i]!)
  return last
}

function before(at: number, limit: number): number {
  return at < 0 || at > limit ? limit : at
}

/** From the first sign that is no filler to EOT, or to the last one. */
export function spanOf(text: string, end: number): Span {
  let start = 0
  while (start < text.length && isFiller(text.charCodeAt(start))) start++
  if (start === text.length) start = 0
  let last = end
  while (last > start && isFiller(text.charCodeAt(last - 1))) last--
  return [start, text[end] === '\x04' ? end + 1 : last]
}

const isFiller = (unit: number) => unit === 0 || unit === 0x7f || isBlank(unit)
