import type { Gazetteer } from '../lexicon/gazetteer.ts'
import { listed } from '../lexicon/gazetteer.ts'
import { joined } from '../lexicon/names.ts'
import { hashText } from '../text/hash.ts'
import type { Tokens } from '../text/tokens.ts'
import { tokenKind } from '../text/tokens.ts'
import { clue } from './clues.ts'
import { mix } from './mix.ts'
import { clueShift, type Vocabulary, type Word } from './vocabulary.ts'

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
  const word = (at: number) => (at >= 0 && at < count ? words[at]! : edge)
  const opens = new Uint8Array(count + 1)
  for (const [from, to] of sentences) markOpeners(tokens, from, to, opens)
  const habits = readHabits(words, opens, kind, vocabulary)
  const matches = matchLists(words, gazetteer)
  const place: Place = { word, opens, habits, matches, kind }
  return {
    words,
    word,
    forms,
    stretches: sentences.flatMap(([from, to]) => stretchesIn(words, from, to)),
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

function readHabits(words: readonly Word[], opens: Uint8Array, kind: Uint8Array, vocabulary: Vocabulary): Uint8Array {
  const habits = vocabulary.blankHabits(words)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (kind[at] !== tokenKind.word) continue
    if (!word.capital) {
      habits[word.family]! |= seen.lower
      continue
    }
    const before = words[at - 1]
    let habit = opens[at] ? seen.first : seen.inside
    if (before) {
      if (before.bits & clueBit(clue.honorific)) habit |= seen.titled
      if (before.capital && before.bits & listed.firstName) habit |= seen.named
      if (before.bits & clueBit(clue.towards)) habit |= seen.towards
      if (before.text === '(' && words[at + 1]?.text === ')') habit |= seen.bracketed
    }
    habits[word.family]! |= habit
  }
  return habits
}

interface Matches {
  /** For each token: how long the listed name is that covers it, times 4, plus how it stands in it. */
  readonly place: Uint8Array
  readonly flags: Uint16Array
}

// The longest listed names of two words and more, and single ones that begin with a capital; from left to right.
function matchLists(words: readonly Word[], gazetteer: Gazetteer): Matches {
  const place = new Uint8Array(words.length + 2)
  const flags = new Uint16Array(words.length + 2)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word.bits & listed.opens) {
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
    if (word.capital) {
      flags[at] = word.bits & (listed.place | listed.country | listed.organisation | listed.acronym | listed.own)
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

function stretchesIn(words: readonly Word[], from: number, to: number): [number, number][] {
  const found: [number, number][] = []
  for (let at = from; at < to; at++) {
    if (!words[at]!.capital) continue
    const first = Math.max(from, at - reach.before)
    const last = found.at(-1)
    if (last && first <= last[1]) last[1] = Math.min(to, at + reach.after)
    else found.push([first, Math.min(to, at + reach.after)])
  }
  return found
}

interface Place {
  readonly word: (at: number) => Word
  readonly opens: Uint8Array
  readonly habits: Uint8Array
  readonly matches: Matches
  readonly kind: Uint8Array
}

function placeRows(at: number, rows: Int32Array, place: Place): number {
  const { word, opens, habits, matches, kind } = place
  const w2 = word(at - 2)
  const w1 = word(at - 1)
  const w = word(at)
  const n1 = word(at + 1)
  const n2 = word(at + 2)
  const opening = opens[at]!
  let n = 0
  rows[n++] = mix(200, w1.keyHash, w.shape)
  rows[n++] = mix(201, n1.keyHash, w.shape)
  rows[n++] = mix(202, w1.keyHash, w2.keyHash, w.shape)
  rows[n++] = mix(203, w1.bits, w.bits)
  rows[n++] = mix(204, n1.bits, w.bits, w.shape)
  rows[n++] = mix(205, opening, w.shape, w.bits)
  rows[n++] = mix(206, w.keyHash, w1.keyHash)
  rows[n++] = mix(207, w.keyHash, n1.keyHash)
  rows[n++] = mix(208, n1.keyHash, n2.keyHash, w.shape)
  rows[n++] = mix(209, w1.shape, w.shape, n1.shape)
  rows[n++] = mix(210, matches.place[at]!, matches.flags[at]!)
  rows[n++] = mix(211, matches.place[at + 1]!, matches.flags[at + 1]!)
  if (at > 0) rows[n++] = mix(212, matches.place[at - 1]!, matches.flags[at - 1]!)
  if (w.capital) {
    const habit = habits[w.family]!
    rows[n++] = mix(213, habit, w.bits & 0xff)
    for (let bit = 1; bit <= 64; bit <<= 1) if (habit & bit) rows[n++] = mix(214, bit, opening)
    rows[n++] = mix(215, headBefore(at, word), w.shape)
    if (n1.capital) rows[n++] = mix(216, habits[n1.family]!, w.bits & 0xff)
  }
  if (at > 0 && kind[at - 1] === tokenKind.mark) rows[n++] = mix(217, kind[at + 1]!, w.shape)
  return n
}

const nothing = hashText('')

// The nearest lower-case noun of office, body or site up to four words back: ministère [portugais de la] Pêche.
function headBefore(at: number, word: (at: number) => Word): number {
  for (let back = 1; back <= 4; back++) {
    const { bits, keyHash } = word(at - back)
    if (bits & clueBit(clue.body | clue.site | clue.role | clue.honorific)) return keyHash
  }
  return nothing
}
