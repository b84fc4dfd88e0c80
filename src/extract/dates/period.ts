import type { Season } from '../../languages/index.ts'
import { shiftDays, shiftMonths, two, weekdayOf, weekOf } from './arithmetic.ts'
import { type Context, date, type Resolved } from './context.ts'
import type { Fields } from './fields.ts'
import { dayFrom } from './reference.ts'

/** The month in the middle of a season; winter's is the January after the year that it is named for. */
const middles: Readonly<Record<Season, number>> = { SP: 4, SU: 7, FA: 10, WI: 13 }

/** The week, month, season, year, decade or century that an expression names. */
export function periodOf(fields: Fields, context: Context): Resolved | undefined {
  const { decade, ordinal, unit, season, month, year } = fields
  if (decade !== undefined) return date(String(decade))
  if (unit === 'CEN' && ordinal !== undefined) return date(two(ordinal - 1))
  if (season !== undefined) return inYear(middles[season], fields, context, (of) => `${of}-${season}`)
  if ((unit === 'Q' || unit === 'HY') && ordinal !== undefined) return part(ordinal, unit, fields, context)
  if (month !== undefined) return inYear(month, fields, context, (of) => `${of}-${two(month)}`)
  if (year !== undefined) return date(String(year))
  return unit === undefined ? undefined : turned(fields, context)
}

/** A quarter or a half of a year. */
function part(ordinal: number, unit: 'Q' | 'HY', fields: Fields, context: Context): Resolved | undefined {
  const length = unit === 'Q' ? 3 : 6
  if (ordinal < 1 || ordinal > 12 / length) return undefined
  return inYear((ordinal - 1) * length + 2, fields, context, (of) => `${of}-${unit.charAt(0)}${ordinal}`)
}

/** Something of each year, about a month of it: in the year that is written, else in the one that turn or tense points to. */
function inYear(month: number, fields: Fields, context: Context, valueIn: (year: string) => string): Resolved {
  if (fields.year !== undefined) return date(valueIn(String(fields.year)))
  const { reference } = context
  const { unit, turn } = fields
  // julio del año pasado, July this year
  if (unit === 'Y' && turn !== undefined && reference.year !== undefined)
    return date(valueIn(String(reference.year + turn)), 'year')
  if (reference.year === undefined) return date(valueIn('XXXX'), 'year')
  const now = Number(reference.month?.slice(5) ?? 7)
  let best = -2
  let least = Number.POSITIVE_INFINITY
  for (let by = -2; by <= 2; by++) {
    const cost = monthCost(12 * by + month - now, fields, context)
    if (cost >= least) continue
    best = by
    least = cost
  }
  return date(valueIn(String(reference.year + best)), 'year')
}

/** How ill a month so far ahead of the dispatch's own fits what is said. */
function monthCost(ahead: number, { turn }: Fields, { direction }: Context): number {
  const way = turn ? 2 * turn : direction()
  const wrong = turn ? way * ahead <= 0 : way * ahead < 0
  return Math.abs(ahead) + (wrong ? (Math.abs(way) === 2 ? 100 : 5) : 0) + (way === 0 && ahead > 0 ? 1 : 0)
}

/** This week, last month, next year. */
function turned({ unit, turn = 0, ordinal }: Fields, { reference, direction }: Context): Resolved | undefined {
  if (ordinal !== undefined) return undefined
  const { day, month, year } = reference
  if (unit === 'D') return turn !== 0 ? undefined : date(dayFrom(reference, turn), 'year', 'month', 'day')
  if (unit === 'W') return date(day ? weekOf(shiftDays(day, 7 * turn)) : 'XXXX-WXX', 'week')
  if (unit === 'WE')
    return date(day ? `${weekOf(shiftDays(day, 7 * weekend(day, turn, direction())))}-WE` : 'XXXX-WXX-WE', 'week')
  if (unit === 'M') return date(month ? shiftMonths(month, turn) : 'XXXX-XX', 'year', 'month')
  if (unit === 'Q' || unit === 'HY') return monthsPart(unit, turn, month)
  if (unit === 'Y') return date(year === undefined ? 'XXXX' : String(year + turn), 'year')
  if (unit === 'DEC' && year !== undefined) return date(String(Math.floor(year / 10) + turn), 'year')
  if (unit === 'CEN' && year !== undefined) return date(two(Math.floor(year / 100) + turn), 'year')
  return undefined
}

/** On a Monday, the weekend of which the past tense speaks is the one just gone. */
function weekend(day: string, turn: number, way: number): number {
  return turn === 0 && way < 0 && weekdayOf(day) <= 3 ? -1 : turn
}

function monthsPart(unit: 'Q' | 'HY', turn: number, month: string | undefined): Resolved {
  if (!month) return date(`XXXX-${unit.charAt(0)}X`, 'year')
  const length = unit === 'Q' ? 3 : 6
  const then = shiftMonths(month, turn * length)
  return date(`${then.slice(0, 4)}-${unit.charAt(0)}${Math.ceil(Number(then.slice(5)) / length)}`, 'year')
}
