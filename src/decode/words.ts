/** Bytes as words of four: what few bytes are is looked for in four at once. */
export interface Words {
  readonly words: Int32Array
  /** The byte with which the first word begins; those before it, and fewer than four at the end, are in none. */
  readonly start: number
  /** Behind the last word. */
  readonly end: number
}

export function wordsOf({ buffer, byteOffset, length }: Uint8Array): Words {
  const start = Math.min(-byteOffset & 3, length)
  const count = (length - start) >> 2
  return { words: count > 0 ? new Int32Array(buffer, byteOffset + start, count) : none, start, end: start + count * 4 }
}

const none = new Int32Array(0)
/** The highest bit of each byte: it is set where one is beyond ASCII. */
const highBits = 0x80808080 | 0

/** Whether a byte of the word may be a control character or DEL; a line break is one too. */
export function mayHoldControl(word: number): boolean {
  // Of a byte below 32 the subtraction sets the highest bit, of DEL the addition; beyond ASCII it was set before.
  return (((word - 0x20202020) | (word + 0x01010101)) & ~word & highBits) !== 0
}

/** Not 0 where a byte of the word is 0xEF or more. */
export function farIn(word: number): number {
  // Of a byte beyond ASCII the addition sets the highest bit again where the others are 0x6F or more.
  return ((word & ~highBits) + 0x11111111) & word & highBits
}

/** Where the first byte beyond ASCII stands, from a place on; the end where there is none. */
export function nextHigh(bytes: Uint8Array, { words, start, end }: Words, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at]! < 0x80) {
    at++
    if (((at - start) & 3) === 0)
      while (at >= start && at < end && (words[(at - start) >> 2]! & highBits) === 0) at += 4
  }
  return at
}
