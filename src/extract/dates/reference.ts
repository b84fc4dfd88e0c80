import { remembering } from '../../text/remember.ts'
import { shiftDays } from './arithmetic.ts'

/** As much as is known of the dispatch's own date. */
export interface Reference {
  /** `2020-02-06`. */
  readonly day?: string
  /** `2020-02`. */
  readonly month?: string
  readonly year?: number
  /** `02-06`, where the year is not known. */
  readonly monthDay?: string
}

/** Reads the dispatch's own date: `2020-02-06`, `2020-02`, `2020`, `XXXX-02-06`, or an instant. */
export function referenceOf(date: string | undefined): Reference {
  return date === undefined ? {} : dated(date)
}

const dated = remembering((date): Reference => {
  const written = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/.exec(date)?.groups
  if (!written) return {}
  const { year, month, day } = written
  if (year === 'XXXX') return month && day ? { monthDay: `${month}-${day}` } : {}
  return {
    year: Number(year),
    ...(month && { month: `${year}-${month}` }),
    ...(month && day && { day: `${year}-${month}-${day}` }),
  }
})

/** The day so many days from the reference; as much of it as can be said. */
export function dayFrom({ day, monthDay }: Reference, by: number): string {
  if (day) return shiftDays(day, by)
  if (!monthDay) return 'XXXX-XX-XX'
  const common = shiftDays(`2001-${monthDay}`, by).slice(5)
  const leap = shiftDays(`2004-${monthDay}`, by).slice(5)
  return common === leap ? `XXXX-${common}` : 'XXXX-XX-XX'
}
