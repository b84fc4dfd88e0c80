import type { Traced } from '../../text/traced.ts'
import { namedSigns } from './signs.ts'
import type { Characters } from './tree.ts'

/** What a taker makes of characters, piece by piece. */
export interface Pieces<Taker> {
  /** A stretch of the base that stands for itself. */
  copy(taker: Taker, base: Traced, from: number, to: number): void
  /** A sign that stands for a reference in the base. */
  stand(taker: Taker, sign: string, base: Traced, from: number, to: number): void
}

/** A character reference as it is written: `&#233;` `&#xE9;` `&eacute;`. */
export interface Reference {
  readonly length: number
  /** What it stands for; not there where nobody but a DTD knows. */
  readonly sign?: string
  /** Whether it is one to any reader of XML that knows the names: no control, no half of a pair. */
  readonly sound: boolean
}

/** Tells characters apart into what stands for itself and what is a character reference. Nothing a DTD defines is known. */
export function eachPiece<Taker>({ base, from, to, verbatim }: Characters, taker: Taker, pieces: Pieces<Taker>): void {
  const { text } = base
  let done = from
  for (let at = verbatim ? -1 : text.indexOf('&', from); at >= 0 && at < to; at = text.indexOf('&', at + 1)) {
    const reference = referenceAt(text, at)
    if (reference?.sign === undefined) continue
    if (at > done) pieces.copy(taker, base, done, at)
    done = at + reference.length
    pieces.stand(taker, reference.sign, base, at, done)
  }
  if (to > done) pieces.copy(taker, base, done, to)
}

/** A string with its character references resolved. */
export function unescaped(text: string): string {
  let at = text.indexOf('&')
  if (at < 0) return text
  let done = 0
  let plain = ''
  for (; at >= 0; at = text.indexOf('&', Math.max(done, at + 1))) {
    const reference = referenceAt(text, at)
    if (reference?.sign === undefined) continue
    plain += text.slice(done, at) + reference.sign
    done = at + reference.length
  }
  return plain + text.slice(done)
}

/** References met before: a feed writes the same few. */
const met = new Map<string, Reference>()
const mostMet = 4096
/** `&thetasym;` `&#0008364;`: no sign is written in more. */
const longest = 10

/** The reference that an ampersand opens; the unfinished `&nbsp` that relays leave is none. */
export function referenceAt(text: string, at: number): Reference | undefined {
  let end = at + 1
  while (end < at + longest && isInReference(text.charCodeAt(end))) end++
  if (text.charCodeAt(end) !== 59) return undefined
  const written = text.slice(at, end + 1)
  const known = met.get(written)
  if (known) return known
  if (met.size === mostMet) met.clear()
  const reference = { length: written.length, ...meaningOf(written) }
  met.set(written, reference)
  return reference
}

/** A letter or digit of ASCII, or `#`. */
const isInReference = (code: number) =>
  (code > 47 && code < 58) || (code > 96 && code < 123) || (code > 64 && code < 91) || code === 35

const REFERENCE = /^&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[A-Za-z][A-Za-z0-9]{1,8}));$/
/** Numbers that saxes reads too. */
const SOUND = /^&#(?:\d{2,5}|x[\da-fA-F]{2,4});$/

function meaningOf(written: string): Omit<Reference, 'length'> {
  const parts = REFERENCE.exec(written)?.groups
  if (!parts) return { sound: false }
  const { decimal, hex, name } = parts
  if (name !== undefined)
    return Object.hasOwn(namedSigns, name) ? { sign: namedSigns[name]!, sound: true } : { sound: false }
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
  const sign = signOf(code)
  return { ...(sign !== undefined && { sign }), sound: SOUND.test(written) && code > 31 && !isNoCharacter(code) }
}

const isSurrogate = (code: number) => code >= 0xd800 && code < 0xe000
const isNoCharacter = (code: number) => isSurrogate(code) || code > 0xfffd

function signOf(code: number): string | undefined {
  // &#146; is a windows-1252 apostrophe wherever it is met: no wire sends the control characters U+0080 to U+009F.
  if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80]
  return code === 0 || isSurrogate(code) || code > 0x10ffff ? undefined : String.fromCodePoint(code)
}

const windows1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ']
