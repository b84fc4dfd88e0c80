import { fold } from '../../text/words.ts'
import { type Mention, textOf } from './mention.ts'
import { nominative } from './nominative.ts'
import type { View } from './refine.ts'

/** A mention with what joining needs to know of it. */
export interface NamedMention extends Mention {
  readonly text: string
  /** Folded, without articles and particles at its ends. */
  readonly words: readonly string[]
}

/** Readies a mention for joining. */
export function named(view: View, { first, last, type }: Mention): NamedMention {
  const { tokens, word, wording } = view
  const text = last - first === 1 ? word(first).text : textOf(tokens, first, last)
  let from = first
  while (from + 1 < last && wording.articles.has(word(from).key)) from++
  const words: string[] = []
  for (let at = from; at < last; at++) words.push(word(at).key)
  const name = type === 'person' ? text : nominative(text, wording.cases)
  if (name !== text) putInNominative(words, name)
  return { first, last, type, text, words }
}

// der Deutschen Bank is Deutsche Bank
function putInNominative(words: string[], name: string): void {
  const parts = name.split(' ')
  if (parts.length === words.length) for (const [i, part] of parts.entries()) words[i] = fold(part)
}

/** Whether a person is a woman, told by an honorific before the name or by the first name. */
export function isFeminine({ word, wording }: View, { first, words: [name] }: NamedMention): boolean | undefined {
  const before = word(first - 1).key
  if (wording.feminine.has(before)) return true
  if (wording.honorifics.has(before)) return false
  return wording.gender(name!)
}
