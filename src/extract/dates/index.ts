import { type Language, perLanguage } from '../../languages/index.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { atomsOf } from './atoms.ts'
import type { DateMention } from './context.ts'
import { Cutter } from './cutter.ts'
import { type Expression, findExpressions } from './match.ts'
import { patternsOf } from './patterns.ts'
import { Recall } from './recall.ts'
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
  return { patterns, cues, cutter, recall: new Recall() }
})

/**
 * Finds what a calendar can hold and resolves it against `reference`, the dispatch's own date: `2020-02-06`, less exact, or
 * `XXXX-02-06`; `after` is where the dateline ends. Without a reference only what is written out has a value; the rest is as `XXXX-WXX-4`, a Thursday of some week.
 */
export function findDates(tokens: Tokens, language: Language, reference: string | undefined, after = 0): DateMention[] {
  const { patterns, cues, cutter, recall } = readerOf(language)
  const { text, start, end } = tokens
  const about = referenceOf(reference)
  const mentions: DateMention[] = []
  let anchor: string | undefined
  for (const [first, last] of tokens.sentences) {
    const expressions: Expression[] = []
    for (const [from, to] of cutter.stretches(tokens, first, last)) {
      const find = () => findExpressions(cutter.cut(tokens, from, to, after), patterns)
      const span = [start[from]!, end[to - 1]!] as const
      const found = span[0] < after ? find() : recall.expressionsIn(text, span, find)
      for (const expression of found) expressions.push(expression)
    }
    if (expressions.length === 0) continue
    const beside = cutter.beside(tokens, first, last, after)
    const directionOf = (span: Span) => directionAt(beside, span, cues)
    const found: Found = settle({ text, expressions, directionAt: directionOf, reference: about, anchor })
    for (const mention of found.mentions) mentions.push(mention)
    anchor = found.anchor
  }
  return mentions
}
