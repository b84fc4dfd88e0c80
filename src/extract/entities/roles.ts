import { tokenKind } from '../../text/tokens.ts'
import { fold } from '../../text/words.ts'
import { type Mention, textOf } from './mention.ts'
import type { View } from './refine.ts'

/**
 * What the text calls a person right before or after the name, verbatim: `chef de la diplomatie turque`.
 * `people` is not 0 for the tokens of all people's names.
 */
export function rolesOf(view: View, mentions: readonly Mention[], people: Int32Array): string[] {
  const roles: string[] = []
  for (const mention of mentions) {
    const [before, after] = [roleBefore(view, mention, people), roleAfter(view, mention)]
    if (before !== undefined) roles.push(before)
    if (after !== undefined) roles.push(after)
  }
  if (roles.length < 2) return roles
  const found = new Map<string, string>()
  for (const role of roles) if (!found.has(fold(role))) found.set(fold(role), role)
  return [...found.values()]
}

const longest = 12

/** Le [chef de la diplomatie turque] Mehmet Aslan: back from the name over what may stand in such a phrase. */
function roleBefore(view: View, { first }: Mention, people: Int32Array): string | undefined {
  const { tokens, word, wording } = view
  let end = first
  while (end > 0 && wording.honorifics.has(word(end - 1).key) && !wording.roles.has(word(end - 1).key)) end--
  let start = -1
  for (let at = end - 1; at >= 0 && end - at <= longest && !people[at] && belongs(view, at); at--) {
    if (wording.roles.has(word(at).key)) start = at
  }
  // les avocats d'Ana Reis: what is hers is not what she is
  if (start < 0 || wording.joints.has(word(end - 1).key)) return undefined
  // The words before the noun that go with it: ancien Premier ministre, US Secretary.
  while (start > 0 && wording.adjectives.has(word(start - 1).key) && word(start - 1).capital) start--
  return textOf(tokens, start, end)
}

function belongs({ tokens, word, wording }: View, at: number): boolean {
  if (tokens.kind[at] !== tokenKind.word) return false
  const { key, capital } = word(at)
  if (capital || wording.roles.has(key) || wording.joints.has(key) || wording.articles.has(key)) return true
  const before = word(at - 1).key
  return (
    wording.adjectives.has(key) ||
    wording.joints.has(before) ||
    wording.articles.has(before) ||
    wording.adjectiveEndings.some((ending) => key.endsWith(ending))
  )
}

/** Ana Reis, [porte-parole du syndicat], …: from the comma to the next one, if a noun of office opens it. */
function roleAfter({ tokens, word, wording }: View, { last }: Mention): string | undefined {
  if (word(last).text !== ',') return undefined
  let start = last + 1
  if (wording.articles.has(word(start).key)) start++
  if (!wording.roles.has(word(start).key) && !wording.roles.has(word(start + 1).key)) return undefined
  let end = start + 1
  // l'éleveuse qui la nourrit, but la patronne de ce bar
  const isClause = (at: number) => {
    const { key } = word(at)
    return wording.breaks.has(key) && !wording.articles.has(key) && !wording.joints.has(word(at - 1).key)
  }
  while (end < tokens.count && end - start <= longest && tokens.kind[end] === tokenKind.word && !isClause(end)) end++
  const closed = end >= tokens.count || tokens.kind[end] === tokenKind.punctuation || isClause(end)
  return closed && tokens.kind[start] === tokenKind.word && end - start <= longest
    ? textOf(tokens, start, end)
    : undefined
}
