import { featuresAt, mostFeatures } from './features.ts'
import type { Word } from './vocabulary.ts'
import { bias, rowSize } from './weights.ts'

// Sums of nine small numbers at once: two lanes of 16 bits in each of five integers, every lane kept positive by a bias.
// Labels 0 and 2, 1 and 3, 4 and 6, 5 and 7, and 8.
const width = 5
const distances = 5
const stride = width * distances
const lanes = 0x00ff00ff
// What keeps the sums of one word at one distance positive; five of them and all rows stay below 2^16.
const sumBias = 6000

/** Adds up the weights of tokens. What a form of a word gives at each distance is summed once. */
export class Adder {
  private readonly table: Int32Array
  private readonly mask: number
  /** By form: whether it is summed, and `stride` integers. */
  private known = new Uint8Array(1 << 12)
  private sums = new Int32Array(stride << 12)
  private readonly rows = new Int32Array(mostFeatures)

  /** Of `rowsOf` the weights. */
  constructor(table: Int32Array) {
    this.table = table
    this.mask = table.length / rowSize - 1
  }

  /** Whether a form is ready for `add`. */
  knows(form: number): boolean {
    return this.known[form] === 1
  }

  /** Readies a word for `add`. */
  learn(word: Word): void {
    const { form } = word
    if (form >= this.known.length) this.grow(form)
    this.known[form] = 1
    for (let distance = 0; distance < distances; distance++) {
      const found = featuresAt(distance - 2, word, this.rows)
      this.sumRows(found, form * stride + distance * width)
    }
  }

  /**
   * Writes the nine sums of a token to `scores`: of the words from two before it (`at` in `forms`) to two after, and of the
   * rows of its place.
   */
  add(forms: Int32Array, at: number, rows: Int32Array, found: number, scores: Int32Array, to: number): void {
    const { sums, table, mask } = this
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    for (let distance = 0; distance < distances; distance++) {
      const from = forms[at + distance]! * stride + distance * width
      a = (a + sums[from]!) | 0
      b = (b + sums[from + 1]!) | 0
      c = (c + sums[from + 2]!) | 0
      d = (d + sums[from + 3]!) | 0
      e = (e + sums[from + 4]!) | 0
    }
    for (let i = 0; i < found; i++) {
      const row = (rows[i]! & mask) * rowSize
      const first = table[row]!
      const second = table[row + 1]!
      a = (a + (first & lanes)) | 0
      b = (b + ((first >>> 8) & lanes)) | 0
      c = (c + (second & lanes)) | 0
      d = (d + ((second >>> 8) & lanes)) | 0
      e = (e + table[row + 2]!) | 0
    }
    const all = distances * sumBias + found * bias
    scores[to] = (a & 0xffff) - all
    scores[to + 1] = (b & 0xffff) - all
    scores[to + 2] = (a >>> 16) - all
    scores[to + 3] = (b >>> 16) - all
    scores[to + 4] = (c & 0xffff) - all
    scores[to + 5] = (d & 0xffff) - all
    scores[to + 6] = (c >>> 16) - all
    scores[to + 7] = (d >>> 16) - all
    scores[to + 8] = e - all
  }

  /** Writes the lanes of the first rows of `this.rows` to `sums`. */
  private sumRows(found: number, to: number): void {
    const { rows, sums, table, mask } = this
    const start = sumBias - found * bias
    const pair = start + (start << 16)
    let [a, b, c, d, e] = [pair, pair, pair, pair, start]
    for (let i = 0; i < found; i++) {
      const row = (rows[i]! & mask) * rowSize
      const first = table[row]!
      const second = table[row + 1]!
      a = (a + (first & lanes)) | 0
      b = (b + ((first >>> 8) & lanes)) | 0
      c = (c + (second & lanes)) | 0
      d = (d + ((second >>> 8) & lanes)) | 0
      e = (e + table[row + 2]!) | 0
    }
    sums.set([a, b, c, d, e], to)
  }

  private grow(form: number): void {
    const room = Math.max(form + 1, this.known.length * 2)
    const [known, sums] = [this.known, this.sums]
    this.known = new Uint8Array(room)
    this.sums = new Int32Array(room * stride)
    this.known.set(known)
    this.sums.set(sums)
  }
}
