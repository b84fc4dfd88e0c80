import { mayHoldControl, wordsOf } from './words.ts'

/** Control characters that no text has a use for. */
export const notInText = /[\x00-\x08\x0b\x0e-\x1f\x7f]/g
/** Those that the text wires have none for either: they use SOH to ENQ, BS, FF, fixed spaces, fonts, SYN, separators, DEL. */
export const notOnWires = /[\x00\x06\x07\x0b\x0e\x0f\x15\x17-\x1b]/g

/** What bytes are, as bits: those of all bytes together tell what need not be searched for. */
export const kind = { notInText: 1, notOnWires: 2, c1: 4 } as const

/** The bits of each byte. */
export const kindOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  const is = (pattern: RegExp) => String.fromCharCode(byte).search(pattern) === 0
  return (
    (is(notInText) ? kind.notInText : 0) | (is(notOnWires) ? kind.notOnWires : 0) | (is(/[\x80-\x9f]/) ? kind.c1 : 0)
  )
})

/** The bits of all bytes of ASCII together. */
export function kindsIn(bytes: Uint8Array): number {
  const { words, start, end } = wordsOf(bytes)
  let kinds = kindsBetween(bytes, 0, start) | kindsBetween(bytes, end, bytes.length)
  for (let i = 0; i < words.length; i++) {
    if (mayHoldControl(words[i]!)) kinds |= kindsBetween(bytes, start + i * 4, start + i * 4 + 4)
  }
  return kinds
}

function kindsBetween(bytes: Uint8Array, from: number, to: number): number {
  let kinds = 0
  for (let at = from; at < to; at++) kinds |= kindOf[bytes[at]!]!
  return kinds
}
