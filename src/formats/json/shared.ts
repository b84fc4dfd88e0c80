import type { Envelope } from '../format.ts'
import { readTime, type TimeField } from '../times.ts'
import { member, textOf } from './access.ts'
import type { Json } from './value.ts'

/** The times of an object's members, by the header's field; of several members the first that is filled. */
export function timeFields(json: Json, names: Partial<Record<TimeField['field'], readonly string[]>>): TimeField[] {
  const fields: TimeField[] = []
  for (const [field, members] of Object.entries(names)) {
    for (const name of members) {
      const value = member(json, name)
      if (value) fields.push({ field: field as TimeField['field'], value: textOf(value), span: value.span })
    }
  }
  return fields
}

/** Held back until a time that is written; what is written else says that it is held back, not until when. */
export function embargoOf(written: string | undefined): Envelope['embargo'] {
  return written === undefined ? undefined : { until: readTime(written)?.utc ?? null, text: written }
}
