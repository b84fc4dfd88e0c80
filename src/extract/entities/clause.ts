import { listed } from '../../lexicon/gazetteer.ts'
import type { Mention } from './mention.ts'
import type { View } from './refine.ts'

/** l'AFP la procureure de Lyon, Reis SA qui: an organisation's name has no article that no joint leads up to, and no clause. */
export function withoutClause(view: View, mention: Mention): Mention {
  const { word, wording } = view
  const { first, last, type } = mention
  if (type !== 'organization') return mention
  for (let at = first + 1; at < last; at++) {
    const here = word(at)
    if (here.capital) continue
    const [before, next] = [word(at - 1), word(at + 1)]
    const isClause = wording.breaks.has(here.key) && !wording.joints.has(before.key)
    // l'AFP mardi, SII pour la production, Edrica de vendre, Edrica de la Belga S, but CHU de Lyon
    const isJoined = wording.joints.has(here.key) && (wording.particles.has(here.key) || wording.articles.has(here.key))
    const isBare = at === first + 1 && !(isJoined && leadsToPlace(view, at + 1)) && isWhole(view, first)
    // ministère de l'Economie et la police
    const isOther = wording.conjunctions.has(here.key) && !next.capital && wording.articles.has(next.key)
    if (isClause || isOther || isBare) return { first, last: at, type }
  }
  return mention
}

// AFP; Renault, but Banque of Banque postale and Croix-Rouge of Croix-Rouge française open a longer name
function isWhole({ listedAt, word, wording }: View, at: number): boolean {
  const { text, bits, key } = word(at)
  // ONG de défense
  if (wording.notNames.has(key) || wording.generics.has(key)) return false
  if (/^\p{Lu}{2,6}$/u.test(text)) return true
  if (!(bits & listed.organisation) || wording.bodies.has(key) || listedAt(at)) return false
  const { text: after, key: next } = word(at + 1)
  // Sea-Watch 4
  if (!/^\p{L}/u.test(after)) return false
  return !wording.adjectives.has(next) && !wording.adjectiveEndings.some((ending) => next.endsWith(ending))
}

// CHU de Lyon, Croix-Rouge du Zorban
function leadsToPlace({ word, wording }: View, at: number): boolean {
  const isSmall = !word(at).capital && (wording.articles.has(word(at).key) || wording.joints.has(word(at).key))
  const { capital, bits } = word(isSmall ? at + 1 : at)
  return capital && (bits & listed.place) !== 0
}
