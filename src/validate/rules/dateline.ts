import type { Report } from '../../diagnostics.ts'
import { isKnownPlace } from '../../extract/dateline/geography.ts'
import { agencyOf } from '../../extract/dateline/sign.ts'
import { daysFrom } from '../../extract/dates/arithmetic.ts'
import type { Reading } from '../../record.ts'
import type { Span } from '../../text/span.ts'
import { sourceSpan } from '../../text/traced.ts'
import { fields } from '../fields.ts'
import { type Dispatch, isAlert, type Rule, standing } from '../rule.ts'

/** The dateline beside the envelope. Impossible days are looked for with those of the text. */
export const checkDateline: Rule = (dispatch, _, report) => {
  const { reading, record } = dispatch
  const { dateline } = reading
  if (!dateline) {
    if (opensWithText(dispatch)) report('dateline-missing', textStart(reading), {})
    return
  }
  const span = placeOf(reading)
  for (const { name, country } of dateline.places) {
    if (country === undefined && !isKnownPlace(name)) report('dateline-place-unknown', span, { place: name })
  }
  if (dateline.date === undefined) report('dateline-date-missing', span, {})
  else checkDay(dateline.date, dispatch, span, report)
  const declared = record.header.provider && agencyOf(record.header.provider)
  const signed = dateline.agency
  if (declared && signed && agencyOf(signed) && !sameAgency(signed, declared)) {
    report('dateline-agency-mismatch', span, { signed, declared })
  }
}

/** A story, and not an alert or a caption. */
function opensWithText({ reading, record }: Dispatch): boolean {
  return record.text !== '' && !isAlert(record) && !reading.body.paragraphs.every(({ kind }) => kind === 'table')
}

function textStart({ body }: Reading): Span {
  return sourceSpan(body, [0, Math.min(1, body.text.length)])
}

function placeOf(reading: Reading): Span {
  const { dateline, body } = reading
  return dateline?.span ? sourceSpan(body, dateline.span) : standing(reading, dateline?.text ?? '')
}

/** Behind the date line a day begins earlier than in UTC. */
const ZONES = 1

function checkDay(date: string, { reading, record }: Dispatch, span: Span, report: Report): void {
  const sent = fields.time(record) ?? reading.envelope.times?.[0]?.local
  // What is held back may well be dated for the day on which it goes out.
  if (!sent || record.embargo || !/^\d{4}-\d\d-\d\d$/.test(date)) return
  if (daysFrom(sent.slice(0, 10), date) > ZONES) report('dateline-date-future', span, { date, sent: sent.slice(0, 10) })
}

/** `ats/afp`, of which the envelope may name either; a service signs with its agency's name: `AFP-Services`. */
function sameAgency(signed: string, declared: string): boolean {
  const parts = (name: string) => name.toLowerCase().split(/[/ -]/)
  return parts(signed).some((part) => parts(declared).includes(part))
}
