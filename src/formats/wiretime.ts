import { fold } from '../text/words.ts'
import { months } from './months.ts'

/** A time's parts as a header or trailer writes them. */
export interface TimeParts {
  readonly year: string
  /** A number or a name. */
  readonly month: string
  readonly day: string
  readonly hour?: string | undefined
  readonly minute?: string | undefined
  readonly second?: string | undefined
}

/** `YYYY-MM-DDTHH:MM:SS` from written parts; `undefined` where there is no such day or hour. */
export function localTime(parts: TimeParts): string | undefined {
  const month = months.get(parts.month) ?? months.get(fold(parts.month)) ?? Number(parts.month)
  const [hour, minute, second] = [parts.hour, parts.minute, parts.second].map((part) => Number(part ?? 0))
  const time = [fullYear(parts.year), month - 1, Number(parts.day), hour, minute, second] as const
  const stamp = Date.UTC(...(time as [number, number, number, number, number, number]))
  if (Number.isNaN(stamp)) return undefined
  const date = new Date(stamp)
  // A 31 June, a month 13 and 25 o'clock roll over to another day, month or year.
  const isDay = date.getUTCMonth() === time[1] && date.getUTCDate() === time[2]
  const stands = isDay && date.getUTCHours() === hour && date.getUTCMinutes() === minute
  return stands ? date.toISOString().slice(0, 19) : undefined
}

/** Two digits stand for 1970 to 2069: no wire is older than that in these formats. */
function fullYear(year: string): number {
  const number = Number(year)
  return year.length > 2 ? number : number < 70 ? 2000 + number : 1900 + number
}
