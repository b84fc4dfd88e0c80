import type { Report } from '../../diagnostics.ts'
import type { Body } from '../../layout/index.ts'
import { sourceSpan } from '../../text/traced.ts'
import type { Rule } from '../rule.ts'
import { type Mark, quotationMarks } from './quotation-marks.ts'

/** Paragraphs without any mark over which a quotation may still be open. */
const APART = 3

/** A mark that is open, and in which paragraph. */
interface Open {
  readonly mark: Mark
  readonly paragraph: number
}

/**
 * Quotation marks that nothing closes or that nothing opened. Speech of several paragraphs opens each of them anew, or only
 * the first one, and closes the last one.
 */
export const checkMarks: Rule = ({ reading: { body } }, _, report) => {
  const marksIn = quotationMarks(body.text)
  let pending: readonly Open[] = []
  for (const [paragraph, { span }] of body.paragraphs.entries()) {
    const marks = marksIn(span)
    const reopened = pending.length > 0 && marks[0]?.at === span[0] && marks[0].closes === false
    const { open, stray } = matched(reopened ? marks.slice(1) : marks)
    const closed = stray.length > 0 && pending.length > 0
    for (const mark of closed ? stray.slice(1) : stray) tell('quote-unopened', mark, body, report)
    const given =
      closed || (marks.length > 0 && !reopened) ? pending : pending.filter((one) => paragraph - one.paragraph > APART)
    if (!closed) for (const { mark } of given) tell('quote-unclosed', mark, body, report)
    const left = open.filter((mark) => goesOn(body.text.slice(...span), mark.at - span[0]))
    for (const mark of open) if (!left.includes(mark)) tell('quote-unclosed', mark, body, report)
    pending = [...pending.filter((one) => !given.includes(one)), ...left.map((mark) => ({ mark, paragraph }))]
  }
  for (const { mark } of pending) tell('quote-unclosed', mark, body, report)
}

/** Pairs the marks of a paragraph; those that find no other are left. */
function matched(marks: readonly Mark[]): { open: readonly Mark[]; stray: readonly Mark[] } {
  const open: Mark[] = []
  const stray: Mark[] = []
  for (const mark of marks) {
    const opener = open.findLastIndex(({ kind }) => kind === mark.kind)
    // „A" and “A": a straight mark closes what it may.
    const match = opener < 0 && mark.kind === 'straight' ? open.findLastIndex(({ kind }) => kind === 'curly') : opener
    const mayClose = mark.closes || !mark.opens
    if (match >= 0 && mayClose) open.splice(match, 1)
    else if (mark.opens || !mark.closes) open.push(mark)
    else if (!mark.measure) stray.push(mark)
  }
  return { open, stray }
}

/** Speech that runs to the paragraph's end may go on in the next one; so may any quotation that was cut within a sentence. */
function goesOn(paragraph: string, at: number): boolean {
  const before = paragraph.slice(Math.max(0, at - 3), at).trimEnd()
  return before === '' || /[.:!?…]$/.test(before) || !/[.!?…]\s{0,3}$/.test(paragraph)
}

function tell(code: 'quote-unclosed' | 'quote-unopened', { at, sign }: Mark, body: Body, report: Report): void {
  report(code, sourceSpan(body, [at, at + sign.length]), { mark: sign })
}
