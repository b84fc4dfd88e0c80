import { featuresAt, mostFeatures } from './features.ts'
import { labels } from './labels.ts'
import { lanes, sumRows, width } from './lanes.ts'
import { isUnmatched, openingRow, rowsAt, unmatchedRows } from './place-rows.ts'
import type { Places } from './places.ts'
import type { Vocabulary } from './vocabulary.ts'
import { bias, rowSize } from './weights.ts'

const count = labels.length
const distances = 5
// What a form gives at the distances -2 to +2, and as the token itself where it opens a sentence.
const stride = width * (distances + 1)
const block = {
  far: 0,
  before: width,
  own: 2 * width,
  behind: 3 * width,
  ahead: 4 * width,
  opening: 5 * width,
} as const
// What keeps the sums of one word at one distance positive; five of them and all rows stay below 2^16.
const sumBias = 6000

/** Adds up the weights of tokens. What a form of a word gives at each distance is summed once. */
export class Adder {
  readonly vocabulary: Vocabulary
  readonly table: Int32Array
  readonly mask: number
  /** By form: whether it is summed, and `stride` integers. */
  private known = new Uint8Array(1 << 12)
  private sums = new Int32Array(stride << 12)
  private readonly rows = new Int32Array(mostFeatures)
  /** Of a token near which no listed name stands. */
  private readonly unmatched = new Int32Array(width)

  /** Of `rowsOf` the weights. */
  constructor(table: Int32Array, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.table = table
    this.mask = table.length / rowSize - 1
    sumRows(this, unmatchedRows, unmatchedRows.length, 0, this.unmatched, 0)
  }

  /** Writes the nine sums of each token of [from, to) to `scores`. */
  add(places: Places, from: number, to: number, scores: Int32Array): void {
    const { forms } = places
    for (let at = from; at < to + 4; at++) if (this.known[forms[at]!] !== 1) this.learn(forms[at]!)
    for (let at = from; at < to; at++) this.addToken(places, at, scores, (at - from) * count)
  }

  /** The words from two before the token (`at` in `forms`) to two after it, and the rows of its place. */
  private addToken(places: Places, at: number, scores: Int32Array, to: number): void {
    const { sums, table, mask, rows, unmatched } = this
    const { forms } = places
    const w2 = forms[at]! * stride + block.far
    const w1 = forms[at + 1]! * stride + block.before
    const w = forms[at + 2]! * stride + (places.opens[at] ? block.opening : block.own)
    const n1 = forms[at + 3]! * stride + block.behind
    const n2 = forms[at + 4]! * stride + block.ahead
    let a = (sums[w2]! + sums[w1]! + sums[w]! + sums[n1]! + sums[n2]!) | 0
    let b = (sums[w2 + 1]! + sums[w1 + 1]! + sums[w + 1]! + sums[n1 + 1]! + sums[n2 + 1]!) | 0
    let c = (sums[w2 + 2]! + sums[w1 + 2]! + sums[w + 2]! + sums[n1 + 2]! + sums[n2 + 2]!) | 0
    let d = (sums[w2 + 3]! + sums[w1 + 3]! + sums[w + 3]! + sums[n1 + 3]! + sums[n2 + 3]!) | 0
    let e = (sums[w2 + 4]! + sums[w1 + 4]! + sums[w + 4]! + sums[n1 + 4]! + sums[n2 + 4]!) | 0
    let summed = 1
    if (isUnmatched(at, places)) {
      summed += unmatchedRows.length
      a = (a + unmatched[0]!) | 0
      b = (b + unmatched[1]!) | 0
      c = (c + unmatched[2]!) | 0
      d = (d + unmatched[3]!) | 0
      e = (e + unmatched[4]!) | 0
    }
    const found = rowsAt(at, rows, places)
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
    const all = distances * sumBias + (summed + found) * bias
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

  /** Readies a form. */
  private learn(form: number): void {
    if (form >= this.known.length) this.grow(form)
    this.known[form] = 1
    const word = this.vocabulary.word(form)
    const { rows } = this
    for (let distance = 0; distance < distances; distance++) {
      const found = featuresAt(distance - 2, word, rows)
      const start = sumBias - found * bias
      const to = form * stride + distance * width
      if (distance !== 2) sumRows(this, rows, found, start, this.sums, to)
      else {
        rows[found] = openingRow(word, 0)
        sumRows(this, rows, found + 1, start, this.sums, to)
        rows[found] = openingRow(word, 1)
        sumRows(this, rows, found + 1, start, this.sums, form * stride + block.opening)
      }
    }
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
