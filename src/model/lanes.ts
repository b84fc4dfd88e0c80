import { labels } from './labels.ts'
import type { Word } from './vocabulary.ts'
import type { Weights } from './weights.ts'

// Sums of nine small numbers at once: two lanes of 16 bits in each of five integers, every lane kept positive by a bias.
// Labels 0 and 2, 1 and 3, 4 and 6, 5 and 7, and 8.
const width = 5
const count = labels.length
const lanes = 0x00ff00ff
const rowBias = 128
// More than the features of one word at one distance can take away; five of them and all rows stay below 2^16.
const sumBias = 6000

/** Adds up the weights of tokens. */
export class Adder {
  private readonly mask: number
  private readonly table: Int8Array
  /** Three integers a row: its nine bytes, biased. */
  private readonly packed: Int32Array

  constructor({ mask, table }: Weights) {
    this.mask = mask
    this.table = table
    this.packed = new Int32Array((mask + 1) * 3)
    const byte = (at: number) => table[at]! + rowBias
    for (let row = 0; row <= mask; row++) {
      const from = row * count
      this.packed[row * 3] = byte(from) | (byte(from + 1) << 8) | (byte(from + 2) << 16) | (byte(from + 3) << 24)
      this.packed[row * 3 + 1] =
        byte(from + 4) | (byte(from + 5) << 8) | (byte(from + 6) << 16) | (byte(from + 7) << 24)
      this.packed[row * 3 + 2] = byte(from + 8)
    }
  }

  /** Writes the nine sums of a token: of the words from two before it to two after, and of the rows of its place. */
  add(words: readonly Word[], rows: Int32Array, found: number, scores: Int32Array, to: number): void {
    const { packed, mask } = this
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    for (let distance = 0; distance < 5; distance++) {
      const sums = this.sumsOf(words[distance]!)
      const from = distance * width
      a = (a + sums[from]!) | 0
      b = (b + sums[from + 1]!) | 0
      c = (c + sums[from + 2]!) | 0
      d = (d + sums[from + 3]!) | 0
      e = (e + sums[from + 4]!) | 0
    }
    for (let i = 0; i < found; i++) {
      const row = (rows[i]! & mask) * 3
      const first = packed[row]!
      const second = packed[row + 1]!
      a = (a + (first & lanes)) | 0
      b = (b + ((first >>> 8) & lanes)) | 0
      c = (c + (second & lanes)) | 0
      d = (d + ((second >>> 8) & lanes)) | 0
      e = (e + packed[row + 2]!) | 0
    }
    const bias = 5 * sumBias + found * rowBias
    scores[to] = (a & 0xffff) - bias
    scores[to + 1] = (b & 0xffff) - bias
    scores[to + 2] = (a >>> 16) - bias
    scores[to + 3] = (b >>> 16) - bias
    scores[to + 4] = (c & 0xffff) - bias
    scores[to + 5] = (d & 0xffff) - bias
    scores[to + 6] = (c >>> 16) - bias
    scores[to + 7] = (d >>> 16) - bias
    scores[to + 8] = e - bias
  }

  /** The lanes of a word's own features at the five distances, summed once for each form. */
  private sumsOf(word: Word): Int32Array {
    if (word.sums) return word.sums
    const { mask, table } = this
    const packed = new Int32Array(5 * width)
    const sums = new Int32Array(count)
    for (let distance = 0; distance < 5; distance++) {
      sums.fill(sumBias)
      for (const feature of word.features[distance]!) {
        const row = (feature & mask) * count
        for (let label = 0; label < count; label++) sums[label]! += table[row + label]!
      }
      const pair = (low: number, high: number) => sums[low]! | (sums[high]! << 16)
      packed.set([pair(0, 2), pair(1, 3), pair(4, 6), pair(5, 7), sums[8]!], distance * width)
    }
    word.sums = packed
    return packed
  }
}
