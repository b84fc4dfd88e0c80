import type { Lexeme } from '../words/lexeme.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { list } from '../words/lists.ts'
import { officeAt } from '../words/offices.ts'
import { isAdjective, opensGenitive } from './case.ts'
import type { Making, Phrase } from './phrase.ts'
import { elides, FUNCTION, has, isAcronym, isCapital, knownAt, type Scan } from './scan.ts'
import { isListed, type Sentence } from './sentences.ts'

/** Finds how far a phrase goes (adjectives, `de` and its noun, names) and the person's name in it. */
export function extend(scan: Scan, phrase: Making): void {
  const { head } = phrase
  const plural = phrase.plural === true
  // The last capitalised words.
  let first = head
  let last = head
  let plain = 0
  let body = -1
  // le commandant en chef de la flotte
  const office = head + officeAt(scan.sentence, head, scan.lexis).length
  let at = head
  for (; at < scan.sentence.count; at++) {
    if (at > head && at <= office) continue
    if (at > head && !continues(scan, head, at)) break
    const known = knownAt(scan, at)
    if (at > head && isCapital(scan, at) && isAddressed(scan, at, known)) break
    // à ses compagnons Norman: several are not one
    if (known?.person && at > head && plural && !isComplement(scan, head, at)) break
    // à l'agence Echo Jean Mallet: a body's name is no first name, but le patron d'Echo Jean Mallet
    if (known?.person && body === at && !(scan.sentence.lexeme[head]!.noun & trait.person)) break
    if (known && !known.person) {
      body = known.to
      last = first
      plain = 0
      at = known.to - 1
      continue
    }
    if (known) {
      phrase.to = known.to
      phrase.name = isComplement(scan, head, at) ? undefined : [at, known.to]
      return
    }
    if (at > head && plural && isCapital(scan, at) && isNameBehind(scan, at)) break
    if (isCapital(scan, at)) {
      if (last === first || !joinsName(scan, last, at)) first = at
      last = at + 1
      plain = 0
    } else if (has(scan, at, trait.of | trait.determiner | trait.particle)) plain = 0
    else if (++plain > 4) break
  }
  phrase.to = trimmed(scan, head, at)
  phrase.name = last > first && last <= phrase.to ? personIn(scan, head, first, last) : undefined
}

/** Which of the phrase's last capitalised words are a person's name, where no name is known there. */
function personIn(scan: Scan, head: number, from: number, to: number): Phrase['name'] {
  const { sentence } = scan
  const titled = has(scan, from - 1, trait.honorific)
    ? from
    : to - from > 1 && has(scan, from, trait.honorific)
      ? from + 1
      : 0
  // le prédécesseur de M. Mallet
  if (titled) return titled - 2 > head && has(scan, titled - 2, trait.of) ? undefined : [titled, to]
  const role = (sentence.lexeme[head]!.noun & trait.person) !== 0
  const within = has(scan, from - 1, trait.of | trait.determiner | trait.preposition)
  if (isAcronym(scan, to - 1)) return undefined
  const owned = has(scan, from - 1, trait.of | trait.determiner)
  if (from === head) return to - from > 1 && !owned ? [from, to] : undefined
  if (!role) return undefined
  if (!within) return [from, to]
  // le ministre de l'Intérieur Jean Mallet: the first capital belongs to the office
  return to - from >= 3 && countOf(sentence, head, from) === 1 ? [from + 1, to] : undefined
}

/** How many prepositions that join nouns stand between two places. */
function countOf({ traits }: Sentence, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (traits[at]! & trait.of) count++
  return count
}

function trimmed(scan: Scan, head: number, end: number): number {
  let at = end
  // une étude réalisée par, un rapport destiné à: the participle is no part of it
  const plain = at > head + 1 && !isCapital(scan, at - 1) && !scan.sentence.noun[at - 1]
  if (plain && (has(scan, at, trait.agent) || isCutParticiple(scan, at))) at--
  while (at > head + 1 && has(scan, at - 1, SMALL) && !isCapital(scan, at - 1)) at--
  return at
}
/** A participle that lost what goes with it. */
function isCutParticiple(scan: Scan, at: number): boolean {
  if (scan.lexis.speech.headLast || !has(scan, at, trait.preposition | trait.of)) return false
  const { participles, noun, traits } = scan.sentence.lexeme[at - 1]!
  return participles.length > 0 && noun === 0 && traits === 0
}

// ses compagnons Norman, but des députés LR, les magasins Lidl de Lyon
const isNameBehind = (scan: Scan, at: number) =>
  !isAcronym(scan, at) && has(scan, at - 1, trait.person) && !has(scan, at - 1, trait.of)

// à la presse Jean Mallet, en conférence de presse Jean Mallet, de son côté Amnesty; but l'agence Echo
const isAddressed = ({ sentence }: Scan, at: number, known: ReturnType<typeof knownAt>) =>
  isListed(sentence, at - 1, list.addressees) &&
  !(known?.person === false && sentence.lexeme[at - 1]!.noun & trait.body)

/** `l'avocat de Didier Raoult`, `le mari de Mme Voss`: a name behind `de` is another's. */
function isComplement(scan: Scan, head: number, at: number): boolean {
  const before = has(scan, at - 1, trait.honorific) ? at - 2 : at - 1
  return before >= head && has(scan, before, trait.of) && !isCapital(scan, before)
}

const SMALL = trait.of | trait.determiner | trait.particle | trait.preposition | trait.coordinator
/** Capitals with nothing but name particles between them are one name. */
function joinsName(scan: Scan, end: number, at: number): boolean {
  if (at - end > 2 || isAcronym(scan, end - 1)) return false
  // die Umsetzung der Pläne, but Peter von der Linden
  if (scan.lexis.speech.nounsCapital && at > end && has(scan, end, trait.determiner)) return false
  for (let between = end; between < at; between++) if (!has(scan, between, trait.particle)) return false
  return true
}

function continues(scan: Scan, head: number, at: number): boolean {
  const { sentence, inVerb, lexis } = scan
  if (inVerb[at] || sentence.run[at]) return false
  if (lexis.speech.nounsCapital && (elides(sentence, at) || elides(sentence, at - 1))) return true
  const lexeme = sentence.lexeme[at]!
  // un témoin tandis que
  if (isListed(sentence, at, list.beforeThat) && has(scan, at + 1, trait.that)) return false
  const afterOf = has(scan, at - 1, trait.of) || (has(scan, at - 1, trait.determiner) && has(scan, at - 2, trait.of))
  if (has(scan, at, trait.coordinator))
    return has(scan, at + 1, trait.of) && joinsComplements(scan, head, at) && !isBareName(scan, head)
  if (!lexeme.letter && !lexeme.digit && !lexeme.word.startsWith('&')) return false
  // dans une tribune 60 députés
  if (lexeme.digit && (sentence.lexeme[at + 1]?.noun ?? 0) & trait.person) return false
  if (isAcronym(scan, head) && head + 1 === at && !sentence.lexeme[head]!.noun)
    return isCapital(scan, at) && isAcronym(scan, at)
  if (opensGenitive(scan, at)) return !isBareName(scan, head)
  if (at > head + 1 && sentence.listsOfAll & list.genitives && inGenitive(scan, head, at)) return true
  if (has(scan, at, trait.of)) return !afterOf && continuesWithOf(scan, head, at)
  if (isCapital(scan, at) && !has(scan, at, trait.preposition | trait.that | trait.subordinator)) return true
  if (afterOf && has(scan, at, trait.determiner | trait.before)) return !lexeme.digit
  if (has(scan, at, trait.particle) && isCapital(scan, at + 1) && isCapital(scan, at - 1)) {
    // sur Twitter la Préfecture, but Paul du Val
    if (has(scan, at, trait.determiner) && !has(scan, at, trait.of)) return false
    // die Leistung von Anna Berg: where nouns have capitals, one with a determiner is no name
    return !lexis.speech.nounsCapital || !has(scan, head - 1, trait.determiner)
  }
  return continuesPlainly(scan, at, afterOf)
}

/** `le maire de Brelle et de Varn`, but `ce lundi et des voisins`: there is a complement before. */
function joinsComplements(scan: Scan, head: number, at: number): boolean {
  for (let before = head + 1; before < at; before++)
    if (has(scan, before, trait.of)) return complementAfter(scan, at + 2)
  return false
}

/** `der neuen Partei` behind its noun: adjectives and the noun of a genitive. */
function inGenitive(scan: Scan, head: number, at: number): boolean {
  for (let before = at - 1; before > head; before--) {
    if (opensGenitive(scan, before)) return isAdjective(scan, at) || scan.sentence.noun[at] === true
    if (!isAdjective(scan, before)) return false
  }
  return false
}

function continuesPlainly(scan: Scan, at: number, afterOf: boolean): boolean {
  if (has(scan, at, FUNCTION | trait.clitic | trait.negation | trait.reflexive | trait.strong)) return false
  // remplis de passagers tandis qu'une voix
  if (has(scan, at + 1, trait.that) && isListed(scan.sentence, at, list.beforeThat)) return false
  if (has(scan, at, trait.before)) return afterOf
  // die Ansicht der Ministerin schreckt Anleger ab: where nouns have capitals, no small word is part of them
  if (scan.lexis.speech.nounsCapital && isSmall(scan, at)) return false
  const { forms } = scan.sentence.lexeme[at]!
  const verbal = forms?.some((form) => form.kind === 'infinitive' || form.kind === 'gerund')
  // accusé par le parquet de l'avoir trompé
  return !verbal || (afterOf && !has(scan, at - 1, trait.clitic))
}

/** A word without a capital, or a number before a noun; but `der Website example.org`, `dem Reporter al-Exemplas`, `Belmont 05`. */
const isSmall = ({ sentence: { capital, noun, word } }: Scan, at: number) =>
  /^\d/.test(word[at]!) ? capital[at + 1] || noun[at + 1] : !capital[at] && !noun[at] && /^\p{L}+$/u.test(word[at]!)

/** A name takes `de` and another name, no complement: `Apolline de Malherbe`, but `Jeremy Douglas / de l'Office`. */
function continuesWithOf(scan: Scan, head: number, at: number): boolean {
  // a appris l'AFP de source policière
  if (isCapital(scan, head) && has(scan, at + 1, trait.source)) return false
  if (isBareName(scan, head)) return has(scan, at, trait.particle) && isCapital(scan, at - 1) && isCapital(scan, at + 1)
  return complementAfter(scan, at + 1)
}

/** Begins with a name of two words or an honorific, so that it is a person's. */
const isBareName = (scan: Scan, head: number) =>
  isCapital(scan, head) && (scan.sentence.lexeme[head]!.noun & ~trait.honorific) === 0 && isCapital(scan, head + 1)

/** `de` goes on with a noun, but not with an infinitive (`la volonté de partir`) or a run. */
function complementAfter(scan: Scan, at: number): boolean {
  const { sentence, lexis, inVerb } = scan
  if (at >= sentence.count || inVerb[at] || sentence.run[at]) return false
  // le musicien de 39 ans
  if (sentence.lexeme[at]!.digit && has(scan, at + 1, trait.time)) return false
  if (has(scan, at, trait.clitic) && !has(scan, at, trait.determiner)) return false
  if (has(scan, at, FUNCTION & ~trait.determiner)) return false
  // un proche du pouvoir
  if (has(scan, at - 1, trait.determiner)) return true
  return !sentence.lexeme[at]!.infinitive && !looksInfinitive(sentence.lexeme[at]!, lexis)
}

// la menace de ramener, but le bureau de l'hiver
function looksInfinitive({ word, traits }: Lexeme, { infinitiveEndings, nounEndings }: Lexis): boolean {
  if (traits !== 0 || nounEndings.some((ending) => word.endsWith(ending))) return false
  return word.length > 5 && infinitiveEndings.slice(0, 2).some((ending) => word.endsWith(ending))
}
