import { type Language, perLanguage } from '../../languages/index.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { atomsOf } from './atoms.ts'
import type { DateMention, Direction } from './context.ts'
import { type Atoms, Cutter } from './cutter.ts'
import { type Expression, findExpressions } from './match.ts'
import { type Patterns, patternsOf } from './patterns.ts'
import { Recall } from './recall.ts'
import { referenceOf } from './reference.ts'
import { settle } from './settle.ts'
import { type Cues, cuesOf, directionAt } from './tense.ts'
import { entriesOf, innerWordsOf, vocabularyOf } from './vocabulary.ts'

export type { DateMention } from './context.ts'

/** All that the engine has made of a language's calendar. */
interface Reader {
  readonly patterns: Patterns
  readonly cues: Cues
  readonly cutter: Cutter
  readonly recall: Recall
}

const readerOf = perLanguage((language): Reader => {
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
      lower: written.toLowerCase(),
      word,
      number,
      entries,
      opens: entries.some(({ rest }) => rest.length > 0),
      inPattern,
      belongs: inPattern || entries.length > 0 || inner.has(word),
      way: undefined,
    }
  })
  return { patterns, cues, cutter, recall: new Recall() }
})

/**
 * Finds what a calendar can hold and resolves it against `reference`, the dispatch's own date: `2020-02-06`, less exact, or
 * `XXXX-02-06`; `after` is where the dateline ends. Without a reference only what is written out has a value; the rest is as `XXXX-WXX-4`, a Thursday of some week.
 */
export function findDates(tokens: Tokens, language: Language, reference: string | undefined, after = 0): DateMention[] {
  const reader = readerOf(language)
  const { text } = tokens
  const about = referenceOf(reference)
  const mentions: DateMention[] = []
  let anchor: string | undefined
  for (const [first, last] of tokens.sentences) {
    const expressions = expressionsIn(tokens, first, last, after, reader)
    if (expressions.length === 0) continue
    const direction = directionIn(tokens, first, last, after, reader)
    anchor = settle({ text, expressions, directionAt: direction, reference: about, anchor }, mentions)
  }
  return mentions
}

/** Tells which way a sentence looks beside an expression; its words are laid out when that is first asked. */
function directionIn(tokens: Tokens, first: number, last: number, after: number, { cutter, cues }: Reader) {
  let atoms: Atoms | undefined
  return (span: Span): Direction => {
    atoms ??= cutter.cut(tokens, first, last, after)
    return directionAt(atoms, span, cues)
  }
}

const none: readonly Expression[] = []

/** The expressions of a sentence. */
function expressionsIn(
  tokens: Tokens,
  first: number,
  last: number,
  after: number,
  { cutter, patterns, recall }: Reader,
): readonly Expression[] {
  const { text, start, end } = tokens
  let all = none
  for (let next = cutter.stretchIn(tokens, first, last); next; next = cutter.stretchIn(tokens, next[1], last)) {
    const [from, to] = next
    const span: Span = [start[from]!, end[to - 1]!]
    const isWhole = span[0] >= after
    const known = isWhole ? recall.expressionsIn(text, span) : undefined
    const found = known ?? findExpressions(cutter.cut(tokens, from, to, after), patterns)
    if (isWhole && !known) recall.keep(text, span, found)
    all = all.length === 0 ? found : [...all, ...found]
  }
  return all
}
