import { tzOffset } from '@date-fns/tz/tzOffset'
import type { Report } from '../diagnostics.ts'
import type { Envelope, WrittenTime } from '../formats/index.ts'
import { agencyZones, zones } from '../lexicon/zones.ts'
import type { Header } from '../schema.ts'

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
  const read = Date.parse(`${local}Z`)
  if (Number.isNaN(read) || !new Date(read).toISOString().startsWith(local)) return undefined
  const guess = read - offsetOf(zone, read) * 60_000
  // The guess may stand on the other side of a change to or from summer time.
  const instant = read - offsetOf(zone, guess) * 60_000
  return Number.isNaN(instant) ? undefined : `${new Date(instant).toISOString().slice(0, 19)}Z`
}

const FIXED = /^(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2})$/

/** Minutes ahead of UTC. A fixed offset is read here: asked for `+00:00`, Node 20's Intl throws, at the cost of a whole dispatch. */
function offsetOf(zone: string, instant: number): number {
  const fixed = FIXED.exec(zone)?.groups
  if (!fixed) return tzOffset(zone, new Date(instant))
  return Number(`${fixed.sign}1`) * (Number(fixed.hours) * 60 + Number(fixed.minutes))
}
