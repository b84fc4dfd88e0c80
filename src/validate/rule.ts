import type { Report } from '../diagnostics.ts'
import type { Reading } from '../record.ts'
import type { NewsRecord } from '../schema.ts'
import type { Span } from '../text/span.ts'
import type { Policy } from './policy.ts'

/** One dispatch to be checked: as it was read, and as its record tells it. */
export interface Dispatch {
  readonly reading: Reading
  readonly record: NewsRecord
}

/** Looks at one dispatch and reports what is wrong with it; spans are in the source's text. */
export type Rule = (dispatch: Dispatch, policy: Policy, report: Report) => void

/** The first sign of a dispatch: where a thing is told of that stands nowhere. */
export function opening({ envelope, source }: Reading): Span {
  const [start, end] = envelope.span
  const from = source.text.slice(start, end).search(/\S/)
  return [start + Math.max(0, from), Math.min(end, start + Math.max(0, from) + 1)]
}

/** Where a value of the header stands: in its element, its attribute or its field; else where the dispatch opens. */
export function standing(reading: Reading, value: string): Span {
  const { source, envelope } = reading
  for (const [before, after] of [['>', '<'] as const, ['"', '"'] as const, ["'", "'"] as const]) {
    const at = source.text.indexOf(`${before}${value}${after}`, envelope.span[0])
    if (at >= 0 && at < envelope.span[1]) return [at + 1, at + 1 + value.length]
  }
  const at = value.length < DISTINCT ? -1 : source.text.indexOf(value, envelope.span[0])
  return at >= 0 && at < envelope.span[1] ? [at, at + value.length] : opening(reading)
}

/** A shorter value may stand anywhere by chance. */
const DISTINCT = 8

/** A dispatch of one line has neither headline nor dateline by right. */
export function isAlert({ header }: NewsRecord): boolean {
  return header.level === 'flash' || header.level === 'alert'
}
