import type { Header } from '../schema.ts'
import { isWritten } from '../text/blank.ts'
import type { Envelope, Line } from './format.ts'
import { attributesOf } from './known.ts'
import { type PrefixField, prefixes } from './zczcprefixes.ts'

const PREFIXED = /^(?<mark>[$:=^*&+@~%#])(?! )(?<value>[^\r\n]{0,200})$/

/** A header whose lines begin with a sign that names them. */
export interface Prefixed {
  readonly envelope: Pick<Envelope, 'headline' | 'slug'> & { readonly header: Partial<Header> }
  /** How many lines it takes. */
  readonly length: number
}

/** Reads a header of prefixed lines; `undefined` where the lines open with none. */
export function readPrefixed(lines: readonly Line[]): Prefixed | undefined {
  const stop = lines.findIndex((line) => isWritten(line.text) && !PREFIXED.test(line.text.trim()))
  const length = stop < 0 ? lines.length : stop
  const head = lines.slice(0, length).flatMap((line) => signOf(line) ?? [])
  if (head.length === 0) return undefined
  const marks = head.map(({ mark }) => mark)
  const has = (signs: string) => [...signs].every((sign) => marks.includes(sign))
  const { fields } = prefixes.find((one) => has(one.has) && ![...one.lacks].some((sign) => marks.includes(sign)))!
  const values: Partial<Record<PrefixField, string>> = {}
  for (const { mark, value } of head) {
    const field = fields[mark]
    if (field && value) values[field] = value
  }
  return { envelope: envelopeOf(values), length }
}

function signOf(line: Line): { mark: string; value: string } | undefined {
  const { mark, value } = PREFIXED.exec(line.text.trim())?.groups ?? {}
  return mark === undefined || value === undefined ? undefined : { mark, value: value.trim() }
}

// 11/2/2017: the day of a race stands where other feeds have a headline
const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/

function envelopeOf(values: Partial<Record<PrefixField, string>>): Prefixed['envelope'] {
  const { slug, headline, category, subject, genre, place, ...others } = values
  const day = headline && DAY.test(headline) ? headline : undefined
  const attributes = attributesOf({ ...others, day })
  return {
    ...(slug && { slug }),
    ...(headline && !day && { headline }),
    header: {
      ...(category && { category }),
      ...(subject && { subjects: [{ scheme: null, code: subject, name: null }] }),
      ...(genre && { genre }),
      ...(place && { locations: [{ name: place, country: null }] }),
      attributes,
    },
  }
}
