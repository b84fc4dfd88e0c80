import type { Gazetteer } from '../lexicon/gazetteer.ts'
import type { Tokens } from '../text/tokens.ts'
import { Adder } from './adder.ts'
import type { Clues } from './clues.ts'
import { begins, type Kind, kindOf, labels, mayFollow } from './labels.ts'
import { placesOf } from './places.ts'
import { look, type Sight } from './sight.ts'
import { Vocabulary } from './vocabulary.ts'
import { rowsOf, type Weights } from './weights.ts'

/** A name that the tagger found: tokens [first, last). */
export interface Tagged {
  readonly first: number
  readonly last: number
  readonly kind: Kind
}

const count = labels.length
const outside = count * count
const forbidden = -1e6

/** Whether any label may stand before it. */
const isFree = (label: number) => label === 0 || begins(label)

/** Labels the tokens of texts in one language. It keeps what it knows of each form of a word, so later texts go faster. */
export class Tagger {
  private adder: Adder | undefined
  private readonly table: Int32Array
  private readonly gazetteer: Gazetteer
  private readonly clues: Clues
  private readonly allowed: Int32Array
  /** How much more a way from another label can be worth than the one from `O`. */
  private readonly widest: number
  // Of one stretch, each for its tokens: what the features say of each label, the label before it on the best way, the best label.
  private scores = new Int32Array(512 * count)
  private back = new Uint8Array(512 * count)
  private path = new Uint8Array(512)

  constructor(weights: Weights, gazetteer: Gazetteer, clues: Clues) {
    this.table = rowsOf(weights)
    this.gazetteer = gazetteer
    this.clues = clues
    this.allowed = Int32Array.from(weights.transitions, (weight, i) => {
      const before = Math.floor(i / count)
      return mayFollow(before === count ? 0 : before, i % count) ? weight : forbidden
    })
    this.widest = Math.max(
      ...this.allowed.slice(0, outside).map((weight, i) => (isFree(i % count) ? weight - this.allowed[i % count]! : 0)),
    )
  }

  /** The names in a text, in order. */
  tag(tokens: Tokens): { readonly sight: Sight; readonly names: Tagged[] } {
    const adder = this.adderOf(tokens)
    const { vocabulary } = adder
    const sight = look(tokens, vocabulary, this.gazetteer)
    const places = placesOf(tokens, sight, vocabulary)
    const names: Tagged[] = []
    for (const [from, to] of places.stretches) {
      this.makeRoom(to - from)
      adder.add(places, from, to, this.scores)
      this.findPath(to - from)
      this.readPath(from, to - from, names)
    }
    return { sight, names }
  }

  private adderOf({ forms }: Tokens): Adder {
    if (this.adder?.vocabulary.forms !== forms) {
      this.adder = new Adder(this.table, new Vocabulary(forms, this.gazetteer, this.clues))
    }
    return this.adder
  }

  private makeRoom(length: number): void {
    if (this.path.length >= length) return
    this.scores = new Int32Array(length * count * 2)
    this.back = new Uint8Array(length * count * 2)
    this.path = new Uint8Array(length * 2)
  }

  /** The labels with the highest sum (Viterbi); the scores become those of the best way up to each token. */
  private findPath(length: number): void {
    const { scores, back, allowed, path } = this
    let other = forbidden
    for (let label = 0; label < count; label++) {
      scores[label]! += allowed[outside + label]!
      if (label > 0 && scores[label]! > other) other = scores[label]!
    }
    for (let at = 1; at < length; at++) {
      const before = (at - 1) * count
      // Nearly always nothing but `O` comes before `O` and the beginnings.
      other = scores[before]! - other > this.widest ? this.stepOutside(before) : this.step(before)
    }
    let best = (length - 1) * count
    for (let label = 1, end = best; label < count; label++) if (scores[end + label]! > scores[best]!) best = end + label
    path[length - 1] = best % count
    for (let at = length - 1; at > 0; at--) path[at - 1] = back[at * count + path[at]!]!
  }

  /** Adds to the scores of a token those of the best way there; gives the highest of all labels but `O`. */
  private step(before: number): number {
    const { scores, back, allowed } = this
    let highest = forbidden
    for (let label = 0; label < count; label++) {
      // A name goes on only from its own beginning or its own last word.
      const free = isFree(label)
      const last = free ? count - 1 : label
      let from = free ? 0 : label - 1
      let high = scores[before + from]! + allowed[from * count + label]!
      for (let other = from + 1; other <= last; other++) {
        const sum = scores[before + other]! + allowed[other * count + label]!
        if (sum > high) {
          high = sum
          from = other
        }
      }
      const score = scores[before + count + label]! + high
      scores[before + count + label] = score
      back[before + count + label] = from
      if (label > 0 && score > highest) highest = score
    }
    return highest
  }

  /** The same where `O` is so far ahead that no other label can come before `O` or a beginning. */
  private stepOutside(before: number): number {
    const { scores, back, allowed } = this
    const outside = scores[before]!
    const next = before + count
    let highest = forbidden
    scores[next]! += outside + allowed[0]!
    back[next] = 0
    for (let label = 1; label < count; label += 2) {
      const begins = scores[next + label]! + outside + allowed[label]!
      const begun = scores[before + label]! + allowed[label * count + label + 1]!
      const inside = scores[before + label + 1]! + allowed[(label + 1) * count + label + 1]!
      const goesOn = scores[next + label + 1]! + (inside > begun ? inside : begun)
      scores[next + label] = begins
      scores[next + label + 1] = goesOn
      back[next + label] = 0
      back[next + label + 1] = inside > begun ? label + 1 : label
      if (begins > highest) highest = begins
      if (goesOn > highest) highest = goesOn
    }
    return highest
  }

  private readPath(from: number, length: number, names: Tagged[]): void {
    const { path } = this
    for (let i = 0; i < length; i++) {
      const kind = kindOf(path[i]!)
      if (!kind || !begins(path[i]!)) continue
      let end = i + 1
      while (end < length && path[end] === path[i]! + 1) end++
      names.push({ first: from + i, last: from + end, kind })
    }
  }
}
