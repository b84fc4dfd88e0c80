import { listed } from '../../lexicon/gazetteer.ts'
import { tokenKind } from '../../text/tokens.ts'
import { coverOf, type Mention, textOf } from './mention.ts'
import type { View } from './refine.ts'

/** Names that the noun right before makes certain, found as another thing or not at all. */
export function headedNames(view: View, found: readonly Mention[]): Mention[] {
  const names = missed(view, found)
  for (const mention of found) {
    const better =
      ofGeneric(view, mention) ?? committee(view, mention) ?? namedSite(view, mention) ?? inSettlement(view, mention)
    if (better) names.push(better)
    else if (hasItsAcronym(view, mention)) {
      const { first, last, type } = mention
      names.push({ first, last: last + 1, type }, { first: last + 2, last: last + 3, type })
    }
  }
  return names
}

/** The mentions without those of things: l'ouragan Laura is nobody, nor is Laura behind it. */
export function withoutThings(view: View, mentions: readonly Mention[]): readonly Mention[] {
  const { tokens, word, wording } = view
  const isThing = ({ first, type }: Mention) => {
    if (type === 'organization') return false
    // die Raumsonde „Zorba“
    const before = tokens.kind[first - 1] === tokenKind.mark ? first - 2 : first - 1
    return wording.things.has(word(before).key)
  }
  const things = mentions.filter(isThing)
  if (things.length === 0) return mentions
  // opération Cádiz: the place keeps its name elsewhere
  const names = new Set(
    things
      .filter(({ first, last }) => last - first > 1 || !(word(first).bits & listed.place))
      .map(({ first, last }) => textOf(tokens, first, last)),
  )
  const isNamedSo = ({ first, last, type }: Mention) =>
    type !== 'organization' && names.has(textOf(tokens, first, last))
  return mentions.filter((mention) => !isThing(mention) && !isNamedSo(mention))
}

/** la empresa nacional "Zorblax": what a noun of companies names is no person, unless it begins with a first name, and no place but a listed one. */
function ofGeneric(view: View, { first, last, type }: Mention): Mention | undefined {
  const { tokens, word, wording } = view
  if (type === 'organization' || word(first).bits & listed.firstName) return undefined
  const before = tokens.kind[first - 1] === tokenKind.mark ? first - 2 : first - 1
  const body: Mention = { first, last, type: 'organization' }
  const { key } = word(before)
  if (type === 'location') {
    const isListed = word(first).bits & listed.place
    return wording.generics.has(key) && !isListed ? body : undefined
  }
  if (wording.generics.has(key)) return body
  if (!wording.generics.has(word(before - 1).key)) return undefined
  return isAdjective(view, before) ? body : undefined
}

const longestCommittee = 8

/** commission des Finances du Sénat, commission judiciaire de la Chambre: one name, found as the chamber alone or as two. */
function committee(view: View, { first, last, type }: Mention): Mention | undefined {
  const { word, wording } = view
  if (type !== 'organization' || wording.committees.size === 0 || !isGenitive(view, first - 1)) return undefined
  for (let at = first - 2; at > first - 2 - longestCommittee; at--) {
    if (wording.committees.has(word(at).key)) {
      // la commission du Sénat and commission d'enquête du Sénat have no name
      const next = at + 1
      const isNamed = isAdjective(view, next) || (at < first - 3 && word(next).key !== "d'")
      return isNamed ? { first: at, last, type } : undefined
    }
    if (!word(at).capital && !isGenitive(view, at) && !isGenitive(view, at - 1) && !isAdjective(view, at))
      return undefined
  }
  return undefined
}

// de, du, l', et: not à and sur, which lead from a clause to another name
function isGenitive({ word, wording }: View, at: number): boolean {
  const { key } = word(at)
  return (
    wording.joints.has(key) &&
    (wording.particles.has(key) || wording.articles.has(key) || wording.conjunctions.has(key))
  )
}

function isAdjective({ word, wording }: View, at: number): boolean {
  const { key } = word(at)
  return wording.adjectives.has(key) || wording.adjectiveEndings.some((ending) => key.endsWith(ending))
}

/** rue Ana Reis, basilique Saint-Luc, hôpital universitaire Ana Reis: the site is named so. */
function namedSite(view: View, { first, last, type }: Mention): Mention | undefined {
  const { word, wording } = view
  const site = wording.namedSites.has(word(first - 2).key) && isAdjective(view, first - 1) ? first - 2 : first - 1
  const { key, capital } = word(site)
  if (capital || !wording.namedSites.has(key) || word(first).text === 'M') return undefined
  return type === 'organization' ? undefined : { first: site, last, type: 'location' }
}

/** le quartier chic de Los Prados, found as a body, or as a person whose first name no list has. */
function inSettlement({ word, wording }: View, { first, last, type }: Mention): Mention | undefined {
  const kept = type === 'organization' ? (last - first === 1 ? listed.organisation : 0) : listed.firstName
  if (type === 'location' || word(first).bits & kept || !word(first).capital) return undefined
  const { key } = word(first - 1)
  if (!wording.joints.has(key) || !wording.particles.has(key) || wording.bodies.has(word(first).key)) return undefined
  const isOne = wording.settlements.has(word(first - 2).key) || wording.settlements.has(word(first - 3).key)
  return isOne && !word(first - 2).capital ? { first, last, type: 'location' } : undefined
}

/** Syndicat national des pêcheurs camerounais (SNPC): an adjective of which the acronym has the letter is a part of the name. */
function hasItsAcronym(view: View, { first, last, type }: Mention): boolean {
  const { word } = view
  const [adjective, acronym] = [word(last), word(last + 2)]
  if (type !== 'organization' || adjective.capital || word(last + 1).text !== '(' || word(last + 3).text !== ')')
    return false
  const isSpelt = acronym.key.length > 2 && acronym.text === acronym.text.toUpperCase()
  const fits = acronym.key[0] === word(first).key[0] && acronym.key.at(-1) === adjective.key[0]
  const isWhole = acronym.key.at(-1) === word(last - 1).key[0] && acronym.key.at(-2) !== word(last - 1).key[0]
  return isSpelt && fits && !isWhole && isAdjective(view, last)
}

/** le collectif Roue Libre, which nobody found: the capitalised words behind a noun of bodies. */
function missed(view: View, found: readonly Mention[]): Mention[] {
  const { tokens, capitals, word, wording } = view
  const names: Mention[] = []
  let cover: Int32Array | undefined
  const isOpen = (at: number) => tokens.kind[at] === tokenKind.word && word(at).capital && cover?.[at] === 0
  for (const first of capitals) {
    // der Sender „Kanal Neun“
    const isQuoted = tokens.kind[first - 1] === tokenKind.mark
    const before = word(isQuoted ? first - 2 : first - 1)
    if ((before.capital && !wording.capitalNouns) || !(isGeneric(before.key, wording) || isDescribed(view, first)))
      continue
    const { key, text } = word(first)
    if (wording.days.has(key) || (wording.capitalNouns && !isQuoted && !isOwn(view, first))) continue
    cover ??= coverOf(found, tokens.count)
    // le site Les Jours
    const isTitle = wording.articles.has(key) && isOpen(first + 1)
    const isCommon = wording.common.has(key) && !isTitle
    if (!isOpen(first) || wording.notNames.has(key) || isCommon || !/^\p{L}.?\p{L}/u.test(text)) continue
    let last = first + 1
    while (last < tokens.count && isOpen(last)) last++
    if (isQuoted && tokens.kind[last] !== tokenKind.mark) continue
    // Sciences et Avenir, found in part only
    if (cover[last] || cover[last + 1] || (!word(last).capital && wording.joints.has(word(last).key))) continue
    names.push({ first, last, type: 'organization' })
  }
  return names
}

// l'entreprise bretonne Zorbix
const isDescribed = (view: View, first: number) =>
  view.wording.generics.has(view.word(first - 2).key) && isAdjective(view, first - 1) && !view.word(first - 1).capital

// US-Fluggesellschaft
const isGeneric = (key: string, { generics, capitalNouns }: View['wording']) =>
  generics.has(key) || (capitalNouns && key.includes('-') && generics.has(key.slice(key.lastIndexOf('-') + 1)))

// Where every noun has a capital: n-tv, ICANN and Nahrung-Genuss-Gaststätten are names, what else stands there may be any noun.
function isOwn({ word }: View, at: number): boolean {
  const { text, bits } = word(at)
  return (bits & (listed.organisation | listed.firstName)) === listed.organisation || /^\p{Lu}.*[\p{Lu}\d]/u.test(text)
}
