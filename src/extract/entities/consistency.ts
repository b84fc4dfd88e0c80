import { gazetteer, listed } from '../../lexicon/gazetteer.ts'
import type { Tokens } from '../../text/tokens.ts'
import { fold } from '../../text/words.ts'
import { type EntityType, type Mention, textOf } from './mention.ts'
import type { View } from './refine.ts'
import type { Wording } from './wording.ts'

/** A name that is clear once is that everywhere: finds its other places, and gives its mentions the kind that most of them have. */
export function spread({ tokens, wording }: View, mentions: readonly Mention[]): Mention[] {
  const kinds = votes(tokens, mentions)
  const typed = mentions.map((mention) => ({
    ...mention,
    type: kinds.get(textOf(tokens, mention.first, mention.last)) ?? mention.type,
  }))
  const names = new Map<string, { words: string[]; type: EntityType }[]>()
  for (const mention of typed) remember(tokens, mention, names, wording)
  const taken = new Uint8Array(tokens.count)
  for (const { first, last } of typed) taken.fill(1, first, last)
  const more: Mention[] = []
  for (let at = 0; at < tokens.count; at++) {
    if (taken[at]) continue
    const name = names.get(textOf(tokens, at, at + 1))?.find(({ words }) => stands(tokens, at, words, taken))
    if (!name) continue
    more.push({ first: at, last: at + name.words.length, type: name.type })
    at += name.words.length - 1
  }
  return [...typed, ...more].toSorted((a, b) => a.first - b.first)
}

// Whole names, and a person's surname. Single words must be long enough to be no other word.
function remember(
  tokens: Tokens,
  { first, last, type }: Mention,
  names: Map<string, { words: string[]; type: EntityType }[]>,
  wording: Wording,
): void {
  const words = Array.from({ length: last - first }, (_, i) => textOf(tokens, first + i, first + i + 1))
  const forms = [words]
  if (type === 'person' && words.length > 1) {
    forms.push(words.slice(-1))
    // Duarte after Duarte Lemos, but not Paris after Paris Hilton
    if (isFirstName(fold(words[0]!))) forms.push(words.slice(0, 1))
  }
  // la Commission after Commission européenne, Monde of Le Monde
  if (type === 'organization' && words.length > 1) {
    if (wording.bodies.has(fold(words[0]!))) forms.push(words.slice(0, 1))
    if (wording.articles.has(fold(words[0]!))) forms.push(words.slice(1))
  }
  for (const form of forms) {
    if (!/^\p{Lu}/u.test(form[0]!) || (form.length === 1 && form[0]!.length < 3)) continue
    const known = names.get(form[0]!) ?? []
    known.push({ words: form, type })
    names.set(
      form[0]!,
      known.toSorted((a, b) => b.words.length - a.words.length),
    )
  }
}

function stands(tokens: Tokens, at: number, words: readonly string[], taken: Uint8Array): boolean {
  return words.every(
    (word, i) => at + i < tokens.count && !taken[at + i] && textOf(tokens, at + i, at + i + 1) === word,
  )
}

/** The kind that more than half of a form's mentions have, for forms of two mentions and more. */
function votes(tokens: Tokens, mentions: readonly Mention[]): Map<string, EntityType> {
  const counts = new Map<string, Map<EntityType, number>>()
  for (const { first, last, type } of mentions) {
    const text = textOf(tokens, first, last)
    const count = counts.get(text) ?? new Map<EntityType, number>()
    counts.set(text, count.set(type, (count.get(type) ?? 0) + 1))
  }
  const winners = new Map<string, EntityType>()
  for (const [text, count] of counts) {
    const total = [...count.values()].reduce((sum, n) => sum + n, 0)
    for (const [type, n] of count) if (n * 2 > total) winners.set(text, type)
  }
  return winners
}

function isFirstName(key: string): boolean {
  const flags = gazetteer().flags(key)
  return key.length > 3 && (flags & listed.firstName) !== 0 && (flags & (listed.place | listed.organisation)) === 0
}
