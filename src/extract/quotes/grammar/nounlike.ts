import { type Lexis, trait } from '../words/lexis.ts'
import { list } from '../words/lists.ts'
import { isListed, type Sentence, traitsAt } from './sentences.ts'

/** `la demande`, `une annonce`, `de note`: a determiner or preposition before makes it a noun, but `l'accuse` after `qui`. */
export function isNoun(sentence: Sentence, lexis: Lexis, at: number): boolean {
  // Where nouns have capitals, a small word is none.
  if (sentence.joined[at] !== undefined || lexis.speech.nounsCapital) return false
  // según informó la policía
  if (isListed(sentence, at - 1, list.as)) return false
  const before = traitsAt(sentence, at - 1)
  // the town's claim, but he's claimed
  if (isListed(sentence, at - 1, list.genitive)) return !(traitsAt(sentence, at - 2) & NO_OWNER)
  // La describió como una mujer: no noun ends like that
  if (before & trait.clitic && sentence.lexeme[at]!.endsFinite) return false
  if (before & trait.before) return opensNoun(sentence, at - 1)
  // leur a demandé, l'ont dit, ce sont
  if (before & (trait.clitic | trait.pronoun) && sentence.lexeme[at]!.auxiliary) return false
  if (before & trait.clitic && before & trait.determiner) return !cliticThere(sentence, at - 1)
  // prendre en charge, but il en parle
  if (before & trait.clitic && before & trait.preposition) return !cliticThere(sentence, at - 1)
  if (before & trait.clitic) return false
  if (lacksPlural(sentence, at)) return false
  if (lexis.speech.headLast && isObject(sentence, at)) return true
  return (before & (trait.determiner | trait.preposition | trait.of)) !== 0 && !(before & trait.marker)
}

/** `used state money`, `according to media reports,`: a form that could be a noun, behind a verb or in what a source names. */
function isObject({ lexeme, word }: Sentence, at: number): boolean {
  const own = lexeme[at]!.infinitive ? '' : word[at]!
  if (own !== '' && !own.endsWith('s')) return false
  if (own === '') return at > 0 && lexeme[at - 1]!.finite && !lexeme[at - 1]!.auxiliary && !lexeme[at - 1]!.noun
  if (!/^[,.]?$/.test(word[at + 1] ?? '')) return false
  for (let from = at - 1; from >= Math.max(0, at - 5) && word[from] !== ','; from--)
    if (lexeme[from]!.sources) return true
  return false
}

/** `certains craignent`: behind a determiner of the plural, a word without its ending is no noun. */
const lacksPlural = ({ lexeme }: Sentence, at: number) =>
  at > 0 && lexeme[at - 1]!.shape?.plural === true && !lexeme[at]!.endsPlural

/** `la nouvelle hausse`, but `la crise actuelle montre`: behind its noun an adjective has a verb next. */
const opensNoun = ({ traits, word }: Sentence, at: number) =>
  at === 0 || (traits[at - 1]! & LEADS_NOUN) !== 0 || !/^\p{L}/u.test(word[at - 1]!)

const LEADS_NOUN = trait.determiner | trait.preposition | trait.of | trait.before | trait.coordinator | trait.marker

/** `points de contrôle`: no finite verb follows a preposition that joins nouns, even one that leads infinitives. */
export const afterOf = (sentence: Sentence, at: number) =>
  sentence.joined[at] === undefined &&
  (traitsAt(sentence, at - 1) & (trait.of | trait.marker)) === (trait.of | trait.marker)

/** `before asking`: a gerund behind a preposition stays a verb. */
export const afterPreposition = ({ traits, lexeme }: Sentence, at: number) => {
  const before = at > 0 ? traits[at - 1]! : 0
  // l'accusant de mentir, but l'enseignant
  const { gerunds, noun } = lexeme[at]!
  if (gerunds.length === 0) return false
  if (before & trait.clitic && !noun && gerunds.some(({ usage }) => usage)) return true
  return (before & (trait.preposition | trait.determiner)) === trait.preposition
}

/** Whether `le`, `la`, `l'` at `at` is an object pronoun: after a subject pronoun, `qui`, a negation or a name. */
function cliticThere(sentence: Sentence, at: number): boolean {
  // comme le précise le ministre
  if (isListed(sentence, at - 1, list.as)) return sentence.lexeme[at]!.shape?.gender !== 'feminine'
  const before = traitsAt(sentence, at - 1)
  const subject = trait.pronoun | trait.relativeSubject | trait.negation | trait.reflexive | trait.strong
  // dit à l'XNP le juge: who somebody is stays a noun
  const named = at > 1 && sentence.capital[at - 1] === true && before === 0
  return (before & subject) !== 0 || (named && !(sentence.lexeme[at + 1]!.noun & trait.person))
}

/** Before these an `'s` is a verb: `he's`, `that's`. */
export const NO_OWNER = trait.pronoun | trait.that | trait.relative | trait.adverb
