import type { Report } from '../../diagnostics.ts'
import type { Reading } from '../../record.ts'
import { sourceSpan } from '../../text/traced.ts'
import { type Dispatch, isAlert, opening, type Rule } from '../rule.ts'

/** The text as a whole: whether it is there, what it says twice. */
export const checkText: Rule = (dispatch, _, report) => {
  const { reading } = dispatch
  if (lacksText(dispatch)) report('body-empty', opening(reading), {})
  if (lacksHeadline(dispatch)) report('headline-missing', opening(reading), {})
  checkRepetition(reading, report)
  checkSpaces(reading, report)
}

/** A kill says all in its header; a picture is no text, a package holds none, and an alert may be its headline alone. */
function lacksText({ reading, record }: Dispatch): boolean {
  const { text, status, headline, header, notes, related } = record
  if (text !== '' || status === 'kill' || status === 'withheld') return false
  if (isAlert(record) && headline !== null) return false
  if (related.length > 0 || notes.some(({ kind }) => kind === 'caption')) return false
  return /text|article|^$/i.test(header.itemType ?? '') && !isBroken(reading)
}

/** Only a format that has a place for it can lack a headline. */
function lacksHeadline({ reading, record }: Dispatch): boolean {
  const { envelope } = reading
  const hasPlace = 'blocks' in envelope.copy || record.header.messageNumber !== null
  return hasPlace && record.headline === null && record.text !== '' && !isAlert(record) && !isBroken(reading)
}

const isBroken = ({ problems }: Reading) => problems.some(({ code }) => /-malformed$/.test(code))

/** Shorter paragraphs may well stand twice: a refrain, a heading, a line of a fixture list. */
const WORDS = 10

function checkRepetition({ body }: Reading, report: Report): void {
  const seen = new Set<string>()
  for (const { span } of body.paragraphs) {
    const text = body.text.slice(...span)
    if (seen.has(text) && countOf(text) >= WORDS) report('paragraph-duplicate', sourceSpan(body, span), {})
    seen.add(text)
  }
}

const countOf = (text: string) => text.match(/\p{L}{3,40}/gu)?.length ?? 0

const DOUBLE = /(?<=\S) {2,80}(?=\S)/g

function checkSpaces({ body }: Reading, report: Report): void {
  for (const { span, kind } of body.paragraphs) {
    if (kind === 'table') continue
    for (const { 0: spaces, index } of body.text.slice(...span).matchAll(DOUBLE)) {
      report('space-double', sourceSpan(body, [span[0] + index, span[0] + index + spaces.length]), {})
    }
  }
}
