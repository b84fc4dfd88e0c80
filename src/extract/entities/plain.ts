import { type Gazetteer, listed } from '../../lexicon/gazetteer.ts'
import { tokenKind } from '../../text/tokens.ts'
import { listedNames } from './listed.ts'
import { coverOf, type Mention } from './mention.ts'
import type { View } from './refine.ts'

/** Names by the lists alone, for a language without a tagger: listed ones, and what follows a listed first name. */
export function plainNames(view: View, gazetteer: Gazetteer): Mention[] {
  const several = listedNames(view, [], gazetteer)
  const taken = coverOf(several, view.tokens.count)
  const singles: Mention[] = []
  for (let at = 0; at < view.tokens.count; at++) {
    const name = taken[at] ? undefined : nameAt(view, at, taken)
    if (!name) continue
    singles.push(name)
    at = name.last - 1
  }
  return [...several, ...singles].toSorted((a, b) => a.first - b.first)
}

function nameAt({ tokens, word, wording }: View, first: number, taken: Int32Array): Mention | undefined {
  const { bits, capital, key, text } = word(first)
  if (!capital || tokens.kind[first] !== tokenKind.word || wording.common.has(key)) return undefined
  let last = first + 1
  const isPart = (at: number) => tokens.kind[at] === tokenKind.word && word(at).capital && !taken[at]
  while (last < tokens.count && last - first < 4 && isPart(last)) last++
  if (bits & listed.firstName && last - first > 1) return { first, last, type: 'person' }
  if (last - first > 1) return undefined
  if (bits & listed.place && !(bits & listed.surname)) return { first, last, type: 'location' }
  return bits & listed.acronym && text === text.toUpperCase() ? { first, last, type: 'organization' } : undefined
}
