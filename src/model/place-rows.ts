import { hashText } from '../text/hash.ts'
import { tokenKind } from '../text/tokens.ts'
import { clue } from './clues.ts'
import { mix } from './mix.ts'
import type { Places } from './places.ts'
import { matched } from './sight.ts'
import { clueBit, fact, trait, type Word } from './vocabulary.ts'

/** The row of a word that opens a sentence or a part of one; by 0 that of one that doesn't. */
export const openingRow = ({ shape, bits }: Word, opening: number) => mix(205, opening, shape, bits)

/** The rows of a token that no listed name lies over, nor over those beside it. */
export const unmatchedRows = Int32Array.of(mix(210, 0, 0), mix(211, 0, 0), mix(212, 0, 0))

/** Whether the rows that tell of listed names are `unmatchedRows`. */
export const isUnmatched = (at: number, { matches }: Places) =>
  at > 0 && (matches[at - 1]! | matches[at]! | matches[at + 1]!) === 0

/** Writes the features of a token that depend on its place into `rows`; gives their number. */
export function rowsAt(at: number, rows: Int32Array, places: Places): number {
  const { forms, kind } = places
  const { facts, traits } = places.vocabulary
  const form = forms[at + 2]!
  let n = wordRows(at, rows, forms, facts)
  if (!isUnmatched(at, places)) n = matchRows(at, rows, n, places.matches)
  if (traits[form]! & trait.capital) n = capitalRows(at, rows, n, places)
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
function capitalRows(at: number, rows: Int32Array, from: number, places: Places): number {
  const { forms, opens, habits } = places
  const { facts, traits, familyOf } = places.vocabulary
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
