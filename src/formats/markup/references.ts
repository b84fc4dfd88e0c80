import { namedSigns } from './signs.ts'
import type { Characters } from './tree.ts'

interface Pieces {
  /** A stretch of the base that stands for itself. */
  copy(from: number, to: number): void
  /** A sign that stands for a reference in the base. */
  stand(sign: string, from: number, to: number): void
}

// &#233; &#xE9; &eacute; and the unfinished &nbsp that relays leave is left as it is.
const REFERENCE = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[A-Za-z][A-Za-z0-9]{1,31}));/y

/** Tells characters apart into what stands for itself and what is a character reference. Nothing a DTD defines is known. */
export function eachPiece({ base: { text }, from, to, verbatim }: Characters, pieces: Pieces): void {
  let done = from
  for (let at = verbatim ? -1 : text.indexOf('&', from); at >= 0 && at < to; at = text.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at
    const match = REFERENCE.exec(text)
    const sign = match && signOf(match.groups!)
    if (sign === undefined || sign === null) continue
    if (at > done) pieces.copy(done, at)
    done = at + match![0].length
    pieces.stand(sign, at, done)
  }
  if (to > done) pieces.copy(done, to)
}

/** A string with its character references resolved. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(new RegExp(REFERENCE, 'g'), (whole, ...rest) => signOf(rest.at(-1)) ?? whole)
}

/** Whether a name is one of the fixed table's. */
export const isNamedSign = (name: string): boolean => Object.hasOwn(namedSigns, name)

function signOf({ decimal, hex, name }: Record<string, string>): string | undefined {
  if (name !== undefined) return isNamedSign(name) ? namedSigns[name] : undefined
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
  // &#146; is a windows-1252 apostrophe wherever it is met: no wire sends the control characters U+0080 to U+009F.
  if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80]
  const surrogate = code >= 0xd800 && code < 0xe000
  return code === 0 || surrogate || code > 0x10ffff ? undefined : String.fromCodePoint(code)
}

const windows1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ']
