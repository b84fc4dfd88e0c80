import { type Gazetteer, listed } from '../lexicon/gazetteer.ts'
import { joined } from '../lexicon/names.ts'
import type { Tokens } from '../text/tokens.ts'
import { fact, namedAlone, trait, type Vocabulary, type Word } from './vocabulary.ts'

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
  /** The tokens that have a capital, in order. Good until the next text is looked at, as the matches are. */
  readonly capitals: Int32Array
  /**
   * For each token and two after them: how the longest listed name of several words lies over it, or a single one with a capital, see
   * `matched`.
   */
  readonly matches: Uint16Array
  /** The longest listed name of several words, of which the first or the last has a capital, that begins at a token. */
  listedAt(at: number): ListedName | undefined
}

/** Looks at a text once for all that the tagger and the rules ask. */
export function look({ count, form, forms }: Tokens, vocabulary: Vocabulary, gazetteer: Gazetteer): Sight {
  vocabulary.learn(forms.count)
  const { facts, traits, edge } = vocabulary
  const listedAt = (at: number) => longestAt(form, vocabulary, at, gazetteer)
  makeRoom(count)
  const matches = matchRoom.fill(0, 0, count + 2)
  let capitals = 0
  for (let at = 0, end = 0; at < count; at++) {
    const own = traits[form[at]!]!
    if (own === 0) continue
    if (own & trait.capital) capitalRoom[capitals++] = at
    if (at < end) continue
    const found = own & trait.opens ? listedAt(at) : undefined
    if (found) end = writeMatch(matches, at, found)
    else if (own & trait.alone) {
      matches[at] = ((facts[form[at]! * fact.size + fact.bits]! & namedAlone) << matched.flags) | single
    }
  }
  return {
    word: (at) => (at >= 0 && at < count ? vocabulary.word(form[at]!) : edge),
    capitals: capitalRoom.subarray(0, capitals),
    matches,
    listedAt,
  }
}

/** What a match holds: how its token stands in the name, above that the name's length in tokens up to six, above that its bits of `listed`. */
export const matched = { first: 1, inside: 2, last: 3, standing: 3, length: 2, place: 0x1f, flags: 5 } as const

const most = 6
const single = 1 << matched.length

let matchRoom = new Uint16Array(1 << 10)
let capitalRoom = new Int32Array(1 << 10)

function makeRoom(count: number): void {
  if (count + 2 <= matchRoom.length) return
  matchRoom = new Uint16Array((count + 2) * 2)
  capitalRoom = new Int32Array(matchRoom.length)
}

/** Writes how a listed name of several words lies over its tokens; gives where it ends. */
function writeMatch(matches: Uint16Array, at: number, { length, flags }: ListedName): number {
  const match = (flags << matched.flags) | (Math.min(length, most) << matched.length)
  const last = at + length - 1
  matches.fill(match | matched.inside, at, last)
  matches[at] = match | matched.first
  matches[last] = match | matched.last
  return last + 1
}

function longestAt(
  form: Int32Array,
  { facts, traits }: Vocabulary,
  at: number,
  gazetteer: Gazetteer,
): ListedName | undefined {
  const own = form[at]! * fact.size
  let hash = facts[own + fact.keyHash]!
  let check = facts[own + fact.keyCheck]!
  let flags = facts[own + fact.bits]!
  const capital = traits[form[at]!]! & trait.capital
  let best: ListedName | undefined
  for (let length = 2; flags & listed.opens && at + length <= form.length; length++) {
    const last = form[at + length - 1]!
    hash = joined(hash, facts[last * fact.size + fact.keyHash]!)
    check = joined(check, facts[last * fact.size + fact.keyCheck]!)
    flags = gazetteer.flagsAt(hash, check)
    if ((capital || traits[last]! & trait.capital) && flags & ~listed.opens)
      best = { length, flags: flags & ~listed.opens }
  }
  return best
}
