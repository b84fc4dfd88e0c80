import { nounAt, type Sentence, traitsAt, wordAt } from '../grammar/sentences.ts'
import { trait } from '../words/lexis.ts'
import type { Scene } from './decide.ts'
import { type Inside, isStatement } from './inside.ts'

/** A title, name or term in marks, which nobody says. */
export function isTerm(scene: Scene, place: number, inside: Inside): boolean {
  if (isCredited(scene, place, inside)) return true
  if (isStatement(inside) && !inside.title) return isGloss(scene, place) || isWork(scene, place, inside)
  return isNamed(scene, place, inside) || (inside.title && inside.words < 8)
}

/** `"Le vent se lève" (1974)`, `"Le vent se lève" de Jean Mallet`: a year or who made it stands behind a title. */
function isCredited(
  { sentence: { word, traits, known } }: Scene,
  place: number,
  { capital, terminal }: Inside,
): boolean {
  if (!capital || terminal) return false
  if (word[place + 1] === '(') return /^(?:1[5-9]|20)\d\d$/.test(word[place + 2] ?? '')
  const author = ((traits[place + 1] ?? 0) & (trait.of | trait.determiner)) === trait.of ? known[place + 2] : undefined
  return author?.person === true
}

/** Words in marks that name something, by what stands around them, or by standing in marks elsewhere too. */
export function isNamed(scene: Scene, place: number, inside: Inside): boolean {
  const { sentence, repeated, verbSecond } = scene
  const before = traitsAt(sentence, place - 1)
  // des expositions "Rives"
  if ((before | nounAt(sentence, place - 1)) & trait.naming) return true
  // presentados como "Los vientos del norte"
  const small = before & (trait.of | trait.preposition | trait.subordinator)
  if (small && inside.capital && traitsAt(sentence, place - 2) & trait.naming) return true
  if (repeated(inside) && !(verbSecond && isObject(scene, place))) return true
  if (!verbSecond && isWork(scene, place, inside)) return true
  // le groupe Free Rivers ("Les rivières libres")
  if (isGloss(scene, place)) return true
  if (isStatement(inside)) return false
  // el libro "Los vientos" y "Un sueño"
  const twin = before & trait.coordinator ? scene.inside[place - 2] : undefined
  if (twin?.capital && inside.capital && isNamed(scene, place - 2, twin)) return true
  // Erdferne (auch „Apogäum“ genannt), die Partei Exempla („Bewegung“)
  if (traitsAt(sentence, place + 1) & trait.naming || inBrackets(sentence, place)) return true
  return (
    verbSecond && (isBehindNoun(scene, place) || isDetermined(scene, place, inside) || isApposed(scene, place, inside))
  )
}

/** `vor der Pille „Blaues Wunder“`, `des Magazins „Neue Post“`: behind a noun that something governs, a name. */
function isApposed({ sentence }: Scene, place: number, inside: Inside): boolean {
  const { noun, capital } = sentence
  if (!inside.capital || place === 0 || !(noun[place - 1] || capital[place - 1])) return false
  const before = traitsAt(sentence, place - 2)
  if (before & (trait.preposition | trait.of)) return true
  return (before & trait.determiner) !== 0 && (traitsAt(sentence, place - 3) & (trait.preposition | trait.of)) !== 0
}

/** `son livre "Le vent nous portera"`, `deux livres: "Le vent" et "La pluie"`: behind a noun for works a title, though it be a sentence. */
export function isWork({ sentence }: Scene, place: number, { capital, terminal, words }: Inside): boolean {
  const before = wordAt(sentence, place - 1) === ':' ? place - 2 : place - 1
  if (!capital || terminal || before < 0) return false
  // le collectif "La mer monte"
  if (before === place - 1 && words <= 4 && nounAt(sentence, before) & trait.body) return true
  return (nounAt(sentence, before) & NAMING) === trait.naming && !sentence.lexeme[before]!.forms
}

/** `jugé pour "usage de faux en écriture"`: what somebody is tried for; but not what somebody wants (`pour "tenir jusqu'à lundi"`). */
export function isCharge({ sentence, chargesBy }: Scene, place: number, inside: Inside): boolean {
  const first = sentence.quoted[place]
  if (isStatement(inside) || inside.capital || !first || first.infinitive || first.traits & NO_CHARGE) return false
  return chargesBy !== '' && chargesBy.split(' ').includes(wordAt(sentence, firstOfRow(sentence, place) - 1))
}

/** What opens no name of a crime: `pour "se taire"`, `pour "l'égalité"`. */
const NO_CHARGE = trait.determiner | trait.reflexive | trait.clitic | trait.pronoun

/** `pour "usage de faux", "fraude" et "recel"`: where a row of runs begins. */
function firstOfRow({ run, word, traits }: Scene['sentence'], place: number): number {
  let first = place
  while (first > 1 && run[first - 2] && (word[first - 1] === ',' || traits[first - 1]! & trait.coordinator)) first -= 2
  return first
}

const NAMING = trait.naming | trait.speech

/** In brackets, alone, right behind a name. */
const isGloss = ({ sentence }: Scene, place: number) =>
  inBrackets(sentence, place) && place > 1 && sentence.capital[place - 2] === true

const inBrackets = (sentence: Sentence, place: number) =>
  wordAt(sentence, place - 1) === '(' && wordAt(sentence, place + 1) === ')'

/** `die Organisation „Ärzte am Werk“`: behind a body's noun a name; behind another noun too, unless a cue has it for an object. */
function isBehindNoun(scene: Scene, place: number): boolean {
  const { sentence } = scene
  if (place === 0 || !sentence.noun[place - 1] || sentence.traits[place - 1]! & trait.speech) return false
  return !isObject(scene, place) || (sentence.traits[place - 1]! & trait.body) !== 0
}

/** Close behind a cue that can have it for an object. */
const isObject = ({ verbs }: Scene, place: number) =>
  verbs.some(({ usage, to }) => usage?.takes.includes('object') && to <= place && place - to <= 6)

/** `in der „Neuen Post“`, but `sprach von „Panik“`: where nouns have capitals, a definite article or a preposition right before one. */
function isDetermined(scene: Scene, place: number, inside: Inside): boolean {
  if (!scene.verbSecond || !inside.capital || isStatement(inside)) return false
  const before = traitsAt(scene.sentence, place - 1)
  if (before & trait.definite) return true
  // sieht sich als „Hüter der Ordnung“
  const role = before & trait.preposition && scene.sentence.lexeme[place - 1]!.traits & trait.subordinator
  return (before & trait.preposition) !== 0 && !role && !isObject(scene, place)
}
