import type { Language } from '../../languages/index.ts'
import { tokenise } from '../../text/tokens.ts'
import { fold } from '../../text/words.ts'
import type { EntityType, Mention } from './mention.ts'
import type { View } from './refine.ts'

/** A name that is not found but told: by the file's own markup or the user's list. */
export interface Given {
  readonly type: EntityType
  readonly name: string
  readonly aliases?: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

/** Where told names stand in the text, with the index of the one that each place is of. */
export interface GivenMention extends Mention {
  readonly given: number
}

/** Finds the places of told names, the longest first; capitals count, accents don't. */
export function placesOfGiven({ tokens, word }: View, given: readonly Given[], language: Language): GivenMention[] {
  if (given.length === 0) return []
  const forms = given
    .flatMap(({ type, name, aliases = [] }, index) =>
      [name, ...aliases].map((form) => ({ type, given: index, keys: keysOf(form, language) })),
    )
    .filter(({ keys }) => keys.length > 0)
    .toSorted((a, b) => b.keys.length - a.keys.length)
  const byFirst = new Map<string, typeof forms>()
  for (const form of forms) byFirst.set(form.keys[0]!, [...(byFirst.get(form.keys[0]!) ?? []), form])
  const found: GivenMention[] = []
  for (let at = 0; at < tokens.count; at++) {
    const form = word(at).capital
      ? byFirst.get(word(at).key)?.find(({ keys }) => keys.every((key, i) => word(at + i).key === key))
      : undefined
    if (!form) continue
    found.push({ first: at, last: at + form.keys.length, type: form.type, given: form.given })
    at += form.keys.length - 1
  }
  return found
}

function keysOf(name: string, language: Language): string[] {
  const { start, end, count } = tokenise(name, [[0, name.length]], language.tokens)
  return Array.from({ length: count }, (_, i) => fold(name.slice(start[i], end[i])))
}
