import { localTime } from '../wiretime.ts'

// Mon, 11 Mar 2024 17:22:00 +0100 (CET)
const DATE =
  /^(?:\p{L}{2,9},\s)?(?<day>\d{1,2})\s(?<month>\p{L}{3,9})\s(?<year>\d{4})\s(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s(?:(?<sign>[+-])(?<hours>\d{2})(?<minutes>\d{2})|GMT|UT|Z)/u

/** A message's date in UTC; `undefined` where it has no offset. */
export function instantOf(date: string): string | undefined {
  const parts = DATE.exec(date.trim())?.groups as Record<string, string> | undefined
  const { day = '', month = '', year = '', hour, minute, second } = parts ?? {}
  const local = parts && localTime({ day, month, year, hour, minute, second })
  if (!local) return undefined
  const offset = (Number(parts.hours ?? 0) * 60 + Number(parts.minutes ?? 0)) * (parts.sign === '-' ? -1 : 1)
  return `${new Date(Date.parse(`${local}Z`) - offset * 60_000).toISOString().slice(0, 19)}Z`
}
