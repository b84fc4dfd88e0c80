import type { Run } from '../grammar/marks.ts'
import { barePhrase, type Phrase } from '../grammar/phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { type Lexis, trait } from '../words/lexis.ts'

/** `die „Neue Post“`, `„Die Zeit“`: a name in marks that speaks, with the article before it. */
export function titleAt(sentence: Sentence, from: number, { speech }: Lexis): Phrase | undefined {
  const { run, traits, quoted } = sentence
  if (!speech.nounsCapital) return undefined
  const head = (traits[from] ?? 0) & trait.determiner && !run[from] ? from + 1 : from
  if (!run[head] || !quoted[head]?.upper || lengthOf(run[head]) > LONGEST) return undefined
  const title = barePhrase([from, head + 1], 'body', false)
  title.definite = true
  return title
}

/** `die Zeitung „Neue Post“`, `der „Neuen Post“`: behind a noun, an article or a preposition, words in marks are a name. */
export function isNameInMarks({ noun, capital, traits, run, quoted }: Sentence, at: number): boolean {
  if (at === 0 || !quoted[at]?.upper || lengthOf(run[at]!) > LONGEST) return false
  const before = traits[at - 1]!
  return noun[at - 1] === true || capital[at - 1] === true || (before & (trait.determiner | trait.preposition)) !== 0
}

const lengthOf = ({ outer: [start, end] }: Run) => end - start

/** How long the name of a paper is at most, in UTF-16 units with its marks. */
const LONGEST = 40
