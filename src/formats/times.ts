import type { Report } from '../diagnostics.ts'
import type { Header } from '../schema.ts'
import { isTime, utcOf } from '../text/instant.ts'
import type { Span } from '../text/span.ts'
import type { WrittenTime } from './format.ts'

/** A time of the header as a field gives it, and where. */
export interface TimeField {
  readonly field: WrittenTime['field']
  readonly value: string | undefined
  readonly span: Span
}

// 20240314T174500+0100, 2024-03-14T17:45:00.000Z, 2024-03-14 17:45, 2024-03-14T17:45:00+01
// Its groups go by place: an object of seven named ones takes longer than all the rest of a time.
const TIME =
  /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/

/** The header's times in UTC. */
export type Instants = { -readonly [Field in WrittenTime['field']]: Header[Field] | undefined }

/** The header's times: instants where the offset is written, else the local time for a later stage to settle. */
export function readTimes(fields: readonly TimeField[], report: Report) {
  const instants: Instants = { createdAt: undefined, transmittedAt: undefined, revisedAt: undefined }
  const times: WrittenTime[] = []
  for (const { field, value, span } of fields) {
    if (value === undefined || instants[field] !== undefined || times.some((time) => time.field === field)) continue
    const time = readTime(value)
    if (!time) report('time-malformed', span, { field, value: value.slice(0, 40) })
    else if (time.utc === undefined) times.push({ field, local: time.local, span })
    else instants[field] = time.utc
  }
  return { instants, times }
}

/** A written time: local as it stands, and in UTC where its offset is written; `undefined` where there is no such time. */
export function readTime(written: string): { readonly local: string; readonly utc?: string } | undefined {
  const value = written.trim()
  const found = TIME.exec(value)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second = '00', zone] = found
  // Most feeds write it so themselves.
  const own = value.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)
  const local = isTime(own) ? own : `${year}-${month}-${day}T${hour}:${minute}:${second}`
  if (!isTime(local)) return undefined
  return zone === undefined ? { local } : { local, utc: utcOf(local, offsetOf(zone))! }
}

/** Minutes east of Greenwich. */
function offsetOf(zone: string): number {
  const sign = zone[0]
  if (sign !== '+' && sign !== '-') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + (zone.length > 3 ? Number(zone.slice(-2)) : 0)
  return sign === '-' ? -minutes : minutes
}
