import { type Gazetteer, listed } from '../lexicon/gazetteer.ts'
import { joined } from '../lexicon/names.ts'
import type { Tokens } from '../text/tokens.ts'
import { fact, type Vocabulary, type Word } from './vocabulary.ts'

/** A listed name of several words. */
export interface ListedName {
  /** How many tokens it has. */
  readonly length: number
  /** Bits of `listed`. */
  readonly flags: number
}

/** What the lists know of one text. */
export interface Sight {
  /** The word of a token, and one that is like no other beyond them. */
  word(at: number): Word
  /** The tokens that have a capital, in order. */
  readonly capitals: readonly number[]
  /** For each token and two after them: how the longest listed name lies over it, see `matched`. */
  readonly matches: Uint16Array
  /** The longest listed name of several words, of which the first or the last has a capital, that begins at a token. */
  listedAt(at: number): ListedName | undefined
}

/** Looks at a text once for all that the tagger and the rules ask. */
export function look({ count, form, forms }: Tokens, vocabulary: Vocabulary, gazetteer: Gazetteer): Sight {
  vocabulary.learn(forms.count)
  const { facts, edge } = vocabulary
  const capitals: number[] = []
  for (let at = 0; at < count; at++) if (facts[form[at]! * fact.size + fact.capital]) capitals.push(at)
  const listedAt = (at: number) => longestAt(form, facts, at, gazetteer)
  return {
    word: (at) => (at >= 0 && at < count ? vocabulary.word(form[at]!) : edge),
    capitals,
    matches: matchLists(form, facts, listedAt),
    listedAt,
  }
}

/** What a match holds: how its token stands in the name, above that the name's length in tokens up to six, above that its bits of `listed`. */
export const matched = { first: 1, inside: 2, last: 3, standing: 3, length: 2, place: 0x1f, flags: 5 } as const

const most = 6
const single = 1 << matched.length
const alone = listed.place | listed.country | listed.organisation | listed.acronym | listed.own

// The longest listed names of two words and more, and single ones that begin with a capital; from left to right.
function matchLists(form: Int32Array, facts: Int32Array, listedAt: Sight['listedAt']): Uint16Array {
  const matches = new Uint16Array(form.length + 2)
  for (let at = 0; at < form.length; at++) {
    const own = form[at]! * fact.size
    const bits = facts[own + fact.bits]!
    const found = bits & listed.opens ? listedAt(at) : undefined
    if (found) {
      const match = (found.flags << matched.flags) | (Math.min(found.length, most) << matched.length)
      matches.fill(match | matched.inside, at, at + found.length)
      matches[at] = match | matched.first
      at += found.length - 1
      matches[at] = match | matched.last
    } else if (bits & alone && facts[own + fact.capital]) matches[at] = ((bits & alone) << matched.flags) | single
  }
  return matches
}

function longestAt(form: Int32Array, facts: Int32Array, at: number, gazetteer: Gazetteer): ListedName | undefined {
  const own = form[at]! * fact.size
  let hash = facts[own + fact.keyHash]!
  let check = facts[own + fact.keyCheck]!
  let flags = facts[own + fact.bits]!
  const capital = facts[own + fact.capital]
  let best: ListedName | undefined
  for (let length = 2; flags & listed.opens && at + length <= form.length; length++) {
    const next = form[at + length - 1]! * fact.size
    hash = joined(hash, facts[next + fact.keyHash]!)
    check = joined(check, facts[next + fact.keyCheck]!)
    flags = gazetteer.flagsAt(hash, check)
    if ((capital || facts[next + fact.capital]) && flags & ~listed.opens)
      best = { length, flags: flags & ~listed.opens }
  }
  return best
}
