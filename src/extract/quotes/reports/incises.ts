import { isIncise } from '../grammar/inversion.ts'
import { isJoined } from '../grammar/participles.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { type Sentence, wordAt } from '../grammar/sentences.ts'
import { type Grammar, verbsBetween } from '../grammar/subject.ts'
import type { Verb } from '../grammar/verbs.ts'
import { type Lexis, trait } from '../words/lexis.ts'

/** An incise with its subject before its verb: `", the mayor said`, `, the mayor, a doctor, told reporters`. */
export interface Tag {
  /** Where it begins. */
  readonly from: number
  /** Right behind quoted words, so that what follows the verb is no part of what is said. */
  readonly behindRun: boolean
}

/** The tag behind a run that a phrase and its verb make where the subject comes first: `", the mayor said`. */
export function tagOf(grammar: Grammar, verb: Verb, { from, to, governed }: Phrase): Tag | undefined {
  const { sentence, subjectFirst } = grammar
  if (!subjectFirst || verb.kind !== 'finite' || verb.passive || governed || to > verb.left) return undefined
  if (wordAt(sentence, from - 1) === ',') return joins(grammar, to, verb.left) ? { from, behindRun: false } : undefined
  const start = behindRun(grammar, from)
  if (start === undefined || !isPlain(grammar, to, verb.left)) return undefined
  return { from: start, behindRun: !(sentence.traits[verb.to]! & trait.that) }
}

/** `", Exempla campaign spokesman Jane Roe said`: names and nouns may stand before the subject's phrase. */
function behindRun({ sentence, phrases }: Grammar, from: number): number | undefined {
  let start = from
  for (let steps = 0; steps < 3 && start > 0 && !sentence.run[start - 1]; steps++) {
    const before = phrases.find((phrase) => phrase.to === start && !phrase.governed)
    if (!before) return behindTitle(sentence, from)
    start = before.from
  }
  return start > 0 && sentence.run[start - 1] ? start : undefined
}

/** `", former team-mate and playing great Jane Roe told Exempla TV`: plain words of what somebody is. */
function behindTitle({ run, word, traits, lexeme }: Sentence, from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - TAG_REACH); at--) {
    if (run[at]) return at + 1
    const verb = lexeme[at]!.finite && !lexeme[at]!.noun
    if (verb || traits[at]! & NO_TITLE || !/^[\p{L}-]+$/u.test(word[at]!)) return undefined
  }
  return undefined
}

const NO_TITLE = trait.that | trait.relative | trait.subordinator | trait.determiner | trait.pronoun | trait.preposition

/** Nothing but adverbs, or an aside between commas or brackets, stands between a subject and its verb. */
function joins({ sentence }: Pick<Grammar, 'sentence'>, from: number, to: number): boolean {
  if (sentence.word[from] === ',') return sentence.word[to - 1] === ','
  const loose = trait.adverb | trait.time
  const bracket = sentence.word[from] === '(' ? sentence.word.indexOf(')', from) : -1
  if (bracket > 0 && bracket < to) return joins({ sentence }, bracket + 1, to)
  return to - from <= 2 && sentence.traits.slice(from, to).every((traits) => traits & loose)
}

/** `", Jane Roe (I-Exempla) said`, `", a narrator in the film says`: no clause of its own between subject and verb, but in an aside. */
function isPlain(grammar: Grammar, from: number, to: number): boolean {
  const { sentence } = grammar
  const { word, traits, run } = sentence
  if (word[from] === ',') return word[to - 1] === ',' && !run.slice(from, to).some(Boolean)
  if (to - from > TAG_REACH || verbsBetween(grammar, from, to) > 0) return false
  const opens = trait.that | trait.relative | trait.subordinator
  for (let at = from; at < to; at++) if (run[at] || traits[at]! & opens || /^[,;:]$/.test(word[at]!)) return false
  return true
}

/** How far the subject of a tag stands before its verb at most. */
const TAG_REACH = 12

/** `", agregó.`: behind quoted words a verb whose subject goes without saying. */
export const isAlone = (grammar: Grammar, verb: Verb, { speech }: Lexis) =>
  speech.proDrop === true && isIncise(grammar, verb) && grammar.sentence.run.slice(0, verb.left).some(Boolean)

/** `„…“, hatte der Minister in Belmont erklärt`: an incise begins with the auxiliary that its participle ends. */
export function openedBy({ sentence, verbs }: Grammar, verb: Verb): Verb {
  const before = verb.ends ? verbs[verbs.indexOf(verb) - 1] : undefined
  if (before?.kind !== 'finite') return verb
  return isJoined(sentence, before.to, verb.from) ? before : verb
}
