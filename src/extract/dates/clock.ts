import { tzOffset } from '@date-fns/tz/tzOffset'
import { two } from './arithmetic.ts'
import type { Context, Resolved } from './context.ts'
import { dayOf } from './day.ts'
import type { Fields } from './fields.ts'

/** The time of day that an expression names, on its own day, else on the day last named, else on no day. */
export function clockOf(fields: Fields, context: Context): Resolved | undefined {
  const time = timeOf(fields)
  if (time === undefined) return undefined
  const own = dayOf(fields, context)
  const day = own?.value ?? context.anchor ?? ''
  const zone = zoneOf(fields.zone, day, time)
  return {
    value: `${day}T${time}${zone}`,
    type: 'time',
    implied: own?.implied ?? (day ? ['year', 'month', 'day'] : []),
  }
}

function timeOf({ hour, minute = 0, fourDigits, meridiem }: Fields): string | undefined {
  if (fourDigits !== undefined) return `${two(Math.floor(fourDigits / 100))}:${two(fourDigits % 100)}`
  if (hour === undefined) return undefined
  if (meridiem === undefined) return `${two(hour)}:${two(minute)}`
  return hour > 12 ? undefined : `${two((hour % 12) + meridiem)}:${two(minute)}`
}

/** What a zone adds to a value: `Z`, an offset, nothing where it is the local time or hangs on a day that is not known. */
function zoneOf(zone: string | undefined, day: string, time: string): string {
  if (!zone?.includes('/')) return zone ?? ''
  const minutes = tzOffset(zone, new Date(`${day}T${time}:00Z`))
  if (Number.isNaN(minutes)) return ''
  const far = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(far / 60))}:${two(far % 60)}`
}
