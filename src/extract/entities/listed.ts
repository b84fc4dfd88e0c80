import { type Gazetteer, listed } from '../../lexicon/gazetteer.ts'
import { longestAt } from '../../model/sight.ts'
import { coverOf, type EntityType, type Mention } from './mention.ts'
import type { View } from './refine.ts'

/** Names that the lists are sure of: of several words wherever they stand whole, single ones where nothing speaks against it. */
export function listedNames(
  { tokens, words, wording }: View,
  found: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  const cover = coverOf(found, tokens.count)
  // La unión is no La Unión and le monde no newspaper, but République tchèque is a name, and agence régionale de santé too.
  const isWritten = ({ first, last, type }: Mention) =>
    words.slice(first, last).some(({ capital, key }) => capital && !wording.articles.has(key)) ||
    (type === 'organization' && last - first > 2 && wording.bodies.has(words[first]!.key))
  const names: Mention[] = []
  for (let at = 0; at < tokens.count; at++) {
    const { bits, key } = words[at]!
    const match = bits & listed.opens ? longestAt(words, at, gazetteer) : undefined
    if (match) {
      // le Canard enchaîné: a small article is no part of the name, and la Défense need not be La Défense
      const hasArticle = !words[at]!.capital && wording.articles.has(key)
      if (hasArticle && match.length === 2) continue
      const mention = typed(hasArticle ? at + 1 : at, at + match.length, match.flags)
      if (mention && fits(mention, found, cover) && isWritten(mention)) names.push(mention)
      if (mention) at += match.length - 1
      continue
    }
    const alone = cover[at] ? found[cover[at]! - 1]! : undefined
    const type = alone && isAlone(alone) && !wording.adjectives.has(key) ? onlyTypeOf(bits) : undefined
    if (type && type !== alone!.type) names.push({ first: at, last: at + 1, type })
  }
  return names
}

function typed(first: number, last: number, flags: number): Mention | undefined {
  if (flags & listed.organisation && !(flags & listed.place)) return { first, last, type: 'organization' }
  return flags & listed.place && !(flags & listed.organisation) ? { first, last, type: 'location' } : undefined
}

// A listed name may not cut or fill a part of a longer found one.
function fits({ first, last }: Mention, found: readonly Mention[], cover: Int32Array): boolean {
  for (let at = first; at < last; at++) {
    const other = cover[at] ? found[cover[at]! - 1]! : undefined
    if (other && (other.first < first || other.last > last)) return false
  }
  return true
}

const isAlone = ({ first, last }: Mention) => last - first === 1

// Oxfam is an organisation, Vatican a country; a city may be a club too.
function onlyTypeOf(bits: number): EntityType | undefined {
  if (bits & (listed.firstName | listed.surname)) return undefined
  if (!(bits & listed.place)) return bits & listed.organisation ? 'organization' : undefined
  return bits & listed.country && !(bits & listed.organisation) ? 'location' : undefined
}
