import { type Lexis, trait } from '../words/lexis.ts'
import { barePhrase, type Phrase } from './phrase.ts'
import type { Sentence } from './sentences.ts'

/** Whose words a noun for words announces: `das Fazit der Ministerin`, `die Antwort von Anna Berg`, `seine Bilanz`. */
export function ownerOf(
  sentence: Sentence,
  phrases: readonly Phrase[],
  noun: Phrase,
  lexis: Lexis,
): Phrase | undefined {
  return sentence.lexeme[noun.head]!.noun & trait.speech ? holderOf(sentence, phrases, noun, lexis) : undefined
}

/** Whose something is, by a possessive or a genitive that names somebody who can speak. */
export function holderOf(
  sentence: Sentence,
  phrases: readonly Phrase[],
  noun: Phrase,
  lexis: Lexis,
): Phrase | undefined {
  const { possessors } = lexis
  const possessor = possessors.get(sentence.word[noun.from]!)
  if (possessor) {
    const pronoun = barePhrase([noun.from, noun.head + 1], 'pronoun', false, possessor)
    pronoun.possessive = true
    return pronoun
  }
  const owner = phrases.find(
    ({ from, governed, sort }) =>
      (governed === 'of' || governed === 'agent') && from > noun.head && from <= noun.to + 1 && SPEAKS.test(sort),
  )
  return owner && !isObtained(sentence, noun, owner, lexis) ? owner : undefined
}

/** `des témoignages recueillis par l'AFP`: who got a document or words is not whose they are. */
export function isObtained({ lexeme }: Sentence, noun: Phrase, by: Phrase, { obtained }: Lexis): boolean {
  if (by.governed !== 'agent') return false
  for (let at = noun.head + 1; at < by.from; at++)
    if (lexeme[at]!.forms?.some(({ lemma }) => obtained.has(lemma))) return true
  return false
}

const SPEAKS = /^(?:name|person|body|source|proper)$/
