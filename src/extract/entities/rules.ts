import type { Tokens } from '../../text/tokens.ts'
import { tokenKind } from '../../text/tokens.ts'
import { fold } from '../../text/words.ts'
import { type EntityType, type Mention, textOf } from './mention.ts'
import type { Wording } from './wording.ts'

const word = (tokens: Tokens, at: number) => (at >= 0 && at < tokens.count ? textOf(tokens, at, at + 1) : '')
const isCapital = (text: string) => /^\p{Lu}/u.test(text)

/** Names that the wire's own habits make certain: what follows `M.` is a person, capitals in brackets behind a name are its acronym. */
export function certainNames(tokens: Tokens, found: readonly Mention[], wording: Wording): Mention[] {
  const certain: Mention[] = []
  const byFirst = new Map(found.map((mention) => [mention.first, mention]))
  for (let at = 0; at + 1 < tokens.count; at++) {
    const person = isHonorific(tokens, at, wording) ? personAfter(tokens, at + 1, byFirst, wording) : undefined
    if (person) certain.push(person)
  }
  // Mme Reis makes Ana Reis a person, whatever the tagger thinks.
  const surnames = new Set(certain.map(({ last }) => word(tokens, last - 1)))
  for (const mention of found) {
    const isFull = mention.last - mention.first > 1 && mention.type !== 'person'
    if (isFull && surnames.has(word(tokens, mention.last - 1))) certain.push({ ...mention, type: 'person' })
  }
  for (const mention of found) {
    if (mention.type === 'organization' && isBracketed(tokens, mention.last)) {
      certain.push({ first: mention.last + 1, last: mention.last + 2, type: 'organization' })
    }
  }
  return certain
}

// M., Mme, Mr.: with a capital; sir and père may be anything.
function isHonorific(tokens: Tokens, at: number, wording: Wording): boolean {
  const text = word(tokens, at)
  return isCapital(text) && wording.honorifics.has(fold(text)) && (text.length > 1 || word(tokens, at + 1) !== '.')
}

function personAfter(
  tokens: Tokens,
  first: number,
  found: ReadonlyMap<number, Mention>,
  wording: Wording,
): Mention | undefined {
  const known = found.get(first)
  if (known) return { ...known, type: 'person' }
  let last = first
  while (last < tokens.count && last - first < 5 && isNamePart(tokens, last, wording)) last++
  while (last > first && !isCapital(word(tokens, last - 1))) last--
  return last > first ? { first, last, type: 'person' } : undefined
}

function isNamePart(tokens: Tokens, at: number, wording: Wording): boolean {
  if (tokens.kind[at] !== tokenKind.word) return false
  const text = word(tokens, at)
  if (isCapital(text)) return true
  return wording.particles.has(fold(text)) && isCapital(word(tokens, at + 1))
}

/** `(OSDH)`, right behind a name. */
export function isBracketed(tokens: Tokens, at: number): boolean {
  return (
    word(tokens, at) === '(' &&
    word(tokens, at + 2) === ')' &&
    /^\p{Lu}[\p{L}\d.&-]{1,11}$/u.test(word(tokens, at + 1)) &&
    (word(tokens, at + 1).match(/\p{Lu}/gu)?.length ?? 0) > 1
  )
}

/** Lays certain names over found ones: a found one that shares a token with a certain one goes. */
export function overlay(found: readonly Mention[], certain: readonly Mention[]): Mention[] {
  const taken = new Map<number, Mention>()
  const kept: Mention[] = []
  for (const mention of [...certain, ...found]) {
    if (rangeOf(mention).some((at) => taken.has(at))) continue
    for (const at of rangeOf(mention)) taken.set(at, mention)
    kept.push(mention)
  }
  return kept.toSorted((a, b) => a.first - b.first)
}

const rangeOf = ({ first, last }: Mention) => Array.from({ length: last - first }, (_, i) => first + i)

export type { EntityType }
