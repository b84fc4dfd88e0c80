import { listed } from '../lexicon/gazetteer.ts'
import { type Tokens, tokenKind } from '../text/tokens.ts'
import { clue } from './clues.ts'
import type { Sight } from './sight.ts'
import { clueBit, fact, trait, type Vocabulary } from './vocabulary.ts'

/** Of a family in this text: how its words stand; bits. */
const seen = { inside: 1, lower: 2, titled: 4, named: 8, towards: 16, bracketed: 32, first: 64 } as const

/** What the tagger decodes of a text: the stretches that can hold names, and what tells of each place. */
export interface Places {
  readonly vocabulary: Vocabulary
  /** The forms of two edges, of the tokens, and of two edges. */
  readonly forms: Int32Array
  /** Half-open token ranges worth decoding; none crosses a sentence. */
  readonly stretches: readonly (readonly [number, number])[]
  /** Not 0 where a sentence or a part of one opens. */
  readonly opens: Uint8Array
  /** By family the bits of `seen`. */
  readonly habits: Uint8Array
  readonly matches: Sight['matches']
  readonly kind: Tokens['kind']
}

const reach = { before: 4, after: 4 }

/** Readies the places of a text for the tagger, until those of the next text are. */
export function placesOf(tokens: Tokens, { capitals, matches }: Sight, vocabulary: Vocabulary): Places {
  const { kind, sentences } = tokens
  const opens = openersOf(tokens)
  return {
    vocabulary,
    forms: formsBetweenEdges(tokens, vocabulary.edge.form),
    stretches: stretchesAround(capitals, sentences),
    opens,
    habits: readHabits(tokens, opens, vocabulary),
    matches,
    kind,
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
