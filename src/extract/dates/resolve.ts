import { isWholeDay, shiftDays, weekOf } from './arithmetic.ts'
import { clockOf } from './clock.ts'
import { type Context, date, type Resolved } from './context.ts'
import { dayOf } from './day.ts'
import { countedOf } from './duration.ts'
import type { Fields } from './fields.ts'
import { periodOf } from './period.ts'
import { dayFrom } from './reference.ts'

/** The value of an expression; `undefined` where what it says is no time: `le 31 février`. */
export function resolve(fields: Fields, context: Context): Resolved | undefined {
  if (fields.every) return setOf(fields)
  if (fields.hour !== undefined || fields.fourDigits !== undefined) return clockOf(fields, context)
  if (fields.number !== undefined) return countedOf(fields, context)
  const day = dayOf(fields, context)
  if (day && fields.unit === 'W') return isWholeDay(day.value) ? { ...day, value: weekOf(day.value) } : undefined
  if (fields.dayPart !== undefined) return partOf(fields, day, context)
  return day ?? (fields.day === undefined ? periodOf(fields, context) : undefined)
}

/** Each of a kind, as TIMEX3 writes it: `chaque mardi` is `XXXX-WXX-2`, `tous les lundis matin` `XXXX-WXX-1TMO`. */
function setOf({ weekday, dayPart, season }: Fields): Resolved | undefined {
  const one = weekday === undefined ? season : `WXX-${weekday}`
  const value = `XXXX-${one}${dayPart === undefined ? '' : `T${dayPart}`}`
  return one === undefined ? undefined : { value, type: 'set', implied: [] }
}

/**
 * A part of the day that is named with it, else of the day last named, else of the dispatch's own; `la nuit dernière`. What is still to
 * come is of no day that has passed: `poursuivront jusqu'à la nuit`.
 */
function partOf({ dayPart, turn, eve }: Fields, day: Resolved | undefined, context: Context): Resolved {
  const { anchor, isBeside, reference } = context
  const isOver = anchor !== undefined && !isBeside && reference.day !== undefined && anchor < reference.day
  const isOwn = !day && (turn !== undefined || !anchor || (isOver && context.direction() > 0))
  const own = day ?? date(isOwn ? dayFrom(reference, 0) : anchor!, 'year', 'month', 'day')
  const by = eve ? -1 : turn && !day ? turn : 0
  const value = by && isWholeDay(own.value) ? shiftDays(own.value, by) : own.value
  return { value: `${value}T${dayPart}`, type: 'time', implied: own.implied }
}
