import { farIn, mayHoldControl, wordsOf } from './words.ts'

/** Control characters that no text has a use for. */
export const notInText = /[\x00-\x08\x0b\x0e-\x1f\x7f]/g
/** Those that the text wires have none for either: they use SOH to ENQ, BS, FF, fixed spaces, fonts, SYN, separators, DEL. */
export const notOnWires = /[\x00\x06\x07\x0b\x0e\x0f\x15\x17-\x1b]/g

/**
 * What bytes are, as bits: those of all bytes together tell what need not be searched for. In UTF-8 `far` bytes open the characters
 * from U+F000 on: byte-order marks, U+FFFD, what takes two units.
 */
export const kind = { notInText: 1, notOnWires: 2, c1: 4, formFeed: 8, far: 16 } as const

/** The bits of each byte. */
export const kindOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  const is = (pattern: RegExp) => String.fromCharCode(byte).search(pattern) === 0
  return (
    (is(notInText) ? kind.notInText : 0) |
    (is(notOnWires) ? kind.notOnWires : 0) |
    (is(/[\x80-\x9f]/) ? kind.c1 : 0) |
    (is(/\f/) ? kind.formFeed : 0) |
    (is(/[\xef-\xff]/) ? kind.far : 0)
  )
})

/** The bits of all bytes of ASCII together, and `far`. */
export function kindsIn(bytes: Uint8Array): number {
  const { words, start, end } = wordsOf(bytes)
  let kinds = kindsBetween(bytes, 0, start) | kindsBetween(bytes, end, bytes.length)
  let far = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (mayHoldControl(word)) kinds |= kindsBetween(bytes, start + i * 4, start + i * 4 + 4)
    far |= farIn(word)
  }
  return far === 0 ? kinds : kinds | kind.far
}

function kindsBetween(bytes: Uint8Array, from: number, to: number): number {
  let kinds = 0
  for (let at = from; at < to; at++) kinds |= kindOf[bytes[at]!]!
  return kinds
}
