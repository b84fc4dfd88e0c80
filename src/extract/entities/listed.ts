import { listed } from '../../lexicon/gazetteer.ts'
import { type ListedName, matched } from '../../model/sight.ts'
import { coverOf, type EntityType, type Mention } from './mention.ts'
import type { View } from './refine.ts'

/** Names that the lists are sure of: of several words wherever they stand whole, single ones where nothing speaks against it. */
export function listedNames(view: View, found: readonly Mention[]): Mention[] {
  const { tokens, matches, word, wording } = view
  const cover = coverOf(found, tokens.count)
  const names: Mention[] = []
  for (let at = 0; at < tokens.count; at++) {
    if (!matches[at] && !cover[at]) continue
    const match = matchAt(view, at)
    if (match) {
      // le Canard enchaîné: a small article is no part of the name, and la Défense need not be La Défense
      const { capital, key } = word(at)
      const hasArticle = !capital && wording.articles.has(key)
      if (hasArticle && match.length === 2) continue
      const mention = typed(hasArticle ? at + 1 : at, at + match.length, match.flags)
      if (mention && fits(mention, found, cover) && isWritten(view, mention)) names.push(mention)
      if (mention) at += match.length - 1
      continue
    }
    const alone = cover[at] ? found[cover[at]! - 1]! : undefined
    if (!alone || !isAlone(alone)) continue
    const { bits, key } = word(at)
    const type = wording.adjectives.has(key) ? undefined : onlyTypeOf(bits)
    if (type && type !== alone.type) names.push({ first: at, last: at + 1, type })
  }
  return names
}

/** The listed name that begins at a token: known, but where another one covers it. */
function matchAt({ matches, listedAt, word }: View, at: number): ListedName | undefined {
  const standing = matches[at]! & matched.standing
  return standing && word(at).bits & listed.opens ? listedAt(at) : undefined
}

// La unión is no La Unión and le monde no newspaper, but République tchèque is a name, and agence régionale de santé too.
function isWritten({ word, wording }: View, { first, last, type }: Mention): boolean {
  for (let at = first; at < last; at++) if (word(at).capital && !wording.articles.has(word(at).key)) return true
  return type === 'organization' && last - first > 2 && wording.bodies.has(word(first).key)
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
