import { listed } from '../../lexicon/gazetteer.ts'
import { tokenKind } from '../../text/tokens.ts'
import { listedNames } from './listed.ts'
import { coverOf, inOrder, type Mention } from './mention.ts'
import type { View } from './refine.ts'

/** Names by the lists alone, for a language without a tagger: listed ones, and what follows a listed first name. */
export function plainNames(view: View): Mention[] {
  const several = listedNames(view, [])
  const taken = coverOf(several, view.tokens.count)
  const singles: Mention[] = []
  let end = 0
  for (const at of view.capitals) {
    const name = at < end || taken[at] ? undefined : nameAt(view, at, taken)
    if (!name) continue
    singles.push(name)
    end = name.last
  }
  return inOrder(several, singles)
}

function nameAt(view: View, first: number, taken: Int32Array): Mention | undefined {
  const { tokens, word, wording } = view
  const { bits, key, text } = word(first)
  if (tokens.kind[first] !== tokenKind.word || wording.common.has(key)) return undefined
  let last = first + 1
  while (last < tokens.count && last - first < 4 && isPart(view, last, taken)) last++
  if (bits & listed.firstName && last - first > 1) return { first, last, type: 'person' }
  if (last - first > 1) return undefined
  if (bits & listed.place && !(bits & listed.surname)) return { first, last, type: 'location' }
  return bits & listed.acronym && text === text.toUpperCase() ? { first, last, type: 'organization' } : undefined
}

const isPart = ({ tokens, word }: View, at: number, taken: Int32Array) =>
  tokens.kind[at] === tokenKind.word && word(at).capital && !taken[at]
