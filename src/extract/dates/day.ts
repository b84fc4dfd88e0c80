import { daysFrom, easterOf, isDay, shiftDays, shiftMonths, two, weekdayOf } from './arithmetic.ts'
import { type Context, type Direction, date, type Resolved } from './context.ts'
import type { Fields } from './fields.ts'
import { dayFrom } from './reference.ts'

/** The day that an expression names, if it names one. */
export function dayOf(fields: Fields, context: Context): Resolved | undefined {
  if (fields.relativeDay !== undefined) {
    return date(dayFrom(context.reference, fields.relativeDay), 'year', 'month', 'day')
  }
  if (fields.feast !== undefined) return inYear((year) => feastIn(year, fields.feast!), fields, context)
  if (fields.day !== undefined && fields.month !== undefined) {
    const monthDay = `${two(fields.month)}-${two(fields.day)}`
    return inYear((year) => `${year}-${monthDay}`, fields, context, monthDay)
  }
  const dated = fields.day === undefined ? undefined : inMonth(fields.day, fields.weekday, context)
  return dated ?? (fields.weekday === undefined ? undefined : weekday(fields.weekday, fields.turn, context))
}

function feastIn(year: number, feast: string | number): string {
  return typeof feast === 'string' ? `${year}-${feast}` : shiftDays(easterOf(year), feast)
}

const near: readonly number[] = [-1, 0, 1]
const far: readonly number[] = [-4, -3, -2, -1, 0, 1, 2, 3, 4]

/** A day of each year: in the year that is written, else in the one that the weekday, the turn or the tense points to. */
function inYear(
  dayIn: (year: number) => string,
  fields: Fields,
  context: Context,
  monthDay = 'XX-XX',
): Resolved | undefined {
  const { reference } = context
  if (fields.year !== undefined) return real(dayIn(fields.year))
  if (reference.year === undefined) return isDay(dayIn(2000)) ? date(`XXXX-${monthDay}`) : undefined
  const about = reference.day ?? `${reference.month ?? `${reference.year}-07`}-15`
  // A weekday that is written with the day may fit no year that is near; without one the year is near.
  const reach = fields.weekday === undefined ? near : far
  const days = reach.map((by) => dayIn(reference.year! + by)).filter(isDay)
  const close = days.filter((day) => Math.abs(daysFrom(about, day)) <= 366)
  const fitting = fields.weekday === undefined ? close : days.filter((day) => weekdayOf(day) === fields.weekday)
  const day = nearest(fitting.length > 0 ? fitting : close, about, wayOf(fields, context))
  return day === undefined ? undefined : date(day, 'year')
}

/** `sexta-feira (7)`, `dia 7`: a day of this month or of one beside it; not there where the weekday is another. */
function inMonth(number: number, weekday: number | undefined, { reference, direction }: Context): Resolved | undefined {
  const { day: about, month } = reference
  if (!about || !month) return weekday === undefined ? date(`XXXX-XX-${two(number)}`) : undefined
  const days = [-1, 0, 1].map((by) => `${shiftMonths(month, by)}-${two(number)}`).filter(isDay)
  const fitting = days.filter((day) => weekday === undefined || weekdayOf(day) === weekday)
  const day = nearest(fitting, about, weekday === undefined ? direction() : 0)
  return day === undefined ? undefined : date(day, 'year', 'month')
}

function wayOf({ turn, weekday }: Fields, { direction }: Context): Direction | 2 {
  if (turn) return turn < 0 ? -2 : 2
  return weekday === undefined ? direction() : 0
}

/** The day that is nearest, seen as far as the tense sees; by ±2 only what has passed, or only what is to come. */
function nearest(days: readonly string[], about: string, way: number): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const day of days) {
    const ahead = daysFrom(about, day)
    const wrong = way * ahead < 0
    // A tense may belong to another clause, so a far day on its side still loses to a near one on the other.
    const cost =
      Math.abs(ahead) + (wrong ? (Math.abs(way) === 2 ? 10_000 : 150) : 0) + (way === 0 && ahead > 0 ? 60 : 0)
    if (cost >= least) continue
    best = day
    least = cost
  }
  return best
}

function real(day: string): Resolved | undefined {
  return isDay(day) ? date(day) : undefined
}

function weekday(number: number, turn: number | undefined, { reference, direction }: Context): Resolved {
  if (!reference.day) return date(`XXXX-WXX-${number}`)
  const back = (weekdayOf(reference.day) - number + 7) % 7
  const ahead = (7 - back) % 7
  const by = turn ? (turn < 0 ? -(back || 7) : ahead || 7) : byTense(back, ahead, direction(), turn === 0 ? 3 : 1)
  return date(shiftDays(reference.day, by), 'week')
}

/** Without a tense a weekday is the last one, but for the next days: `s'ouvre lundi`, written on a Sunday. */
function byTense(back: number, ahead: number, way: Direction, soon: number): number {
  if (way === 0) return ahead <= soon ? ahead : -back
  return way > 0 ? ahead : -back
}
