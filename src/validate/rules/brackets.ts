import type { Report } from '../../diagnostics.ts'
import type { Reading } from '../../record.ts'
import type { Span } from '../../text/span.ts'
import { sourceSpan } from '../../text/traced.ts'
import type { Rule } from '../rule.ts'

const BRACKET = /[()[\]]/g
const opener: Readonly<Record<string, string>> = { ')': '(', ']': '[' }
// a)   1)   ii)   12.)   and :) ;-)
const NUMBERED = /(?:^|[\s("«“/])(?:\p{L}|\d{1,2}|[ivx]{1,4})\.?$/iu
const SMILE = /[:;=]-?$/
/** A bracket may hold some paragraphs, as that of an editor does; not more. */
const APART = 3

interface Open {
  readonly sign: string
  readonly at: number
  readonly paragraph: number
}

/** Brackets that nothing closes or that nothing opened. */
export const checkBrackets: Rule = ({ reading }, _, report) => {
  let open: Open[] = []
  for (const [i, { span, kind }] of reading.body.paragraphs.entries()) {
    if (kind === 'table') continue
    const late = open.filter(({ paragraph }) => i - paragraph >= APART)
    for (const bracket of late) tell('bracket-unclosed', bracket, reading, report)
    open = open.filter((bracket) => !late.includes(bracket))
    matchIn(reading, span, i, open, report)
  }
  for (const bracket of open) tell('bracket-unclosed', bracket, reading, report)
}

function matchIn(reading: Reading, [start, end]: Span, paragraph: number, open: Open[], report: Report): void {
  const text = reading.body.text.slice(start, end)
  for (const { 0: sign, index } of text.matchAll(BRACKET)) {
    const before = text.slice(Math.max(0, index - 8), index)
    const opens = opener[sign] === undefined
    if (SMILE.test(before)) continue
    const at = start + index
    if (opens) open.push({ sign, at, paragraph })
    else {
      const match = open.findLastIndex((one) => one.sign === opener[sign])
      if (match >= 0) open.splice(match, 1)
      else if (!NUMBERED.test(before)) tell('bracket-unopened', { sign, at }, reading, report)
    }
  }
}

function tell(
  code: 'bracket-unclosed' | 'bracket-unopened',
  { sign, at }: Pick<Open, 'sign' | 'at'>,
  { body }: Reading,
  report: Report,
): void {
  report(code, sourceSpan(body, [at, at + 1]), { bracket: sign })
}
