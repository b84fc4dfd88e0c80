import { fullShape, type Gender, type Shape } from '../words/shapes.ts'
import type { Figure } from './figure.ts'

/** What a noun phrase stands for, as far as its words show. */
export type Sort = 'name' | 'pronoun' | 'person' | 'body' | 'document' | 'source' | 'proper' | 'time' | 'thing'

/**
 * A noun phrase or pronoun that could be a speaker. Places are half-open. All its keys are always there and in this order: what
 * reads phrases is much faster where all of them are alike.
 */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** The head noun, the pronoun, or the first word of a bare name. */
  readonly head: number
  /** The person's name in it: `Thierry Magnin` in `le père Thierry Magnin`. */
  readonly name: readonly [from: number, to: number] | undefined
  readonly sort: Sort
  readonly gender: Gender | undefined
  readonly plural: boolean | undefined
  readonly neuter: true | undefined
  readonly definite: boolean
  readonly demonstrative: boolean
  readonly possessive: boolean
  /** Stands in a case that no subject has. */
  readonly oblique: boolean
  /** Stands in the case of a subject. */
  readonly nominative: boolean
  /** After a preposition; `of` after one that joins nouns; `agent` after the one of the passive's agent. */
  readonly governed: false | 'preposition' | 'of' | 'agent'
  /** The two phrases that a coordinator joins into this one. */
  readonly parts: readonly [Phrase, Phrase] | undefined
  /** Whom it means; filled in as names and appositions show it, and when somebody is looked for. A copy means nobody yet. */
  figure: Figure | undefined
}

/** A phrase that nobody has seen yet. */
export type Making = { -readonly [key in keyof Phrase]: Phrase[key] }

/** A phrase of which no more than its shape, if that, is known. */
export function barePhrase(
  [from, to]: readonly [number, number],
  sort: Sort,
  governed: Phrase['governed'],
  shape: Shape = {},
): Making {
  return {
    from,
    to,
    head: to - 1,
    name: undefined,
    sort,
    gender: shape.gender,
    plural: shape.plural,
    neuter: shape.neuter,
    definite: false,
    demonstrative: false,
    possessive: false,
    oblique: false,
    nominative: false,
    governed,
    parts: undefined,
    figure: undefined,
  }
}

/**
 * A phrase with some of its keys changed. Copied key by key: a spread lays an object out as no literal does, and what reads phrases
 * of several layouts is slower.
 */
export function changed(phrase: Phrase, change: Partial<Phrase>): Phrase {
  const copy: Phrase = {
    from: phrase.from,
    to: phrase.to,
    head: phrase.head,
    name: phrase.name,
    sort: phrase.sort,
    gender: phrase.gender,
    plural: phrase.plural,
    neuter: phrase.neuter,
    definite: phrase.definite,
    demonstrative: phrase.demonstrative,
    possessive: phrase.possessive,
    oblique: phrase.oblique,
    nominative: phrase.nominative,
    governed: phrase.governed,
    parts: phrase.parts,
    figure: undefined,
  }
  return Object.assign(copy, change)
}

/** The first phrase that begins at a place. */
export function phraseFrom(phrases: readonly Phrase[], at: number): Phrase | undefined {
  for (const phrase of phrases) if (phrase.from === at) return phrase
  return undefined
}

/** Gender and number that a phrase shows. */
export const shapeOfPhrase = (phrase: Phrase): Shape => fullShape(phrase)
