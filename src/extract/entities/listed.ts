import { listed } from '../../lexicon/gazetteer.ts'
import { clue } from '../../model/clues.ts'
import { type ListedName, matched } from '../../model/sight.ts'
import { clueBit } from '../../model/vocabulary.ts'
import { tokenKind } from '../../text/tokens.ts'
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
    const type = alone ? undefined : missedAt(view, at)
    if (type) names.push({ first: at, last: at + 1, type })
    if (!alone || !isAlone(alone)) continue
    const { bits, key } = word(at)
    const better = wording.adjectives.has(key) ? undefined : onlyTypeOf(bits)
    if (better && better !== alone.type) names.push({ first: at, last: at + 1, type: better })
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

/** What a listed name is that the tagger missed; it may not be a part of a longer one. */
function missedAt(view: View, at: number): EntityType | undefined {
  const { tokens, word, wording } = view
  const { key, upper } = word(at)
  if (!upper || tokens.kind[at] !== tokenKind.word || wording.common.has(key) || wording.notNames.has(key))
    return undefined
  if (tokens.kind[at - 1] !== tokenKind.word || word(at + 1).upper || wording.adjectives.has(key)) return undefined
  if (isMissedPlace(view, at)) return 'location'
  return isMissedBody(view, at) ? 'organization' : undefined
}

// à Dijon, in Anklam
function isMissedPlace({ word, wording }: View, at: number): boolean {
  const other = listed.organisation | listed.firstName | listed.surname
  const isPlace = (word(at).bits & (listed.place | other)) === listed.place && word(at).text.length > 3
  const before = word(at - 1)
  const leads = (before.bits & towards) !== 0 || wording.regions.has(before.key) || word(at).text.includes('-')
  // la guerre au Yémen: the place isn't meant
  return isPlace && leads && !wording.events.has(word(at - 2).key)
}

const towards = clueBit(clue.towards)

// sur M6, chez Renault: nothing else is called so.
function isMissedBody({ tokens, word, wording }: View, at: number): boolean {
  const { bits, key, text } = word(at)
  // le Sud is not the union SUD
  if (bits & listed.acronym && text !== text.toUpperCase()) return false
  // en CP: two letters may be anything
  if (/^\p{Lu}{2}$/u.test(text)) return false
  if (onlyTypeOf(bits) !== 'organization' || wording.bodies.has(key)) return false
  if (word(at - 1).upper || wording.capitalNouns) return false
  // Boeing 737 is a thing
  if (tokens.kind[at + 1] === tokenKind.number) return false
  // hôpital de la Charité is one name
  if (wording.bodies.has(word(at - 2).key) || wording.bodies.has(word(at - 3).key)) return false
  return !wording.things.has(word(at - 1).key)
}

const isAlone = ({ first, last }: Mention) => last - first === 1

// Oxfam is an organisation, Vatican a country; a city may be a club too.
function onlyTypeOf(bits: number): EntityType | undefined {
  if (bits & (listed.firstName | listed.surname)) return undefined
  if (!(bits & listed.place)) return bits & listed.organisation ? 'organization' : undefined
  return bits & listed.country && !(bits & listed.organisation) ? 'location' : undefined
}
