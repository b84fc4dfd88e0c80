import type { Tokens } from '../../text/tokens.ts'
import { fold } from '../../text/words.ts'
import { type Mention, textOf } from './mention.ts'
import type { Wording } from './wording.ts'

/** A mention with what joining needs to know of it. */
export interface NamedMention extends Mention {
  readonly text: string
  /** Folded, without articles and particles at its ends. */
  readonly words: readonly string[]
  /** Told by an honorific before it or by the first name. */
  readonly feminine?: boolean
}

/** Readies a mention for joining. */
export function named(tokens: Tokens, mention: Mention, wording: Wording): NamedMention {
  const words: string[] = []
  for (let at = mention.first; at < mention.last; at++) words.push(fold(textOf(tokens, at, at + 1)))
  while (words.length > 1 && wording.articles.has(words[0]!)) words.shift()
  const feminine = mention.type === 'person' ? isFeminine(tokens, mention, words[0]!, wording) : undefined
  return {
    ...mention,
    text: textOf(tokens, mention.first, mention.last),
    words,
    ...(feminine !== undefined && { feminine }),
  }
}

function isFeminine(tokens: Tokens, { first }: Mention, word: string, wording: Wording): boolean | undefined {
  const before = first > 0 ? fold(textOf(tokens, first - 1, first)) : ''
  if (wording.feminine.has(before)) return true
  if (wording.honorifics.has(before)) return false
  return wording.gender(word)
}
