/** Counts the LF of a range of bytes; `words` are the same bytes, four at a time. A loop over bytes takes four times as long. */
export function countNewlines(bytes: Uint8Array, words: Int32Array, from: number, to: number): number {
  let count = 0
  let at = from
  for (; at < to && (at & 3) !== 0; at++) if (bytes[at] === 10) count++
  const last = to >> 2
  let word = at >> 2
  while (word + 1 < last) {
    // A byte that was LF is zero now, and 0x80 after the next line; at most 255 of them fit into a byte of the sum.
    let lanes = 0
    const stop = Math.min(last, word + 255)
    for (; word < stop; word++) {
      const other = words[word]! ^ 0x0a0a0a0a
      lanes += (~(((other & 0x7f7f7f7f) + 0x7f7f7f7f) | other | 0x7f7f7f7f) >>> 7) | 0
    }
    count += (lanes & 255) + ((lanes >>> 8) & 255) + ((lanes >>> 16) & 255) + (lanes >>> 24)
  }
  for (at = Math.max(at, word << 2); at < to; at++) if (bytes[at] === 10) count++
  return count
}
