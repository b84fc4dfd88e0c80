import type { Figure } from '../grammar/figure.ts'
import { type Phrase, shapeOfPhrase } from '../grammar/phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { agrees, type Cast } from './cast.ts'
import type { Parsed } from './resolve.ts'

/** `Clara Voss (XNP)`, `Jean Mallet (XNP, nord)`: notes the party of whom a bracket follows. */
export function noteParties(cast: Cast, { sentence, phrases }: Parsed): void {
  const { word, acronym } = sentence
  for (const phrase of phrases) {
    if (phrase.sort !== 'name' || word[phrase.to] !== '(' || !acronym[phrase.to + 1]) continue
    if (!/^[),]$/.test(word[phrase.to + 2] ?? '')) continue
    const figure = phrase.figure
    if (figure?.sort === 'person') cast.parties.set(figure, word[phrase.to + 1]!)
  }
}

/** `la candidate XNP`: the one person of that party who agrees, where nobody but of parties that stood in brackets is meant. */
export function memberOf(cast: Cast, phrase: Phrase, { word }: Sentence): Figure | undefined {
  const party = partyIn(phrase, word)
  if (party === undefined) return undefined
  const shape = shapeOfPhrase(phrase)
  let found: Figure | undefined
  for (const [figure, own] of cast.parties) {
    if (own !== party || figure.seen < 0 || !agrees(figure, shape)) continue
    if (found) return undefined
    found = figure
  }
  return found
}

/** `la présidente du XNP`, `le candidat XNP`: nobody whom brackets put into another party. */
export function isOfAnotherParty({ parties }: Cast, figure: Figure, { to }: Phrase, sentence: Sentence): boolean {
  const own = parties.size > 0 ? parties.get(figure) : undefined
  return own !== undefined && sentence.acronym[to - 1] === true && sentence.word[to - 1] !== own
}

/** The word right behind a noun that ends its phrase. */
const partyIn = ({ head, to, definite, plural }: Phrase, word: Sentence['word']) =>
  definite && !plural && to === head + 2 ? word[head + 1] : undefined
