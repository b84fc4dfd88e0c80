import { clauseAt } from '../grammar/clauses.ts'
import type { Figure } from '../grammar/figure.ts'
import { type Phrase, phraseFrom, shapeOfPhrase } from '../grammar/phrase.ts'
import { type Sentence, wordAt } from '../grammar/sentences.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { agrees } from './cast.ts'
import { type Parsed, roleOf, showGender } from './resolve.ts'

/** `X, maire de Y` and `le maire de Y, X`: one phrase names the other's person. */
export function linkAppositions(parsed: Parsed, lexis: Lexis): void {
  for (const first of parsed.phrases) {
    if (first.parts) continue
    const attached = attachedName(parsed, first)
    if (attached) link(attached, parsed, first, lexis)
    else linkBehindComma(parsed, first, lexis)
  }
}

function linkBehindComma(parsed: Parsed, first: Phrase, lexis: Lexis): void {
  const comma = commaBehind(parsed, first)
  const second = comma === undefined ? undefined : oneFrom(parsed.phrases, comma + 1)
  if (!second) return
  // Facebook, la police a déclaré: a clause of its own is no apposition.
  const told = first.sort === 'name' || (first.sort === 'proper' && !second.definite)
  // Hier, Clara Voss, une fleuriste de Belmont attendait: a comma is missing
  const introduced = first.sort === 'name' && !second.definite && wordAt(parsed.sentence, first.from - 1) === ','
  // Pour Jean Mallet, le maire attend
  const subject = first.governed === 'preposition' && clauseAt(parsed.clauses, second.head).from <= second.from
  const opens = told && !subject && (first.from <= 1 || introduced) && second.sort === 'person'
  if (clauseAt(parsed.clauses, second.head).verbs.length > 0 && !opens) return
  const named = first.figure
  const other = second.figure
  // In Belmont, Mayor Jane Roe, who …, said; à Belmont, 600 manifestants: a place is nobody
  // la Norvège, voisine du pays: a country is nobody either
  if (named?.sort === 'other' && (first.governed || first.definite) && second.sort !== 'body') return
  // Dans le Vaux, la commune de Belmont attend
  if (first.sort === 'proper' && first.governed === 'preposition' && first.from <= 2) return
  if (named && (!other || isPlainRole(second)) && isRole(second) && fits(named, second))
    link(named, parsed, second, lexis)
  else if (other && !named && isNamedBy(first, second) && fits(other, first)) link(other, parsed, first, lexis)
}

/** The first phrase that begins at a place and is not two. */
function oneFrom(phrases: readonly Phrase[], at: number): Phrase | undefined {
  for (const phrase of phrases) if (phrase.from === at && !phrase.parts) return phrase
  return undefined
}

function link(figure: Figure, { sentence }: Parsed, phrase: Phrase, lexis: Lexis): void {
  if (figure.sort === 'body' && phrase.sort === 'person') return
  // l'hôpital de Belmont, Jean Mallet attendait
  if (figure.sort === 'person' && phrase.sort === 'body') return
  figure.roles.push(roleOf(sentence, phrase, lexis))
  if (figure.sort === 'other') figure.sort = phrase.sort === 'person' ? 'person' : 'body'
  if (phrase.gender && figure.sort === 'person' && (figure.guessed || !figure.gender)) showGender(figure, phrase.gender)
  phrase.figure = figure
}

/** Agrees, but for the gender that only a first name shows: `sa mère, Andrea Voss`; `la bru du maire, Andrea Voss` may be either. */
function fits(figure: Figure, phrase: Phrase): boolean {
  const sure = !figure.guessed || phrase.governed === 'of'
  return agrees(figure, sure ? shapeOfPhrase(phrase) : { plural: phrase.plural })
}

/** `le maire de Y, X`, and where X is a person's name `un voisin, X`. */
function isNamedBy(first: Phrase, second: Phrase): boolean {
  if (second.governed || !SPEAKER.test(first.sort)) return false
  return first.definite || first.possessive || (first.sort === 'person' && second.sort === 'name' && !first.plural)
}

/** The comma behind a phrase, past the groups that belong to it: `l'ambassadeur de France en Italie (sud), Jacques Mallet`. */
function commaBehind({ sentence, clauses, phrases }: Parsed, { to, sort }: Phrase): number | undefined {
  const { word, lexeme, run, traits, count } = sentence
  if (word[to] === ',') return behindAge(sentence, to)
  // Clara Voss (LR), maire de Belmont
  const bracket = word[to] === '(' && word[to + 2] === ')' && word[to + 3] === ','
  if (sort !== 'person' && sort !== 'body') return bracket ? to + 3 : undefined
  const far = Math.min(count, to + GROUP_REACH)
  for (let at = to; at < far; at++) {
    if (word[at] === ',') return phraseFrom(phrases, at + 1)?.sort === 'name' ? at : undefined
    if (run[at] || traits[at]! & CLAUSAL || (!lexeme[at]!.letter && /^[.;:]$/.test(word[at]!))) return undefined
    if (clauseAt(clauses, at).verbs.includes(at)) return undefined
  }
  return undefined
}

/** `Clara Voss, 39 ans, fleuriste`: the comma behind an age. */
function behindAge({ word, lexeme, traits }: Sentence, comma: number): number {
  const aged = lexeme[comma + 1]?.digit && /^\d{1,3}$/.test(word[comma + 1]!) && (traits[comma + 2] ?? 0) & trait.time
  return aged && word[comma + 3] === ',' ? comma + 3 : comma
}

/** How far behind a phrase the comma stands at most. */
const GROUP_REACH = 12
const CLAUSAL = trait.that | trait.relative | trait.subordinator

/** `le candidat à la Maison Blanche Clara Voss`, `l'expert en sols Jean Mallet`: the name behind a group without a comma. */
function attachedName({ sentence, phrases }: Parsed, first: Phrase): Figure | undefined {
  if (first.sort !== 'person' || first.plural || first.figure) return undefined
  if (!((sentence.traits[first.to] ?? 0) & trait.preposition)) return undefined
  const next = firstBehind(phrases, first.to)
  const name = phrases[phrases[next]?.governed === 'preposition' && phrases[next].sort !== 'name' ? next + 1 : next]
  if (name?.sort !== 'name' || !name.name || name.name[0] > first.to + GROUP_REACH / 2) return undefined
  const direct = name.head === name.name[0]
  // au journaliste Jean Mallet, à Jean Mallet: another's name
  if (direct ? name.governed !== false || name.from < first.to + 2 : sentence.lexeme[name.head]!.noun & trait.person)
    return undefined
  if (sentence.word.slice(first.to, name.name[0]).some((word) => /^[,;:("]$/.test(word))) return undefined
  const figure = name.figure
  return figure?.sort === 'person' && agrees(figure, shapeOfPhrase(first)) ? figure : undefined
}

/** The index of the first phrase that begins behind a place. */
function firstBehind(phrases: readonly Phrase[], at: number): number {
  let next = 0
  while (next < phrases.length && phrases[next]!.from <= at) next++
  return next
}

/** `X, nouveau président du musée Jean Mallet`: without a determiner a role describes who stands before it. */
const isPlainRole = ({ definite, demonstrative, possessive, head, name }: Phrase) =>
  !definite && !demonstrative && !possessive && name !== undefined && head < name[0]

const SPEAKER = /^(?:person|body)$/

const isRole = (phrase: Phrase) =>
  (SPEAKER.test(phrase.sort) || isPlainRole(phrase)) && !phrase.governed && !phrase.demonstrative
