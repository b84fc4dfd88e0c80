import { type Lexis, trait } from './lexis.ts'
import type { Phrase } from './phrases.ts'
import { type Grammar, isIncise } from './subject.ts'
import type { Verb } from './verbs.ts'

/** An incise with its subject before it: `", the mayor said`, `, the mayor, a doctor, told reporters`. */
export function isTag({ sentence, subjectFirst }: Grammar, verb: Verb, { from, to, governed }: Phrase): boolean {
  if (!subjectFirst || verb.kind !== 'finite' || verb.passive || governed || to > verb.left || from === 0) return false
  if (!sentence.run[from - 1] && sentence.word[from - 1] !== ',') return false
  if (sentence.word[to] === ',') return sentence.word[verb.left - 1] === ','
  const loose = trait.adverb | trait.time
  return verb.left - to <= 2 && sentence.traits.slice(to, verb.left).every((traits) => traits & loose)
}

/** `", agregó.`: behind quoted words a verb whose subject goes without saying. */
export const isAlone = (grammar: Grammar, verb: Verb, { speech }: Lexis) =>
  speech.proDrop === true && isIncise(grammar, verb) && grammar.sentence.run.slice(0, verb.left).some(Boolean)
