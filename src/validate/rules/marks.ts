import type { Report } from '../../diagnostics.ts'
import type { Body } from '../../layout/index.ts'
import type { Span } from '../../text/span.ts'
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
  const unclosed = (mark: Mark) => tell('quote-unclosed', mark, body, report)
  const unopened = (mark: Mark) => tell('quote-unopened', mark, body, report)
  let pending: readonly Open[] = []
  for (const [paragraph, { span }] of body.paragraphs.entries()) {
    const marks = marksIn(span)
    const reopened = pending.length > 0 && opensAnew(marks[0], span)
    const { open, stray } = matched(reopened ? marks.slice(1) : marks)
    const closed = pending.length > 0 && stray.length > 0
    stray.slice(closed ? 1 : 0).forEach(unopened)
    // Other quotations in between, or too much without any mark: nobody is speaking any more.
    const over = (one: Open) => (marks.length > 0 && !reopened) || paragraph - one.paragraph > APART
    const still = closed ? [] : pending.filter((one) => !over(one))
    if (!closed) for (const one of pending) if (over(one)) unclosed(one.mark)
    const text = body.text.slice(...span)
    open.filter((mark) => !goesOn(text, mark.at - span[0])).forEach(unclosed)
    const left = open.filter((mark) => goesOn(text, mark.at - span[0]))
    pending = [...still, ...left.map((mark) => ({ mark, paragraph }))]
  }
  for (const { mark } of pending) unclosed(mark)
}

const opensAnew = (mark: Mark | undefined, [start]: Span) => mark?.at === start && !mark.closes

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
