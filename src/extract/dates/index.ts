import { type Language, perLanguage } from '../../languages/index.ts'
import type { Tokens } from '../../text/tokens.ts'
import { atomsOf, sieveOf } from './atoms.ts'
import type { DateMention } from './context.ts'
import { findExpressions } from './match.ts'
import { patternsOf } from './patterns.ts'
import { referenceOf } from './reference.ts'
import { type Found, settle } from './settle.ts'
import { cuesOf } from './tense.ts'
import { vocabularyOf, wordsOf } from './vocabulary.ts'

export type { DateMention } from './context.ts'

/** All that the engine has made of a language's calendar. */
const readerOf = perLanguage((language) => {
  const vocabulary = vocabularyOf(language)
  const patterns = patternsOf(language)
  const cues = cuesOf(language.calendar, (phrase) => atomsOf(phrase, [0, phrase.length]).word)
  const phrases = cues.before.flatMap(([words]) => words)
  return { vocabulary, patterns, cues, sieve: sieveOf([...wordsOf(vocabulary), ...patterns.words, ...phrases]) }
})

/**
 * Finds what a calendar can hold and resolves it against `reference`, the dispatch's own date: `2020-02-06`, less exact, or
 * `XXXX-02-06`; `after` is where the dateline ends. Without a reference only what is written out has a value; the rest is as `XXXX-WXX-4`, a Thursday of some week.
 */
export function findDates(tokens: Tokens, language: Language, reference: string | undefined, after = 0): DateMention[] {
  const { text } = tokens
  const { vocabulary, patterns, cues, sieve } = readerOf(language)
  const about = referenceOf(reference)
  const mentions: DateMention[] = []
  let anchor: string | undefined
  for (const [first, last] of tokens.sentences) {
    if (first === last || tokens.end[last - 1]! <= after) continue
    const atoms = atomsOf(text, [Math.max(after, tokens.start[first]!), tokens.end[last - 1]!], sieve)
    const expressions = findExpressions(atoms, vocabulary, patterns)
    if (expressions.length === 0) continue
    const found: Found = settle({ atoms, expressions, cues, reference: about, anchor })
    mentions.push(...found.mentions)
    anchor = found.anchor
  }
  return mentions
}
