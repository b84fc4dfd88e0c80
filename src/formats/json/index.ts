import type { Report } from '../../diagnostics.ts'
import { whole } from '../../text/traced.ts'
import type { Envelope, Format } from '../format.ts'
import { unknown } from '../unknown.ts'
import { dialectOf, dispatchesIn } from './dialects.ts'
import { readNinjs } from './ninjs.ts'
import { type Json, readJson } from './value.ts'

/**
 * JSON: ninjs 1.x to 3.x with what Superdesk, TT and the BBC make of it, dpa's digitalwires, AP's Media API, AFP's Core API,
 * our own records; one object, a list of them, one a line, or the answer of a search service.
 */
export const json: Format = {
  name: 'json',
  opens: '{[',
  detect: (text) => /^[\s\ufeff]{0,1000}(?:\[\s{0,1000})?\{\s{0,1000}["}]/.test(text.slice(0, 3010)),
  read: (text, report) => read(text, report),
}

/** Asked for by name: an object in no dialect that is known is read as ninjs too. */
export const ninjs: Format = {
  name: 'ninjs',
  detect: () => false,
  read: (text, report) => read(text, report, { format: 'ninjs', read: readNinjs }),
}

type Reader = Pick<NonNullable<ReturnType<typeof dialectOf>>, 'format' | 'read'>

function read(text: string, report: Report, otherwise?: Reader): readonly Envelope[] {
  const values = readJson(whole(text), report).flatMap(dispatchesIn)
  const alone = values.length === 1 ? ([0, text.length] as const) : undefined
  const found = values.flatMap((value) => envelopeOf(value, alone ?? value.span, report, otherwise))
  return found.length > 0 ? found : unknown.read(text, report).map((envelope) => ({ ...envelope, format: 'unknown' }))
}

function envelopeOf(value: Json, span: Envelope['span'], report: Report, otherwise?: Reader): Envelope[] {
  if (value.kind !== 'object') return []
  const dialect = dialectOf(value.members) ?? otherwise
  return dialect ? [{ span, format: dialect.format, ...dialect.read(value, report) }] : []
}
