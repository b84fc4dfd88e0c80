import type { Note } from '../schema.ts'
import type { Line, WrittenTime } from './format.ts'
import { localTime } from './wiretime.ts'

/** The closing line of a text dispatch: when it was sent, and by whom where it says so. */
export interface Trailer {
  readonly line: Line
  readonly note: Note
  readonly time?: WrittenTime
  readonly provider?: string
}

const patterns = [
  // 081942 GMT fév 25 · 291648 Jun 17 · 050945 sep 14EDT · AFP 310544 AOU 97 · 101200
  /^(?:(?<agency>\p{Lu}[\p{L}-]{1,9}) )?(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?: ?(?<zone>\p{Lu}{1,4})(?= \p{L}{3}| ?$))?(?: (?<month>\p{L}{3,9})\.? (?<year>\d{4}|\d{2}) ?(?<after>\p{Lu}{2,4})?)?(?=[^\p{L}\d]|$)/u,
  // AP-WF-02-20-16 0337GMT<
  /^(?<agency>[A-Z]{2,6})-[A-Z]{2}-(?<month>\d{2})-(?<day>\d{2})-(?<year>\d{2}) (?<hour>\d{2})(?<minute>\d{2})(?<zone>[A-Z]{1,4})?<?$/,
  // KWS-12:37-09-12-18
  /^[A-Z]{2,5}-(?<hour>\d{2}):(?<minute>\d{2})-(?<day>\d{2})-(?<month>\d{2})-(?<year>\d{2})<?$/,
  // 16:35ET 31-10-14<
  /^(?<hour>\d{2}):(?<minute>\d{2}) ?(?<zone>[A-Z]{1,4})? (?<day>\d{2})-(?<month>\d{2})-(?<year>\d{2})<?$/,
  // 31-10-14 16-35-02
  /^(?<day>\d{2})-(?<month>\d{2})-(?<year>\d{2}) (?<hour>\d{2})-(?<minute>\d{2})-(?<second>\d{2})<?$/,
]

/** Reads a dispatch's closing line; `undefined` where the line is none. */
export function readTrailer(line: Line): Trailer | undefined {
  if (!/\d\d/.test(line.text)) return undefined
  const text = line.text.replace(/[\s\x00-\x1f\x7f]+/g, ' ').trim()
  const fields = text.length > 60 ? undefined : fieldsOf(text)
  if (!fields) return undefined
  const { day = '', month, year, hour, minute, second, agency } = fields
  const local = month && year ? localTime({ year, month, day, hour, minute, second }) : undefined
  const zone = fields.zone ?? fields.after
  const span = [line.at, line.at + line.text.length] as const
  return {
    line,
    note: { kind: 'trailer', text },
    ...(local && { time: { field: 'transmittedAt', local, span, ...(zone && { zone }) } }),
    ...(agency && { provider: agency }),
  }
}

function fieldsOf(text: string): Record<string, string | undefined> | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found) return found.groups
  }
  return undefined
}
