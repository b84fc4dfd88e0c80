import type { Speech, Words } from '../../../languages/index.ts'
import { listed } from './listed.ts'

/** Grammatical gender, where it tells who is meant. */
export type Gender = 'masculine' | 'feminine'

/** Gender and number that a word shows; `undefined` where it does not. */
export interface Shape {
  readonly gender?: Gender | undefined
  readonly plural?: boolean | undefined
  /** No person is meant. */
  readonly neuter?: true | undefined
}

/** A shape with all its keys, in one order: what reads shapes is faster where all of them are alike. */
export const fullShape = ({ gender, plural, neuter }: Shape): Shape => ({ gender, plural, neuter })

/** Gender and number that a language's determiners, pronouns, nouns and honorifics show. */
export function shapesOf({ determiners, pronouns, strongPronouns, nouns, honorifics }: Speech): Map<string, Shape> {
  const shapes = new Map<string, Shape>()
  const add = (words: Words, shape: Shape) => {
    for (const word of listed(words)) shapes.set(word, fullShape({ ...shapes.get(word), ...shape }))
  }
  add(determiners.masculine, { gender: 'masculine', plural: false })
  add(determiners.feminine, { gender: 'feminine', plural: false })
  add(determiners.plural, { plural: true })
  add(nouns.men, { gender: 'masculine' })
  for (const word of listed(nouns.women)) {
    if (!shapes.has(word)) shapes.set(word, fullShape({ gender: 'feminine' }))
    else if (listed(nouns.men).includes(word)) shapes.set(word, fullShape({}))
  }
  add(honorifics.men, { gender: 'masculine' })
  add(honorifics.women, { gender: 'feminine' })
  for (const set of [strongPronouns, pronouns]) {
    add(set.masculine, { gender: 'masculine', plural: false })
    add(set.feminine, { gender: 'feminine', plural: false })
    add(set.masculinePlural, { gender: 'masculine', plural: true })
    add(set.femininePlural, { gender: 'feminine', plural: true })
    add(set.neuter ?? '', { neuter: true, plural: false })
  }
  return shapes
}
