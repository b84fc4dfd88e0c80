import { listed } from '../lexicon/gazetteer.ts'
import { hashText } from '../text/hash.ts'
import { type Tokens, tokenKind } from '../text/tokens.ts'
import { clue } from './clues.ts'
import { mix } from './mix.ts'
import { matched, type Sight } from './sight.ts'
import { clueShift, fact, trait, type Vocabulary, type Word } from './vocabulary.ts'

/** Of a family in this text: how its words stand; bits. */
const seen = { inside: 1, lower: 2, titled: 4, named: 8, towards: 16, bracketed: 32, first: 64 } as const

/** What the tagger decodes of a text: the stretches that can hold names, the features that depend on the place. */
export interface Places {
  /** The forms of two edges, of the tokens, and of two edges. */
  readonly forms: Int32Array
  /** Half-open token ranges worth decoding; none crosses a sentence. */
  readonly stretches: readonly (readonly [number, number])[]
  /** Not 0 where a sentence or a part of one opens. */
  readonly opens: Uint8Array
  /** Whether the rows that tell of listed names are `unmatchedRows`: none lies over the token or one beside it. */
  isUnmatched(at: number): boolean
  /** Writes the rows of the other features that depend on the place into `rows`; gives their number. */
  rowsAt(at: number, rows: Int32Array): number
}

const reach = { before: 4, after: 4 }
const clueBit = (bit: number) => bit << clueShift

/** Readies the places of a text for the tagger, until those of the next text are. */
export function placesOf(tokens: Tokens, { capitals, matches }: Sight, vocabulary: Vocabulary): Places {
  const { kind, sentences } = tokens
  const forms = formsBetweenEdges(tokens, vocabulary.edge.form)
  const opens = openersOf(tokens)
  const habits = readHabits(tokens, opens, vocabulary)
  const place: Place = { vocabulary, forms, opens, habits, matches, kind }
  return {
    forms,
    opens,
    stretches: stretchesAround(capitals, sentences),
    isUnmatched: (at) => isUnmatched(at, matches),
    rowsAt: (at, rows) => placeRows(at, rows, place),
  }
}

let formRoom = new Int32Array(1 << 10)

function formsBetweenEdges({ form, count }: Tokens, edge: number): Int32Array {
  if (formRoom.length < count + 4) formRoom = new Int32Array((count + 4) * 2)
  formRoom.fill(edge, 0, 2)
  formRoom.set(form, 2)
  return formRoom.fill(edge, count + 2, count + 4)
}

let openRoom = new Uint8Array(1 << 10)

function openersOf(tokens: Tokens): Uint8Array {
  const { count, sentences } = tokens
  if (openRoom.length < count) openRoom = new Uint8Array(count * 2)
  const opens = openRoom.fill(0, 0, count)
  for (const [from, to] of sentences) markOpeners(tokens, from, to, opens)
  return opens
}

// The first word of a sentence has a capital whatever it is; so has the one after an opening mark or a dash.
function markOpeners({ kind, start, end, text }: Tokens, from: number, to: number, opens: Uint8Array): void {
  let open = true
  for (let at = from; at < to; at++) {
    const sign = kind[at] === tokenKind.mark || (kind[at] === tokenKind.punctuation && end[at]! - start[at]! === 1)
    if (open && !sign) {
      opens[at] = 1
      open = false
    } else if (kind[at] === tokenKind.mark || (sign && parts.includes(text.charCodeAt(start[at]!)))) open = true
  }
}

// - – — : •
const parts: readonly number[] = [0x2d, 0x2013, 0x2014, 0x3a, 0x2022]

const bracket = { open: 40, close: 41 } as const

function isBracketed({ text, start, count }: Tokens, at: number): boolean {
  if (text.charCodeAt(start[at - 1]!) !== bracket.open || at + 1 === count) return false
  return text.charCodeAt(start[at + 1]!) === bracket.close
}

function readHabits(tokens: Tokens, opens: Uint8Array, vocabulary: Vocabulary): Uint8Array {
  const { form, kind } = tokens
  const { facts, traits, familyOf } = vocabulary
  const habits = vocabulary.blankHabits(form)
  for (let at = 0; at < form.length; at++) {
    if (kind[at] !== tokenKind.word) continue
    const family = familyOf[form[at]!]!
    if (!(traits[form[at]!]! & trait.capital)) {
      habits[family]! |= seen.lower
      continue
    }
    let habit = opens[at] ? seen.first : seen.inside
    if (at > 0) {
      const before = form[at - 1]!
      const bits = facts[before * fact.size + fact.bits]!
      if (bits & clueBit(clue.honorific)) habit |= seen.titled
      if (traits[before]! & trait.capital && bits & listed.firstName) habit |= seen.named
      if (bits & clueBit(clue.towards)) habit |= seen.towards
      if (isBracketed(tokens, at)) habit |= seen.bracketed
    }
    habits[family]! |= habit
  }
  return habits
}

/** The stretches around words with a capital; where two meet they are one. */
function stretchesAround(capitals: Sight['capitals'], sentences: Tokens['sentences']): [number, number][] {
  const found: [number, number][] = []
  let next = 0
  for (const [from, to] of sentences) {
    let last: [number, number] | undefined
    for (; next < capitals.length && capitals[next]! < to; next++) {
      const at = capitals[next]!
      const first = Math.max(from, at - reach.before)
      const end = Math.min(to, at + reach.after)
      if (last && first <= last[1]) last[1] = end
      else {
        last = [first, end]
        found.push(last)
      }
    }
  }
  return found
}

interface Place {
  readonly vocabulary: Vocabulary
  /** With two edges before and after. */
  readonly forms: Int32Array
  readonly opens: Uint8Array
  readonly habits: Uint8Array
  readonly matches: Uint16Array
  readonly kind: Uint8Array
}

/** The row of a word that opens a sentence or a part of one; by 0 that of one that doesn't. */
export const openingRow = ({ shape, bits }: Word, opening: number) => mix(205, opening, shape, bits)

/** The rows of a token that no listed name lies over, nor over those beside it. */
export const unmatchedRows = Int32Array.of(mix(210, 0, 0), mix(211, 0, 0), mix(212, 0, 0))

const isUnmatched = (at: number, matches: Uint16Array) =>
  at > 0 && (matches[at - 1]! | matches[at]! | matches[at + 1]!) === 0

function placeRows(at: number, rows: Int32Array, place: Place): number {
  const { forms, matches, kind } = place
  const { facts, traits } = place.vocabulary
  const form = forms[at + 2]!
  let n = wordRows(at, rows, forms, facts)
  if (!isUnmatched(at, matches)) n = matchRows(at, rows, n, matches)
  if (traits[form]! & trait.capital) n = capitalRows(at, rows, n, place)
  if (at > 0 && kind[at - 1] === tokenKind.mark) {
    rows[n++] = mix(217, kind[at + 1]!, facts[form * fact.size + fact.shape]!)
  }
  return n
}

/** Of the words around: every token has these. Apart from the others, so that `mix` is compiled into it: 5 % of the tagger. */
function wordRows(at: number, rows: Int32Array, forms: Int32Array, facts: Int32Array): number {
  const w2Key = facts[forms[at]! * fact.size + fact.keyHash]!
  const w1 = forms[at + 1]! * fact.size
  const w = forms[at + 2]! * fact.size
  const n1 = forms[at + 3]! * fact.size
  const n2Key = facts[forms[at + 4]! * fact.size + fact.keyHash]!
  const w1Key = facts[w1 + fact.keyHash]!
  const key = facts[w + fact.keyHash]!
  const n1Key = facts[n1 + fact.keyHash]!
  const shape = facts[w + fact.shape]!
  const bits = facts[w + fact.bits]!
  rows[0] = mix(200, w1Key, shape)
  rows[1] = mix(201, n1Key, shape)
  rows[2] = mix(202, w1Key, w2Key, shape)
  rows[3] = mix(203, facts[w1 + fact.bits]!, bits)
  rows[4] = mix(204, facts[n1 + fact.bits]!, bits, shape)
  rows[5] = mix(206, key, w1Key)
  rows[6] = mix(207, key, n1Key)
  rows[7] = mix(208, n1Key, n2Key, shape)
  rows[8] = mix(209, facts[w1 + fact.shape]!, shape, facts[n1 + fact.shape]!)
  return 9
}

/** Of a word with a capital: how its family stands elsewhere in the text, and what leads up to it. */
function capitalRows(at: number, rows: Int32Array, from: number, place: Place): number {
  const { forms, opens, habits } = place
  const { facts, traits, familyOf } = place.vocabulary
  const [form, next] = [forms[at + 2]!, forms[at + 3]!]
  const own = form * fact.size
  const bits = facts[own + fact.bits]! & 0xff
  const habit = habits[familyOf[form]!]!
  let n = from
  rows[n++] = mix(213, habit, bits)
  for (let bit = 1; bit <= 64; bit <<= 1) if (habit & bit) rows[n++] = mix(214, bit, opens[at]!)
  rows[n++] = mix(215, headBefore(at, facts, forms), facts[own + fact.shape]!)
  if (traits[next]! & trait.capital) rows[n++] = mix(216, habits[familyOf[next]!]!, bits)
  return n
}

function matchRows(at: number, rows: Int32Array, from: number, matches: Uint16Array): number {
  let n = from
  rows[n++] = mix(210, matches[at]! & matched.place, matches[at]! >>> matched.flags)
  rows[n++] = mix(211, matches[at + 1]! & matched.place, matches[at + 1]! >>> matched.flags)
  if (at > 0) rows[n++] = mix(212, matches[at - 1]! & matched.place, matches[at - 1]! >>> matched.flags)
  return n
}

const nothing = hashText('')

const heads = clueBit(clue.body | clue.site | clue.role | clue.honorific)

// The nearest lower-case noun of office, body or site up to four words back: ministère [portugais de la] Pêche.
function headBefore(at: number, facts: Int32Array, forms: Int32Array): number {
  for (let back = at + 1; back >= Math.max(2, at - 2); back--) {
    const own = forms[back]! * fact.size
    if (facts[own + fact.bits]! & heads) return facts[own + fact.keyHash]!
  }
  return nothing
}
