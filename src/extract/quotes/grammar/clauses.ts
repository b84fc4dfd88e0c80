import { type Lexis, trait } from '../words/lexis.ts'
import { gate, list } from '../words/lists.ts'
import { inReportingMood } from './mood.ts'
import { elides } from './scan.ts'
import { isListed, type Sentence, traitsAt } from './sentences.ts'
import { type Verb, verbFrom } from './verbs.ts'

/** How a clause begins. */
export type Opener = 'main' | 'that' | 'relative' | 'subordinate' | 'coordinate' | 'gerund' | 'aside' | 'colon'

/** A stretch of a sentence between the signs and words that part clauses. Places are half-open. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly opener: Opener
  /** Places of its finite verbs. */
  readonly verbs: readonly number[]
}

/** Cuts a sentence into clauses at commas, brackets, conjunctions and relative pronouns. */
export function findClauses(sentence: Sentence, verbs: readonly Verb[], lexis: Lexis): Clause[] {
  const clauses: Clause[] = []
  const { lists, count } = sentence
  let from = 0
  let opener: Opener = 'main'
  for (let at = 0; at < count; at++) {
    if (!(lists[at]! & gate.parts)) continue
    if (lexis.speech.verbSecond) at = pastBracket(sentence, verbs, at)
    const next = at < count ? openerAt(sentence, verbs, lexis, at) : undefined
    if (!next) continue
    if (at > from) clauses.push({ from, to: at, opener, verbs: finiteWithin(verbs, from, at) })
    from = at
    opener = next
  }
  if (count > from) clauses.push({ from, to: count, opener, verbs: finiteWithin(verbs, from, count) })
  return clauses
}

/** Past brackets that hold a few words and no verb, and so part no clauses: `Anna Berg (48) sagte`. */
function pastBracket({ word, run, count }: Sentence, verbs: readonly Verb[], from: number): number {
  if (word[from] !== '(') return from
  for (let at = from + 1; at < Math.min(count, from + BRACKET); at++) {
    if (word[at] === ')') return verbs.some((verb) => verb.from > from && verb.from < at) ? from : at + 1
    if (run[at]) return from
  }
  return from
}

/** How many words a bracket that parts no clauses holds at most. */
const BRACKET = 8

function finiteWithin(verbs: readonly Verb[], from: number, to: number): readonly number[] {
  let own: number[] | undefined
  for (const verb of verbs) {
    if (verb.kind !== 'finite' || verb.from < from || verb.from >= to) continue
    if (own) own.push(verb.from)
    else own = [verb.from]
  }
  return own ?? none
}

const none: readonly number[] = []

function openerAt(sentence: Sentence, verbs: readonly Verb[], lexis: Lexis, at: number): Opener | undefined {
  if (sentence.run[at]) return undefined
  const traits = sentence.traits[at]!
  const word = sentence.word[at]!
  if (word === ',' || word === ';') return commaOpens(sentence, verbs, lexis, at)
  if (word === ':') return 'colon'
  if (!sentence.lexeme[at]!.letter && /^[([{)\]}]$|^[-–—―]{1,2}$/.test(word))
    return elides(sentence, at) ? undefined : 'aside'
  const afterComma = at > 0 && sentence.word[at - 1] === ','
  if (traits & trait.relative && !complementizes(sentence, verbs, at))
    return afterComma || !led(sentence, lexis, at) ? undefined : 'relative'
  if (isBeforeThat(sentence, at)) return afterComma ? undefined : 'subordinate'
  if (traits & trait.that) return afterComma || (at > 0 && isBeforeThat(sentence, at - 1)) ? undefined : 'that'
  if (traits & trait.subordinator && !(traits & trait.reflexive && isBeforeVerb(verbs, at))) {
    return afterComma ? undefined : 'subordinate'
  }
  if (traits & trait.coordinator && !afterComma && (joinsVerb(verbs, at) || joinsClause(sentence, verbs, at)))
    return 'coordinate'
  return undefined
}

/** `alors que`: a word that makes a subordinator with the complementizer behind it. */
const isBeforeThat = (sentence: Sentence, at: number) =>
  isListed(sentence, at, list.beforeThat) && (traitsAt(sentence, at + 1) & trait.that) !== 0

/** Where every clause has its comma, a relative pronoun but a word behind it opens none: `teilte dessen Sprecher mit`. */
const led = ({ word }: Sentence, { speech }: Lexis, at: number) => !speech.clausesAfterComma || word[at - 2] === ','

/** What the clause after a comma is, by its first word. */
function commaOpens(sentence: Sentence, verbs: readonly Verb[], lexis: Lexis, at: number): Opener {
  const traits = traitsAt(sentence, at + 1)
  if (traits & trait.relative && !complementizes(sentence, verbs, at + 1)) return 'relative'
  const articles = sentence.listsOfAll & list.relativeArticles
  if (articles && (relativeArticle(sentence, verbs, lexis, at + 1) || endsRelative(sentence, verbs, lexis, at + 1)))
    return 'relative'
  if (traits & trait.that) return 'that'
  // die Ärzte, unter ihnen Jane Roe, sagten
  if (lexis.speech.verbSecond && traits & trait.preposition && traitsAt(sentence, at + 2) & trait.strong) return 'aside'
  if (isBeforeThat(sentence, at + 1)) return 'subordinate'
  if (traits & trait.coordinator)
    return joinsVerb(verbs, at + 1) || joinsClause(sentence, verbs, at + 1) ? 'coordinate' : 'main'
  if (traits & trait.subordinator && !isBeforeVerb(verbs, at + 1)) return 'subordinate'
  const verb = verbBehind(verbs, at)
  return verb?.kind === 'gerund' && verb.from <= at + 2 ? 'gerund' : 'main'
}

/** `, die am Montag kam`, `, bei der es`: an article that no noun follows. */
function relativeArticle(
  { traits, word, noun, capital }: Sentence,
  verbs: readonly Verb[],
  { relativeArticles }: Lexis,
  from: number,
): boolean {
  // , das sei gut: with its verb right behind, and more, a clause of its own
  if (verbFrom(verbs, from + 1)?.kind === 'finite' && !/^[,.;:!?]?$/.test(word[from + 2] ?? '')) return false
  const at = (traits[from] ?? 0) & trait.preposition ? from + 1 : from
  if (!relativeArticles.has(word[at] ?? '')) return false
  const next = (traits[at + 1] ?? 0) & NO_NOUN
  return next !== 0 || (!noun[at + 1] && !capital[at + 1] && !noun[at + 2] && !capital[at + 2])
}

/** `, die neue Mängel fand,`: behind an article, the one finite verb ends the clause; but `, der Preis steige` is what somebody says. */
function endsRelative(sentence: Sentence, verbs: readonly Verb[], lexis: Lexis, from: number): boolean {
  const { traits, word, run } = sentence
  const at = (traits[from] ?? 0) & trait.preposition ? from + 1 : from
  if (!lexis.relativeArticles.has(word[at] ?? '')) return false
  const verb = finiteBehind(verbs, at)
  if (!verb || !/^[,.;:!?]$/.test(word[verb.to] ?? '.') || inReportingMood(sentence, verb.from)) return false
  // , das Haus zu verlassen
  if (word[verb.from - 1] === lexis.speech.infinitiveLast) return false
  for (let between = at; between < verb.from; between++) {
    if (run[between] || /^[,;:]$/.test(word[between]!)) return false
  }
  return true
}

const NO_NOUN =
  trait.preposition | trait.determiner | trait.pronoun | trait.reflexive | trait.adverb | trait.time | trait.negation

/** A complementizer; `that` with its verb right behind is a relative pronoun: `the treaty that allows it`. */
export function complementizes({ traits }: Sentence, verbs: readonly Verb[], at: number): boolean {
  if (!(traits[at]! & trait.that)) return false
  return !(traits[at]! & trait.relativeSubject) || !finiteOpensAt(verbs, at + 1)
}

function finiteOpensAt(verbs: readonly Verb[], at: number): boolean {
  for (const { left, kind } of verbs) if (left === at && kind === 'finite') return true
  return false
}

function isBeforeVerb(verbs: readonly Verb[], at: number): boolean {
  for (const { left, from } of verbs) if (left <= at && at < from) return true
  return false
}

/** A coordinator with a verb or a subject and verb close behind parts clauses; between two nouns it does not. */
function joinsVerb(verbs: readonly Verb[], at: number): boolean {
  const verb = verbBehind(verbs, at)
  return verb !== undefined && (verb.kind === 'finite' || verb.shared) && verb.left - at <= 1
}

/** The first verb behind a place. */
function verbBehind(verbs: readonly Verb[], at: number): Verb | undefined {
  for (const verb of verbs) if (verb.from > at) return verb
  return undefined
}

function finiteBehind(verbs: readonly Verb[], at: number): Verb | undefined {
  for (const verb of verbs) if (verb.from > at && verb.kind === 'finite') return verb
  return undefined
}

/** `et la banque a accusé`, behind a clause that has its verb: a subject and its verb follow, nothing that opens a clause between. */
function joinsClause({ word, lexeme, traits, run }: Sentence, verbs: readonly Verb[], at: number): boolean {
  const verb = finiteBehind(verbs, at)
  if (!verb || (verb.left - at > SUBJECT_REACH && word[verb.left - 1] !== ',') || !(traits[at + 1]! & SUBJECT))
    return false
  for (let between = at + 1; between < verb.left; between++) {
    // et la banque, dans un message, a accusé
    if (word[between] === ',' && word[verb.left - 1] === ',') break
    if (run[between] || traits[between]! & OPENS || !lexeme[between]!.letter) return false
  }
  for (let before = at - 1; before >= 0; before--) {
    if (traits[before]! & OPENS || /^[;:.,]$/.test(word[before]!)) return false
    if (verbFrom(verbs, before)?.kind === 'finite') return true
  }
  return false
}

/** How many words the subject of a joined clause may have. */
const SUBJECT_REACH = 8
const SUBJECT = trait.determiner | trait.pronoun
const OPENS = trait.that | trait.relative | trait.subordinator | trait.coordinator

/** The clause that a place stands in. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause {
  for (const clause of clauses) if (at < clause.to) return clause
  return clauses[clauses.length - 1]!
}

/** `les élus - une foule, des maires - réclament`: what stands between two dashes tells of who stands before. */
export function isInDashes({ word }: Sentence, { from: behind, opener }: Clause, { from }: { readonly from: number }) {
  const dash = word[behind] ?? ''
  if (opener !== 'aside' || !/^[-–—]{1,2}$/.test(dash)) return false
  const opens = word.lastIndexOf(dash, behind - 1)
  return opens > 0 && from > opens
}
