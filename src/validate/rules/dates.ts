import type { Report } from '../../diagnostics.ts'
import { daysFrom, isDay, two, weekdayOf } from '../../extract/dates/arithmetic.ts'
import { languageFor } from '../../languages/index.ts'
import type { Span } from '../../text/span.ts'
import { sourceSpan } from '../../text/traced.ts'
import { fields } from '../fields.ts'
import type { Dispatch, Rule } from '../rule.ts'
import { type WrittenDay, writtenDays } from './written-day.ts'

/** Days that no calendar has, and days that fall on another weekday than is written. */
export const checkDates: Rule = (dispatch, _, report) => {
  const { body, language, dateline } = dispatch.reading
  const found = writtenDays(body.text, languageFor(language))
  for (const day of found) {
    const span = sourceSpan(body, day.span)
    const date = body.text.slice(...day.span)
    if (!isImpossible(day)) checkWeekday(day, date, dispatch, span, report)
    else if (dateline?.span && day.span[0] < dateline.span[1]) report('dateline-date-impossible', span, { date })
    else report('date-impossible', span, { date })
  }
  checkDatelineDay(dispatch, found, report)
}

/** A dateline that writes its month in figures, in another language, or stands in an element of its own. */
function checkDatelineDay(
  { reading: { dateline, body, envelope } }: Dispatch,
  found: readonly WrittenDay[],
  report: Report,
) {
  if (!dateline?.date || !/-\d\d-\d\d$/.test(dateline.date)) return
  const known = dateline.span && found.some(({ span }) => span[0] < dateline.span![1])
  const written = dateline.date.replace('XXXX', '2000')
  if (known || isDay(written)) return
  const span = dateline.span ? sourceSpan(body, dateline.span) : envelope.span
  report('dateline-date-impossible', span, { date: dateline.text })
}

/** More than 31 is a day only beside a weekday or a year: `quelque 33 mars`. */
function isImpossible({ day, month, year, weekday }: WrittenDay): boolean {
  if (day > 31 || day === 0) return year !== undefined || weekday !== undefined
  return !isDay(`${year ?? 2000}-${two(month)}-${two(day)}`)
}

/** Without a year it is this year's day only if it is near: a look back may be at any year. */
const NEAR = 30

function checkWeekday(day: WrittenDay, date: string, dispatch: Dispatch, span: Span, report: Report): void {
  const real = day.weekday && realDay(day, dispatch)
  if (!real || weekdayOf(real) === day.weekday.number) return
  report('weekday-mismatch', span, { date, written: day.weekday.word, real: weekdayNames[weekdayOf(real) - 1]! })
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

function realDay({ day, month, year }: WrittenDay, { reading, record }: Dispatch): string | undefined {
  const monthDay = `${two(month)}-${two(day)}`
  if (year !== undefined) return `${year}-${monthDay}`
  const about = fields.time(record) ?? reading.dateline?.date
  if (!about || !/^\d{4}-\d\d-\d\d/.test(about)) return undefined
  const years = [-1, 0, 1].map((by) => `${Number(about.slice(0, 4)) + by}-${monthDay}`)
  return years.find((one) => isDay(one) && Math.abs(daysFrom(about.slice(0, 10), one)) <= NEAR)
}
