import type { Gazetteer } from '../lexicon/gazetteer.ts'
import { listed } from '../lexicon/gazetteer.ts'
import { joined } from '../lexicon/names.ts'
import { hashText } from '../text/hash.ts'
import type { Tokens } from '../text/tokens.ts'
import { tokenKind } from '../text/tokens.ts'
import { clue } from './clues.ts'
import { mix } from './mix.ts'
import { clueShift, fact, type Vocabulary, type Word } from './vocabulary.ts'

/** Of a family in this text: how its words stand; bits. */
const seen = { inside: 1, lower: 2, titled: 4, named: 8, towards: 16, bracketed: 32, first: 64 } as const

/** What the model sees of one text: a word for each token, the stretches that can hold names, features that depend on the place. */
export interface Sight {
  readonly words: readonly Word[]
  /** The word before the first token and after the last. */
  word(at: number): Word
  /** The forms of two edges, of the tokens, and of two edges. */
  readonly forms: Int32Array
  /** Half-open token ranges worth decoding; none crosses a sentence. */
  readonly stretches: readonly (readonly [number, number])[]
  /** Writes the rows of the features that depend on the place into `rows`; gives their number. */
  rowsAt(at: number, rows: Int32Array): number
}

const reach = { before: 4, after: 4 }
const clueBit = (bit: number) => bit << clueShift

/** Looks at a text once for all that the features need. */
export function look(tokens: Tokens, vocabulary: Vocabulary, gazetteer: Gazetteer): Sight {
  const { count, form, kind, sentences } = tokens
  const { edge } = vocabulary
  const words: Word[] = new Array(count)
  for (let at = 0; at < count; at++) words[at] = vocabulary.word(form[at]!)
  const forms = new Int32Array(count + 4).fill(edge.form)
  forms.set(form, 2)
  const { facts } = vocabulary
  const opens = new Uint8Array(count + 1)
  for (const [from, to] of sentences) markOpeners(tokens, from, to, opens)
  const habits = readHabits(tokens, opens, vocabulary)
  const place: Place = { facts, forms, opens, habits, matches: matchLists(words, form, facts, gazetteer), kind }
  const stretches: [number, number][] = []
  for (const [from, to] of sentences) pushStretches(form, facts, from, to, stretches)
  return {
    words,
    word: (at) => (at >= 0 && at < count ? words[at]! : edge),
    forms,
    stretches,
    rowsAt: (at, rows) => placeRows(at, rows, place),
  }
}

// The first word of a sentence has a capital whatever it is; so has the one after an opening mark or a dash.
function markOpeners({ kind, start, end, text }: Tokens, from: number, to: number, opens: Uint8Array): void {
  let open = true
  for (let at = from; at < to; at++) {
    const sign = kind[at] === tokenKind.mark || (kind[at] === tokenKind.punctuation && end[at]! - start[at]! === 1)
    if (open && !sign) {
      opens[at] = 1
      open = false
    } else if (kind[at] === tokenKind.mark || (sign && /[-–—:•]/.test(text[start[at]!]!))) open = true
  }
}

function readHabits({ form, kind, text, start }: Tokens, opens: Uint8Array, vocabulary: Vocabulary): Uint8Array {
  const { facts } = vocabulary
  const habits = vocabulary.blankHabits(form)
  for (let at = 0; at < form.length; at++) {
    if (kind[at] !== tokenKind.word) continue
    const own = form[at]! * fact.size
    const family = facts[own + fact.family]!
    if (!facts[own + fact.capital]) {
      habits[family]! |= seen.lower
      continue
    }
    let habit = opens[at] ? seen.first : seen.inside
    if (at > 0) {
      const before = form[at - 1]! * fact.size
      const bits = facts[before + fact.bits]!
      if (bits & clueBit(clue.honorific)) habit |= seen.titled
      if (facts[before + fact.capital] && bits & listed.firstName) habit |= seen.named
      if (bits & clueBit(clue.towards)) habit |= seen.towards
      if (text[start[at - 1]!] === '(' && text[start[at + 1]!] === ')') habit |= seen.bracketed
    }
    habits[family]! |= habit
  }
  return habits
}

interface Matches {
  /** For each token: how long the listed name is that covers it, times 4, plus how it stands in it. */
  readonly place: Uint8Array
  readonly flags: Uint16Array
}

// The longest listed names of two words and more, and single ones that begin with a capital; from left to right.
function matchLists(words: readonly Word[], form: Int32Array, facts: Int32Array, gazetteer: Gazetteer): Matches {
  const place = new Uint8Array(words.length + 2)
  const flags = new Uint16Array(words.length + 2)
  for (let at = 0; at < words.length; at++) {
    const own = form[at]! * fact.size
    const bits = facts[own + fact.bits]!
    if (bits & listed.opens) {
      const found = longestAt(words, at, gazetteer)
      if (found) {
        for (let i = at; i < at + found.length; i++) {
          flags[i] = found.flags
          place[i] = (Math.min(found.length, 6) << 2) | (i === at ? 1 : i === at + found.length - 1 ? 3 : 2)
        }
        at += found.length - 1
        continue
      }
    }
    if (facts[own + fact.capital]) {
      flags[at] = bits & (listed.place | listed.country | listed.organisation | listed.acronym | listed.own)
      place[at] = flags[at] ? 4 : 0
    }
  }
  return { place, flags }
}

/** The longest listed name of several words, of which the first or the last has a capital, that begins at a token. */
export function longestAt(
  words: readonly Word[],
  at: number,
  gazetteer: Gazetteer,
): { length: number; flags: number } | undefined {
  const { capital } = words[at]!
  let { keyHash: hash, keyCheck: check, bits: flags } = words[at]!
  let best: { length: number; flags: number } | undefined
  for (let length = 2; flags & listed.opens && at + length <= words.length; length++) {
    const next = words[at + length - 1]!
    hash = joined(hash, next.keyHash)
    check = joined(check, next.keyCheck)
    flags = gazetteer.flagsAt(hash, check)
    if ((capital || next.capital) && flags & ~listed.opens) best = { length, flags: flags & ~listed.opens }
  }
  return best
}

function pushStretches(form: Int32Array, facts: Int32Array, from: number, to: number, found: [number, number][]): void {
  let last: [number, number] | undefined
  for (let at = from; at < to; at++) {
    if (!facts[form[at]! * fact.size + fact.capital]) continue
    const first = Math.max(from, at - reach.before)
    const end = Math.min(to, at + reach.after)
    if (last && first <= last[1]) last[1] = end
    else {
      last = [first, end]
      found.push(last)
    }
  }
}

interface Place {
  readonly facts: Int32Array
  /** With two edges before and after. */
  readonly forms: Int32Array
  readonly opens: Uint8Array
  readonly habits: Uint8Array
  readonly matches: Matches
  readonly kind: Uint8Array
}

function placeRows(at: number, rows: Int32Array, place: Place): number {
  const { facts, forms, opens, habits, matches, kind } = place
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
  const opening = opens[at]!
  let n = 0
  rows[n++] = mix(200, w1Key, shape)
  rows[n++] = mix(201, n1Key, shape)
  rows[n++] = mix(202, w1Key, w2Key, shape)
  rows[n++] = mix(203, facts[w1 + fact.bits]!, bits)
  rows[n++] = mix(204, facts[n1 + fact.bits]!, bits, shape)
  rows[n++] = mix(205, opening, shape, bits)
  rows[n++] = mix(206, key, w1Key)
  rows[n++] = mix(207, key, n1Key)
  rows[n++] = mix(208, n1Key, n2Key, shape)
  rows[n++] = mix(209, facts[w1 + fact.shape]!, shape, facts[n1 + fact.shape]!)
  rows[n++] = mix(210, matches.place[at]!, matches.flags[at]!)
  rows[n++] = mix(211, matches.place[at + 1]!, matches.flags[at + 1]!)
  if (at > 0) rows[n++] = mix(212, matches.place[at - 1]!, matches.flags[at - 1]!)
  if (facts[w + fact.capital]) {
    const habit = habits[facts[w + fact.family]!]!
    rows[n++] = mix(213, habit, bits & 0xff)
    for (let bit = 1; bit <= 64; bit <<= 1) if (habit & bit) rows[n++] = mix(214, bit, opening)
    rows[n++] = mix(215, headBefore(at, facts, forms), shape)
    if (facts[n1 + fact.capital]) rows[n++] = mix(216, habits[facts[n1 + fact.family]!]!, bits & 0xff)
  }
  if (at > 0 && kind[at - 1] === tokenKind.mark) rows[n++] = mix(217, kind[at + 1]!, shape)
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
