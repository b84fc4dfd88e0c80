import type { Report } from '../diagnostics.ts'
import type { FormatName } from '../schema.ts'
import { anpa1312 } from './anpa1312.ts'
import { exported } from './export/index.ts'
import { fip } from './fip.ts'
import { firstSign, mayOpen } from './first-sign.ts'
import type { Envelope, Format } from './format.ts'
import { iptc7901 } from './iptc7901.ts'
import { json, ninjs } from './json/index.ts'
import { mail } from './mail/index.ts'
import { newsmlG2 } from './newsml-g2/index.ts'
import { newsml1 } from './newsml1/index.ts'
import { nitf } from './nitf/index.ts'
import { plain } from './plain.ts'
import { sgml } from './sgml/index.ts'
import { underlay } from './underlay.ts'
import { unknown } from './unknown.ts'
import { around, type Wrapper } from './wrapper.ts'
import { zczc } from './zczc.ts'

/** In the order in which they are asked; the last one takes what no other knew. */
export const formats: readonly Format[] = [
  newsml1,
  newsmlG2,
  nitf,
  json,
  ninjs,
  anpa1312,
  iptc7901,
  zczc,
  sgml,
  exported,
  unknown,
  plain,
]

const wrappers: readonly Wrapper[] = [fip, mail]
/** A mail may hold a spool's file and that a mail; deeper than this is no news. */
const DEEPEST = 4

/**
 * The format that was asked for, else the first one that knows the text; through what is wrapped around it. What is `sound` is
 * said of a `Format`.
 */
export function formatOf(text: string, asked?: FormatName, sound = false, depth = 0): Format {
  const first = firstSign(text)
  const knows = (one: Pick<Format, 'opens' | 'detect'>) => mayOpen(one.opens, first) && one.detect(text, sound)
  const wrapper = depth < DEEPEST ? wrappers.find(knows) : undefined
  if (wrapper) return around(wrapper, (inner) => formatOf(inner, asked, false, depth + 1))
  const named = asked && formats.find((format) => format.name === asked)
  return named ?? formats.find(knows) ?? plain
}

/** What a format reads in a text, every envelope of one shape. */
export function envelopesOf(format: Format, text: string, report: Report, sound?: boolean): Envelope[] {
  return format.read(text, report, sound).map((envelope) => underlay(envelope))
}

export type { DeclaredName, Envelope, Format, Line, WrittenTime } from './format.ts'
export { traceLine } from './lines.ts'
