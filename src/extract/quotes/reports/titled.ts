import { barePhrase, type Phrase } from '../grammar/phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { type Lexis, trait } from '../words/lexis.ts'

/** `die „Neue Post“`, `„Die Zeit“`: a name in marks that speaks, with the article before it. */
export function titleAt(sentence: Sentence, from: number, { speech }: Lexis): Phrase | undefined {
  const { run, traits, quoted, start, end } = sentence
  if (!speech.nounsCapital) return undefined
  const head = (traits[from] ?? 0) & trait.determiner && !run[from] ? from + 1 : from
  if (!run[head] || !quoted[head]?.upper || end[head]! - start[head]! > LONGEST) return undefined
  return { ...barePhrase([from, head + 1], 'body', false), definite: true }
}

/** How long the name of a paper is at most, in UTF-16 units with its marks. */
const LONGEST = 40
