import { kind, kindOf, kindsIn } from './controls.ts'
import { sequenceAt } from './utf8.ts'
import { nextHigh, wordsOf } from './words.ts'

/** What bytes that are not UTF-8 throughout are, taken together. */
export interface Survey {
  /** What they are, as bits. */
  readonly kinds: number
  /** Where those beyond ASCII stand, as many of them as tell the charset. */
  readonly highs: readonly number[]
  /** They were meant as UTF-8, though some of them are not: in another charset two bytes are UTF-8 by chance only. */
  readonly mostlyUtf8: boolean
}

/** More bytes beyond ASCII than these tell no more. */
const enough = 400
/** By so many may the bytes that are part of no character lead over the characters before them. */
const lead = 64

export function surveyOf(bytes: Uint8Array): Survey {
  const highs: number[] = []
  const words = wordsOf(bytes)
  let kinds = kindsIn(bytes)
  let [characters, wrong, next] = [0, 0, 0]
  for (let at = nextHigh(bytes, words, 0); at < bytes.length; at = nextHigh(bytes, words, at + 1)) {
    kinds |= kindOf[bytes[at]!]!
    if (highs.length < enough) highs.push(at)
    if (at < next || wrong > characters + lead) continue
    const length = sequenceAt(bytes, at)
    if (length === 0) wrong++
    else characters++
    next = at + length
  }
  // In a charset of one byte a character these are letters.
  return { kinds: kinds & ~kind.far, highs, mostlyUtf8: characters > 0 && characters >= wrong }
}
