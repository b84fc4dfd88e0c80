import { tzOffset } from '@date-fns/tz/tzOffset'
import type { Report } from '../diagnostics.ts'
import type { Envelope, WrittenTime } from '../formats/index.ts'
import { agencyZones, zones } from '../lexicon/zones.ts'
import type { Header } from '../schema.ts'
import { isTime, utcOf } from '../text/instant.ts'

interface Known {
  readonly agency?: string | undefined
  /** The user's word for times without a zone. */
  readonly timeZone?: string | undefined
}

type Instants = Partial<Pick<Header, WrittenTime['field']>>

/** The header's times in UTC: by the zone that is written, else the agency's own, else the user's; else none and a diagnostic. */
export function settleTimes({ times = [] }: Envelope, known: Known, report: Report): Instants {
  const settled: Instants = {}
  for (const time of times) {
    const zone = zoneOf(time, known)
    const instant = zone === undefined ? undefined : toUtc(time.local, zone)
    if (instant === undefined) report('time-zone-unknown', time.span, { time: time.local })
    else settled[time.field] = instant
  }
  return settled
}

function zoneOf({ zone }: WrittenTime, { agency, timeZone }: Known): string | undefined {
  if (zone !== undefined) return zones[zone.toUpperCase()]
  return (agency === undefined ? undefined : agencyZones[agency.toLowerCase()]) ?? timeZone
}

/** `2025-02-08T19:42:00` in a zone, as UTC; `undefined` where there is no such day, hour or zone. */
export function toUtc(local: string, zone: string): string | undefined {
  const fixed = fixedOffset(zone)
  if (fixed !== undefined) return utcOf(local, fixed)
  if (!isTime(local)) return undefined
  const guess = tzOffset(zone, new Date(`${local}Z`))
  // The guess may stand on the other side of a change to or from summer time.
  const ahead = tzOffset(zone, new Date(Date.parse(`${local}Z`) - guess * 60_000))
  return Number.isNaN(ahead) ? undefined : utcOf(local, ahead)
}

const FIXED = /^(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2})$/

/** Minutes ahead of UTC that are written. Asked for `+00:00`, Node 20's Intl throws, at the cost of a whole dispatch. */
function fixedOffset(zone: string): number | undefined {
  const fixed = FIXED.exec(zone)?.groups
  return fixed && Number(`${fixed.sign}1`) * (Number(fixed.hours) * 60 + Number(fixed.minutes))
}
