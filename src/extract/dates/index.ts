import { type Language, perLanguage } from '../../languages/index.ts'
import type { Tokens } from '../../text/tokens.ts'
import { atomsOf } from './atoms.ts'
import type { DateMention } from './context.ts'
import { type Atoms, Cutter } from './cutter.ts'
import { findExpressions } from './match.ts'
import { patternsOf } from './patterns.ts'
import { referenceOf } from './reference.ts'
import { type Found, settle } from './settle.ts'
import { cuesOf, directionAt } from './tense.ts'
import { entriesOf, innerWordsOf, vocabularyOf } from './vocabulary.ts'

export type { DateMention } from './context.ts'

/** All that the engine has made of a language's calendar. */
const readerOf = perLanguage((language) => {
  const vocabulary = vocabularyOf(language)
  const patterns = patternsOf(language)
  const cues = cuesOf(language.calendar, (phrase) => atomsOf(phrase).map(({ word }) => word))
  const inner = innerWordsOf(vocabulary)
  const cutter = new Cutter((atom, written) => {
    const { word, number } = atom
    const entries = entriesOf(atom, written, vocabulary)
    const inPattern = patterns.words.has(word)
    return {
      written,
      word,
      number,
      entries,
      opens: entries.some(({ rest }) => rest.length > 0),
      inPattern,
      belongs: inPattern || entries.length > 0 || inner.has(word),
    }
  })
  return { patterns, cues, cutter }
})

/**
 * Finds what a calendar can hold and resolves it against `reference`, the dispatch's own date: `2020-02-06`, less exact, or
 * `XXXX-02-06`; `after` is where the dateline ends. Without a reference only what is written out has a value; the rest is as `XXXX-WXX-4`, a Thursday of some week.
 */
export function findDates(tokens: Tokens, language: Language, reference: string | undefined, after = 0): DateMention[] {
  const { patterns, cues, cutter } = readerOf(language)
  const about = referenceOf(reference)
  const mentions: DateMention[] = []
  let anchor: string | undefined
  for (const [first, last] of tokens.sentences) {
    const stretches = cutter.stretches(tokens, first, last)
    const expressions = stretches.flatMap(([from, to]) =>
      findExpressions(cutter.cut(tokens, from, to, after), patterns),
    )
    if (expressions.length === 0) continue
    let sentence: Atoms | undefined
    const found: Found = settle({
      text: tokens.text,
      expressions,
      directionAt: (span) => {
        sentence ??= cutter.cut(tokens, first, last, after)
        return directionAt(sentence, span, cues)
      },
      reference: about,
      anchor,
    })
    for (const mention of found.mentions) mentions.push(mention)
    anchor = found.anchor
  }
  return mentions
}
