import type { Gazetteer } from '../lexicon/gazetteer.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Clues } from './clues.ts'
import { begins, type Kind, kindOf, labels, mayFollow } from './labels.ts'
import { Adder } from './lanes.ts'
import { look, type Sight } from './sight.ts'
import { Vocabulary, type Word } from './vocabulary.ts'
import type { Weights } from './weights.ts'

/** A name that the tagger found: tokens [first, last). */
export interface Tagged {
  readonly first: number
  readonly last: number
  readonly kind: Kind
}

const count = labels.length
const forbidden = -1e6
const maxRows = 64

/** Labels the tokens of texts in one language. It keeps what it knows of each word form, so later texts go faster. */
export class Tagger {
  private vocabulary: Vocabulary
  private readonly adder: Adder
  private scores = new Int32Array(512 * count)
  private readonly around: Word[] = []
  private readonly gazetteer: Gazetteer
  private readonly clues: Clues
  private readonly allowed: Int32Array
  private readonly rows = new Int32Array(maxRows)

  constructor(weights: Weights, gazetteer: Gazetteer, clues: Clues) {
    this.adder = new Adder(weights)
    this.gazetteer = gazetteer
    this.clues = clues
    this.vocabulary = new Vocabulary(gazetteer, clues)
    this.allowed = Int32Array.from(weights.transitions, (weight, i) => {
      const before = Math.floor(i / count)
      return mayFollow(before === count ? 0 : before, i % count) ? weight : forbidden
    })
  }

  /** The names in a text, in order. */
  tag(tokens: Tokens): { readonly sight: Sight; readonly names: Tagged[] } {
    if (this.vocabulary.full) this.vocabulary = new Vocabulary(this.gazetteer, this.clues)
    const sight = look(tokens, this.vocabulary, this.gazetteer)
    const names: Tagged[] = []
    for (const [from, to] of sight.stretches) this.decode(sight, from, to, names)
    return { sight, names }
  }

  private decode(sight: Sight, from: number, to: number, names: Tagged[]): void {
    const length = to - from
    if (this.scores.length < length * count) this.scores = new Int32Array(length * count * 2)
    const { scores, around, rows } = this
    for (let at = from; at < to; at++) {
      for (let distance = 0; distance < 5; distance++) around[distance] = sight.word(at + distance - 2)
      this.adder.add(around, rows, sight.rowsAt(at, rows), scores, (at - from) * count)
    }
    const path = bestPath(scores, length, this.allowed)
    for (let i = 0; i < length; i++) {
      const kind = kindOf(path[i]!)
      if (!kind || !begins(path[i]!)) continue
      let end = i + 1
      while (end < length && path[end] === path[i]! + 1) end++
      names.push({ first: from + i, last: from + end, kind })
    }
  }
}

/** The labels with the highest sum (Viterbi). `allowed` holds transitions from each label, and last from outside. */
function bestPath(scores: Int32Array, length: number, allowed: Int32Array): Uint8Array {
  const back = new Uint8Array(length * count)
  let best = new Int32Array(count)
  let next = new Int32Array(count)
  for (let label = 0; label < count; label++) best[label] = scores[label]! + allowed[count * count + label]!
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < count; label++) {
      // A name goes on only from its own beginning or its own last word.
      const first = label === 0 || begins(label) ? 0 : label - 1
      const last = label === 0 || begins(label) ? count - 1 : label
      let from = first
      let high = best[first]! + allowed[first * count + label]!
      for (let before = first + 1; before <= last; before++) {
        const sum = best[before]! + allowed[before * count + label]!
        if (sum > high) {
          high = sum
          from = before
        }
      }
      next[label] = high + scores[at * count + label]!
      back[at * count + label] = from
    }
    ;[best, next] = [next, best]
  }
  const path = new Uint8Array(length)
  let last = 0
  for (let label = 1; label < count; label++) if (best[label]! > best[last]!) last = label
  path[length - 1] = last
  for (let at = length - 1; at > 0; at--) path[at - 1] = back[at * count + path[at]!]!
  return path
}
