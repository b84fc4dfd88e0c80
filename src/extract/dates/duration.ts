import type { Unit } from '../../languages/index.ts'
import { shiftDays, shiftMonths, weekOf } from './arithmetic.ts'
import { type Context, date, type Resolved } from './context.ts'
import type { Fields } from './fields.ts'
import { dayFrom } from './reference.ts'

/** TIMEX3's letter for a unit, and how many of those it is. */
const lengths: Readonly<Record<Unit, readonly [letter: string, times: number]>> = {
  S: ['TS', 1],
  MIN: ['TM', 1],
  H: ['TH', 1],
  D: ['D', 1],
  WE: ['WE', 1],
  W: ['W', 1],
  M: ['M', 1],
  Q: ['M', 3],
  HY: ['M', 6],
  Y: ['Y', 1],
  DEC: ['Y', 10],
  CEN: ['Y', 100],
}

/** So many units: a length of time, or a point that far from the dispatch's day or the day last named. */
export function countedOf(fields: Fields, context: Context): Resolved | undefined {
  const { unit, number, half = 0, shift, turn } = fields
  if (unit === undefined || number === undefined) return undefined
  const far =
    shift !== undefined && turn === undefined && half === 0 ? pointOf(number, unit, shift, context) : undefined
  return far ?? durationOf(number + half, unit)
}

function durationOf(number: number, unit: Unit): Resolved {
  const [letter, times] = lengths[unit]
  const time = letter.startsWith('T') ? 'T' : ''
  return { value: `P${time}${number * times}${letter.slice(time.length)}`, type: 'duration', implied: [] }
}

function pointOf(
  number: number,
  unit: Unit,
  shift: NonNullable<Fields['shift']>,
  context: Context,
): Resolved | undefined {
  const by = shift === 'ago' || shift === 'before' ? -number : number
  if (shift === 'ago' || shift === 'ahead') return fromReference(by, unit, context)
  if (!context.anchor) return undefined
  return fromReference(by, unit, {
    ...context,
    reference: { day: context.anchor, month: context.anchor.slice(0, 7), year: Number(context.anchor.slice(0, 4)) },
  })
}

function fromReference(by: number, unit: Unit, { reference }: Context): Resolved | undefined {
  const { day, month, year } = reference
  const [letter, times] = lengths[unit]
  if (letter === 'D') return date(dayFrom(reference, by), 'year', 'month', 'day')
  if (letter === 'W') return date(day ? weekOf(shiftDays(day, 7 * by)) : 'XXXX-WXX', 'year', 'week')
  if (letter === 'M') return date(month ? shiftMonths(month, by * times) : 'XXXX-XX', 'year', 'month')
  if (letter === 'Y') return date(year === undefined ? 'XXXX' : String(year + by * times).padStart(4, '0'), 'year')
  return undefined
}
