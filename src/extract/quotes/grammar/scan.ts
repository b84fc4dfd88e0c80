import { type Lexis, trait } from '../words/lexis.ts'
import type { Known } from './known.ts'
import { endOf, startOf } from './places.ts'
import type { Sentence } from './sentences.ts'

/** A sentence while its phrases are looked for. */
export interface Scan {
  readonly sentence: Sentence
  readonly lexis: Lexis
  /** By place, 1 where a verb stands. */
  readonly inVerb: Uint8Array
}
/** Whether a place has one of the traits. */
export const has = ({ sentence }: Scan, at: number, bits: number) =>
  at >= 0 && at < sentence.count && (sentence.traits[at]! & bits) !== 0

/** A word with a capital that is no verb. */
export const isCapital = ({ sentence, inVerb }: Scan, at: number) => sentence.capital[at] === true && !inVerb[at]
/** Words that begin no noun. */
export const FUNCTION =
  trait.preposition |
  trait.of |
  trait.that |
  trait.relative |
  trait.coordinator |
  trait.pronoun |
  trait.determiner |
  trait.time |
  trait.adverb |
  trait.subordinator
/** A known name that begins at a place, and the place where it ends. */
export const knownAt = ({ sentence }: Scan, at: number): Known | undefined => sentence.known[at]

/** `AFP`, `LR`: letters that are all capitals name a body or a party, not a person. */
export const isAcronym = ({ sentence }: Scan, at: number) => sentence.acronym[at] === true

/** `Innen- und Außenminister`: a hyphen right behind the first part of two nouns that share their end. */
export const elides = (sentence: Sentence, at: number) =>
  sentence.word[at] === '-' &&
  at > 0 &&
  startOf(sentence, at) === endOf(sentence, at - 1) &&
  ((sentence.traits[at + 1] ?? 0) & trait.coordinator) !== 0

/** `Lui voudrait`, `Lui aussi disait`: a strong pronoun that opens the sentence is its subject. */
export const isStressed = ({ traits, word }: Sentence, at: number) =>
  at === 0 && (traits[0]! & trait.strong) !== 0 && word[1] !== ','
