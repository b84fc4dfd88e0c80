import type { Gazetteer } from '../../lexicon/gazetteer.ts'
import type { Clan } from './clan.ts'
import type { NamedMention } from './named.ts'
import type { Wording } from './wording.ts'

/** What joining organisations may look at. */
export interface Known {
  readonly gazetteer: Gazetteer
  readonly wording: Wording
  /** Pairs of mentions of which one stands in brackets behind the other: `Nom (SIGLE)`. */
  readonly bracketed: ReadonlyMap<NamedMention, NamedMention>
}

/** Joins the mentions of organisations: equal names, acronyms and what they stand for, short forms of a longer name. */
export function joinOrganisations(mentions: readonly NamedMention[], known: Known): Clan[] {
  const clans: Clan[] = []
  const byLength = mentions.toSorted(
    (a, b) => b.words.length - a.words.length || b.text.length - a.text.length || a.first - b.first,
  )
  const clanOf = new Map<string, Clan>()
  for (const mention of byLength) {
    const key = mention.words.join(' ')
    const clan = clanOf.get(key) ?? clans.find((clan) => standsFor(mention, clan, known))
    if (clan) clan.mentions.push(mention)
    else clans.push({ type: 'organization', words: mention.words, mentions: [mention] })
    clanOf.set(key, clan ?? clans.at(-1)!)
  }
  return clans
}

function standsFor(mention: NamedMention, clan: Clan, known: Known): boolean {
  return (
    clan.mentions.some((one) => known.bracketed.get(one) === mention || known.bracketed.get(mention) === one) ||
    isAcronym(mention, clan, known.gazetteer) ||
    isShortForm(mention.words, clan.words, known)
  )
}

/** ONU of Organisation des Nations unies: by the lists, or letter by letter. */
function isAcronym({ text, words }: NamedMention, clan: Clan, gazetteer: Gazetteer): boolean {
  if (words.length !== 1 || clan.words.length < 2 || !/^\p{Lu}[\p{L}.-]{1,9}$/u.test(text)) return false
  if (gazetteer.standsFor(words[0]!, clan.words.join(' '))) return true
  const letters = words[0]!.replace(/[.-]/g, '')
  return letters.length > 2 && text === text.toUpperCase() && spells(letters, clan.mentions[0]!.text)
}

// Initials of the words with a capital, those of the small words may be left out.
function spells(letters: string, name: string): boolean {
  const words = name.split(/[\s'’-]+/)
  const all = words.map((word) => word[0] ?? '').join('')
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('')
  const long = words
    .filter((word) => word.length > 3)
    .map((word) => word[0]!)
    .join('')
  return [all, capitals, long].some((initials) => initials.toLowerCase() === letters)
}

/** la Commission of Commission européenne, Quai Branly of Musée du Quai Branly; never Nations unies of an office of theirs. */
function isShortForm(words: readonly string[], full: readonly string[], { wording, gazetteer }: Known): boolean {
  if (words.length >= full.length) return false
  const prefix = words.every((word, i) => word === full[i])
  if (prefix && words.length === 1 && wording.bodies.has(words[0]!)) return true
  if (gazetteer.flags(words.join(' '))) return false
  if (prefix) return words.length > 1 && !wording.joints.has(words.at(-1)!)
  const at = full.findIndex((_, from) => words.every((word, i) => word === full[from + i]))
  return at > 0 && words.length > 1
}
