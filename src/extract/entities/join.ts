import { gazetteer } from '../../lexicon/gazetteer.ts'
import { sortFew } from '../../text/sorted.ts'
import { fold } from '../../text/words.ts'
import type { Clan } from './clan.ts'
import type { GivenMention } from './given.ts'
import type { EntityType, Mention } from './mention.ts'
import { type NamedMention, named } from './named.ts'
import { joinOrganisations } from './organisations.ts'
import { joinPeople } from './people.ts'
import type { View } from './refine.ts'
import { bracketBehind, isBracketed } from './rules.ts'

/** Joins what names the same; in order of first mention. Mentions of one told name are one entity. */
export function join(view: View, mentions: readonly Mention[], told: readonly GivenMention[]): Clan[] {
  if (mentions.length === 0) return []
  const { wording } = view
  const all = withoutGenitives(
    mentions.map((mention) => named(view, mention)),
    wording.genitive,
  )
  const of: Record<EntityType, NamedMention[]> = { person: [], organization: [], location: [] }
  for (const mention of all) of[mention.type].push(mention)
  const known = { gazetteer: gazetteer(), wording, bracketed: bracketedOf(view, all) }
  const clans = [
    ...joinPeople(of.person, view),
    ...joinOrganisations(of.organization, known),
    ...joinPlaces(of.location, view),
  ]
  const joined = told.length > 0 ? joinTold(clans, told) : clans
  for (const { mentions } of joined) sortFew(mentions, (a, b) => a.first - b.first)
  return sortFew(joined, (a, b) => a.mentions[0]!.first - b.mentions[0]!.first)
}

/** Mentions and what stands in brackets right behind them, both ways; undefined where nothing does. */
function bracketedOf(view: View, all: readonly NamedMention[]): ReadonlyMap<NamedMention, NamedMention> | undefined {
  let found: Map<NamedMention, NamedMention> | undefined
  for (let i = 0; i + 1 < all.length; i++) {
    const [mention, next] = [all[i]!, all[i + 1]!]
    if (next.first > mention.last + 2) continue
    const open = bracketBehind(view, mention.last)
    if (next.first === open + 1 && isBracketed(view, open)) {
      found ??= new Map()
      found.set(mention, next).set(next, mention)
    }
  }
  return found
}

/** Merkels is Merkel, where the text has Merkel too. */
function withoutGenitives(mentions: readonly NamedMention[], genitive: string | undefined): readonly NamedMention[] {
  if (genitive === undefined) return mentions
  const ends = new Set(mentions.map(({ type, words }) => `${type} ${words.at(-1)}`))
  return mentions.map((mention) => {
    const end = mention.words.at(-1)!
    const stem = end.slice(0, -genitive.length)
    const isGenitive = end.endsWith(genitive) && ends.has(`${mention.type} ${stem}`)
    return isGenitive ? { ...mention, words: [...mention.words.slice(0, -1), stem] } : mention
  })
}

function joinPlaces(mentions: readonly NamedMention[], { word, wording: { genitive } }: View): Clan[] {
  if (mentions.length === 0) return []
  const clans = new Map<string, Clan>()
  const forms = mentions.map(({ first, last, text }) => (last - first === 1 ? word(first).key : fold(text)))
  const keys = genitive === undefined ? undefined : new Set(forms)
  for (const [i, mention] of mentions.entries()) {
    const form = forms[i]!
    const stem = genitive && form.endsWith(genitive) ? form.slice(0, -genitive.length) : form
    const key = keys?.has(stem) ? stem : form
    const clan = clans.get(key)
    if (clan) clan.mentions.push(mention)
    else clans.set(key, { type: 'location', words: key.includes(' ') ? key.split(' ') : [key], mentions: [mention] })
  }
  return [...clans.values()]
}

/** A name of the user's list and its aliases are one, however different they look. */
function joinTold(clans: readonly Clan[], told: readonly GivenMention[]): Clan[] {
  const givenAt = new Map(told.map(({ first, given }) => [first, given]))
  const heads = new Map<number, Clan>()
  const kept: Clan[] = []
  for (const clan of clans) {
    const given = clan.mentions.map(({ first }) => givenAt.get(first)).find((index) => index !== undefined)
    const head = given === undefined ? undefined : heads.get(given)
    if (head && head.type === clan.type) head.mentions.push(...clan.mentions)
    else {
      if (given !== undefined) heads.set(given, clan)
      kept.push(clan)
    }
  }
  return kept
}
