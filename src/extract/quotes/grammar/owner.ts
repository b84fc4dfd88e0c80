import { type Lexis, trait } from '../words/lexis.ts'
import { barePhrase, type Phrase } from './phrase.ts'
import type { Sentence } from './sentences.ts'

/** Whose words a noun for words announces: `das Fazit der Ministerin`, `die Antwort von Anna Berg`, `seine Bilanz`. */
export function ownerOf(
  sentence: Sentence,
  phrases: readonly Phrase[],
  noun: Phrase,
  { possessors }: Lexis,
): Phrase | undefined {
  if (!(sentence.lexeme[noun.head]!.noun & trait.speech)) return undefined
  const possessor = possessors.get(sentence.word[noun.from]!)
  if (possessor) return { ...barePhrase([noun.from, noun.head + 1], 'pronoun', false, possessor), possessive: true }
  return phrases.find(
    ({ from, governed, sort }) =>
      (governed === 'of' || governed === 'agent') && from > noun.head && from <= noun.to + 1 && SPEAKS.test(sort),
  )
}

const SPEAKS = /^(?:name|person|body|source|proper)$/
