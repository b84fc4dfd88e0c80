import { type Clause, clauseAt } from '../grammar/clauses.ts'
import type { Figure } from '../grammar/figure.ts'
import { inReportingMood } from '../grammar/mood.ts'
import { ownerOf } from '../grammar/owner.ts'
import { type Phrase, shapeOfPhrase } from '../grammar/phrase.ts'
import type { Grammar } from '../grammar/subject.ts'
import type { Verb } from '../grammar/verbs.ts'
import { announced } from '../reports/coloncue.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { agrees } from './cast.ts'
import type { Stage } from './speakers.ts'

/** Whether a clause stands by itself, or beside one that does. */
export const isMain = ({ opener }: Clause): boolean => opener === 'main' || opener === 'coordinate'

/** Sorts of phrases that speak as the subject of a clause, and those that do where nothing else shows it. */
export const SPEAKS = /^(?:name|person|pronoun|body|source)$/
export const SPEAKS_PROPER = /^(?:name|person|body|source|proper)$/

/** Who a quote without a cue is put to: the subject of the verb before it, of a main clause first, or who stands alone before a colon. */
export function nakedPhrase({ grammar, lexis, sources }: Stage, place: number): Phrase | undefined {
  const { verbs, clauses, sentence } = grammar
  const colon = sentence.word[place - 1] === ':'
  const owner = colon && grammar.verbSecond ? announcer(grammar, lexis) : undefined
  if (owner) return owner
  const told = (sentence.traits[place - 1] ?? 0) & trait.relativeSubject ? toldOf(sources, place - 1) : undefined
  if (told) return told
  // Er habe „keinen Zweifel“: who is spoken of, not who speaks; si les prix montent, car "…": no condition's subject either
  const says = ({ kind, from }: Verb) =>
    kind === 'finite' && clauseAt(clauses, from).opener !== 'subordinate' && !inReportingMood(sentence, from)
  // Jean Mallet, faisant "le pari de la pluie", attend
  const doing = verbs.find(({ kind, to }) => kind === 'gerund' && to === place)
  const doer = doing?.subject
  if (doer && SPEAKS.test(doer.sort)) return doer
  const before = verbs.filter((verb) => verb.to <= place && says(verb) && !isOver(grammar, verb, place))
  const worded = isWorded(grammar, place) ? verbs.find(({ from }) => from > place) : undefined
  if (worded) return worded.subject
  if (before.length === 0 && colon) return aloneBefore(grammar, place)
  if (before.length === 0 && sentence.quoted[place]?.upper === false) return namedBefore(grammar, place)
  const main = before.filter(({ from }) => isMain(clauseAt(clauses, from)))
  for (const verb of colon ? [...before, ...main].toReversed() : before.slice(-1)) {
    const subject = verb.passive ? undefined : verb.subject
    if (subject && SPEAKS.test(subject.sort)) return subject
    const second = colon && grammar.verbSecond ? secondAfter(grammar, verb) : undefined
    if (second) return second
  }
  return beforeColon(grammar, main, place) ?? (colon ? writtenBefore(grammar, place) : undefined)
}

/** `selon la préfecture qui "attend la pluie"`: the source right before the relative pronoun; but the mayor praised Clara Voss, `qui "a tout fait"`. */
const toldOf = (sources: Stage['sources'], at: number): Phrase | undefined =>
  sources.find(({ phrase }) => phrase.to === at)?.phrase

/** `Il a accusé la ville, à qui la digue appartient, d'avoir "menti"`: its relative clause ends before the words. */
function isOver({ clauses, verbSecond }: Grammar, { from }: Verb, place: number): boolean {
  const { opener, to } = clauseAt(clauses, from)
  // der Entwurf, in dem sie sich verpflichten, die „Folter“ zu beenden: what hangs on a clause stands behind its last verb
  return opener === 'relative' && to <= place && !verbSecond
}

/** `Mit den Worten „…“ trat die Ministerin zurück`, `Par ces mots "…", le maire a salué`: who does something saying it. */
function isWorded({ sentence: { traits, lexeme }, clauses }: Grammar, place: number): boolean {
  const { from, opener } = clauseAt(clauses, place)
  const first = opener === 'colon' ? from + 1 : from
  if (place > first + 4 || !((lexeme[place - 1]?.noun ?? 0) & trait.speech)) return false
  return (traits[first]! & trait.preposition) !== 0
}

/** `Das Fazit der Ministerin klingt gut: „…“`, `Seine Bilanz: „…“`: whose words the sentence announces. */
const announcer = ({ leading, sentence, phrases }: Grammar, lexis: Lexis) =>
  leading && ownerOf(sentence, phrases, leading, lexis)

/** `Jede Schuld weist Anna Berg von sich: „…“`: who stands right behind the verb, where a thing stands before it. */
const secondAfter = ({ phrases }: Grammar, { to }: Verb) =>
  phrases.find(
    ({ from, governed, oblique, sort }) => from === to && !governed && !oblique && /^(?:name|person)$/.test(sort),
  )

/** `In dem Entwurf steht der Satz: „…“`: a document that nobody is said to speak for, where a noun announces words. */
const writtenBefore = (grammar: Grammar, place: number): Phrase | undefined =>
  announced(grammar, place - 1)
    ? grammar.phrases.findLast(
        ({ governed, sort, to }) => governed === 'preposition' && sort === 'document' && to < place,
      )
    : undefined

/** `Clara Voss est sortie soulagée: le pont rouvrira "dès lundi"`: who the words before a colon are about. */
function beforeColon({ sentence }: Grammar, main: readonly Verb[], place: number): Phrase | undefined {
  const colon = sentence.word.lastIndexOf(':', place)
  const verb = colon < 0 ? undefined : main.find(({ to }) => to <= colon)
  const subject = verb?.subject
  return subject?.sort === 'name' ? subject : undefined
}

/** `Clara Voss, 77 ans, "regardait la mer"`, `une fleuriste "ne sait plus quoi faire"`: the words tell what their subject did. */
function namedBefore({ leading, sentence }: Grammar, place: number): Phrase | undefined {
  if (leading?.sort === 'name' && leading.to <= place) return leading
  const does = leading?.sort === 'person' && leading.to === place && sentence.quoted[place]
  return does && (does.finite || does.traits & (trait.negation | trait.reflexive)) ? leading : undefined
}

/** `Sur son compte, Clara Voss: "…"`, but not `Réponse: "…"`. */
function aloneBefore({ leading, sentence, verbSecond }: Grammar, place: number): Phrase | undefined {
  const named = leading && SPEAKS_PROPER.test(leading.sort) && !(sentence.lexeme[leading.head]!.noun & trait.speech)
  // Hier sparte der Minister nicht mit Lob: „…“: a verb in no list, and its subject behind it
  return named && (leading.from <= 1 || (verbSecond && leading.nominative)) && leading.to < place ? leading : undefined
}

/** `"On n'en peut plus": Jean Mallet attend la pluie`: words that open a sentence before a colon are its named subject's. */
export function announcedPhrase({ grammar }: Stage): Phrase | undefined {
  const { verbs, clauses } = grammar
  const verb = verbs.find(
    ({ kind, from }) => kind === 'finite' && /^(?:main|colon)$/.test(clauseAt(clauses, from).opener),
  )
  const subject = verb?.subject
  // "…": les avocats des victimes plaident mardi
  if (subject?.sort === 'person' && (subject.definite || subject.plural)) return subject
  const figure = subject?.figure
  return figure?.named && figure.sort !== 'other' ? subject : undefined
}

/** `Jean Mallet a déploré la pluie: "…", a écrit l'élu de Belmont`: who told it before the colon is meant behind the words. */
export function announcedBefore({ grammar }: Stage, phrase: Phrase): Figure | undefined {
  const { sentence, verbs } = grammar
  const colon = sentence.word.lastIndexOf(':', phrase.from)
  if (!phrase.definite || phrase.governed || !sentence.run[colon + 1]) return undefined
  const told = verbs.find(({ usage, to, from }) => usage && to <= colon && isMain(clauseAt(grammar.clauses, from)))
  const subject = told?.subject
  const figure = subject?.name && subject.figure
  return figure && figure.sort === 'person' && agrees(figure, shapeOfPhrase(phrase)) ? figure : undefined
}

/** `"On n'en peut plus!" Jean Mallet attend la pluie.`: who a sentence opens with by name. */
export function openingFigure({ leading }: Grammar): Figure | undefined {
  const figure = leading && leading.from <= 1 && leading.name ? leading.figure : undefined
  return figure?.sort === 'person' ? figure : undefined
}
