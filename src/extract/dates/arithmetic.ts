import { addMonths } from 'date-fns/addMonths'
import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'
import { remembering } from '../../text/remember.ts'

/** Noon of a day, because some zones have no midnight on the day that summer time begins. */
function at(day: string): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12)
}

function iso(date: Date): string {
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The day so many days later, `2020-02-06`. */
export function shiftDays(day: string, by: number): string {
  return dayOf(numberOf(day) + by)
}

/** The month so many months later, `2020-02`. */
export function shiftMonths(month: string, by: number): string {
  return iso(addMonths(at(`${month}-01`), by)).slice(0, 7)
}

/** Whether a value is a day of a year that is known: `2020-02-06`, not `2020-02` or `XXXX-02-06`. */
export const isWholeDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value)

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: string): number {
  // The first of January 1970 was a Thursday.
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1
}

/** The ISO week of a day, `2020-W06`. */
export function weekOf(day: string): string {
  const date = at(day)
  return `${getISOWeekYear(date)}-W${two(getISOWeek(date))}`
}

/** How many days the second day is after the first. */
export function daysFrom(first: string, second: string): number {
  return numberOf(second) - numberOf(first)
}

const dayLength = 86_400_000

// Days are asked for a dozen times a date, so without a calendar of any zone, which takes fifty times as long, and each one is read once.
const numberOf = remembering(
  (day) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayLength,
)

const written = new Map<number, string>()
/** Most days that are kept as they are written. */
const most = 4096

function dayOf(number: number): string {
  const known = written.get(number)
  if (known !== undefined) return known
  if (written.size === most) written.clear()
  const date = new Date(number * dayLength)
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  const day = `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
  written.set(number, day)
  return day
}

/** Whether there is such a day: not 2021-02-29. */
export const isDay = remembering((day): boolean => {
  const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0))
  return Number(day.slice(8)) <= last.getUTCDate()
})

/** Two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Easter Sunday of the Gregorian calendar (Butcher's algorithm). */
export function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`
}
