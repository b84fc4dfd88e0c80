import { gazetteer, listed } from '../../../lexicon/gazetteer.ts'
import { remembering } from '../../../text/remember.ts'
import type { Span } from '../../../text/span.ts'
import { fold } from '../../../text/words.ts'
import type { Entity } from '../../entities/index.ts'
import type { Clause } from '../grammar/clauses.ts'
import type { Figure, Role } from '../grammar/figure.ts'
import { changed, type Phrase, shapeOfPhrase } from '../grammar/phrase.ts'
import { spanOf } from '../grammar/places.ts'
import { FUNCTION } from '../grammar/scan.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { shapeOf } from '../words/nouns.ts'
import { officeAt } from '../words/offices.ts'
import type { Gender, Shape } from '../words/shapes.ts'
import { linkAppositions } from './appositions.ts'
import { Cast } from './cast.ts'
import { noteParties } from './parties.ts'

/** A sentence with its noun phrases. */
export interface Parsed {
  readonly sentence: Sentence
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
}

/** The figure of the entity whose name begins at a place. */
type OfEntity = (sentence: Sentence, at: number) => Figure | undefined

/** Reads the whole dispatch for who is in it: names with their forms, and the roles that appositions give them. */
export function readCast(text: string, parsed: readonly Parsed[], entities: readonly Entity[], lexis: Lexis): Cast {
  const cast = new Cast()
  for (const [entity, { name, type }] of entities.entries()) {
    const person = type === 'person'
    const gender = person ? genderOf(name) : genderOfBody(name, lexis)
    cast.add(name, SORTS[type], { entity, gender, guessed: gender !== undefined, plural: person ? false : undefined })
  }
  const byEntity: Figure[] = []
  for (const figure of cast.figures) {
    const whole = fuller(cast, figure)
    byEntity[whole.entity!] ??= whole
  }
  const ofEntity = ({ known }: Sentence, at: number) => {
    const name = known[at]
    return name && byEntity[name.entity]
  }
  const named = namedIn(parsed)
  const longest = named.reduce((most, { phrase }) => Math.max(most, nameLength(phrase)), 0)
  // Full names first, so that a surname which comes earlier in the text finds its person.
  for (let length = longest; length > 0; length--) {
    for (const { sentence, phrase } of named) {
      if (nameLength(phrase) !== length) continue
      phrase.figure = personOf(cast, text, sentence, phrase, ofEntity, lexis)
    }
  }
  for (const each of parsed) linkProper(cast, text, each, ofEntity, lexis)
  for (const each of parsed) {
    linkAppositions(each, lexis)
    if (each.sentence.acronym.length > 0) noteParties(cast, each)
  }
  return cast
}

interface Named {
  readonly sentence: Sentence
  readonly phrase: Phrase
}

/** The phrases that name a person, in order. */
function namedIn(parsed: readonly Parsed[]): Named[] {
  const named: Named[] = []
  for (const { sentence, phrases } of parsed) {
    for (const phrase of phrases) if (phrase.sort === 'name' && !phrase.parts) named.push({ sentence, phrase })
  }
  return named
}

/** The one person whose longer name ends with this one: `Houlette` is `Eliane Houlette`. */
function fuller({ figures }: Cast, figure: Figure): Figure {
  if (figure.sort !== 'person' || figure.name.includes(' ')) return figure
  const ending = ` ${figure.name}`
  const longer = figures.filter((other) => other.sort === 'person' && other.name.endsWith(ending))
  return longer.length === 1 ? longer[0]! : figure
}

const SORTS = { person: 'person', organization: 'body', location: 'other' } as const

/** What a first name tells: `Julie` a woman, `Jean-Paul` a man; an honorific or role says more. */
function genderOf(name: string): Gender | undefined {
  return shapeOfName(name).gender
}

const shapeOfName = remembering((name): Shape => {
  const end = name.indexOf(' ')
  const first = fold(end < 0 ? name : name.slice(0, end))
  const shown = shownBy(first)
  const hyphen = first.indexOf('-')
  return { gender: shown === undefined && end > 0 && hyphen >= 0 ? shownBy(first.slice(0, hyphen)) : shown }
})

/** What the noun shows that a body's name begins with: `université de Belmont`. */
function genderOfBody(name: string, lexis: Lexis): Gender | undefined {
  let shapeOfBody = bodies.get(lexis)
  if (!shapeOfBody) {
    shapeOfBody = remembering((each): Shape => {
      const end = each.indexOf(' ')
      const noun = (end < 0 ? each : each.slice(0, end)).toLowerCase()
      // Most bodies begin with no noun of the lists; only what the lists have is read.
      return { gender: (lexis.traits.get(noun) ?? 0) & trait.body ? shapeOf(lexis, noun)?.gender : undefined }
    })
    bodies.set(lexis, shapeOfBody)
  }
  return shapeOfBody(name).gender
}

const bodies = new WeakMap<Lexis, (name: string) => Shape>()

function shownBy(first: string): Gender | undefined {
  const bits = gazetteer().flags(first)
  if (!(bits & listed.firstName)) return undefined
  return bits & listed.feminine ? 'feminine' : 'masculine'
}

const nameLength = ({ name }: Phrase) => (name ? name[1] - name[0] : 0)

const textOf = (text: string, sentence: Sentence, from: number, to: number) => nameIn(text, spanOf(sentence, from, to))

/** The words of a span as a name, with one space between. */
export function nameIn(text: string, [start, end]: Span): string {
  const name = text.slice(start, end)
  return WIDE.test(name) ? name.replace(/\s+/g, ' ') : name
}

/** Most names have plain single spaces, and are not written anew. */
const WIDE = /[^\S ]|\s{2}/

function personOf(
  cast: Cast,
  text: string,
  sentence: Sentence,
  phrase: Phrase,
  ofEntity: OfEntity,
  lexis: Lexis,
): Figure {
  const [from, to] = phrase.name!
  const title = titleBefore(sentence, phrase.head, from)
  // la loi Mallet: no person has a law's gender
  const shape = title === phrase.head || phrase.head === from ? shapeOfTitled(sentence, phrase, lexis) : {}
  const figure = ofEntity(sentence, from) ?? personNamed(cast, textOf(text, sentence, from, to), shape)
  if (figure.sort === 'person') {
    // A title says more than a first name.
    const gender = shape.gender ?? genderBefore(sentence, from, lexis)
    if (gender) showGender(figure, gender)
    figure.plural ??= false
  }
  if (title !== undefined) figure.roles.push(roleOf(sentence, changed(phrase, { head: title }), lexis))
  return figure
}

/** The noun that tells what a name's person is: `président` in `le discours du président Jean Mallet`, `procureur` in `la procureur général`. */
function titleBefore({ lexeme }: Sentence, head: number, name: number): number | undefined {
  for (let at = name - 1; at >= head; at--) {
    if (!(lexeme[at]!.noun & PERSONAL)) continue
    while (at > head && lexeme[at - 1]!.noun & trait.person) at--
    return at
  }
  return undefined
}

const PERSONAL = trait.person | trait.honorific

/** `le Dr Clara Voss`: a title that women bear with a man's article tells no gender. */
function shapeOfTitled({ word }: Sentence, phrase: Phrase, { epicene }: Lexis): Shape {
  const shape = shapeOfPhrase(phrase)
  if (shape.gender !== 'masculine' || !epicene.has(word[phrase.head]!)) return shape
  return shape.plural === undefined ? {} : { plural: shape.plural }
}

/** `un film de l'actrice Clara Voss`, `de la Belge Andrea Voss`: what the word right before a name shows. */
function genderBefore({ lexeme, traits, capital }: Sentence, name: number, { epicene, countries }: Lexis) {
  if (name === 0) return undefined
  const before = lexeme[name - 1]
  if (!before?.letter || traits[name - 1]! & FUNCTION || epicene.has(before.word)) return undefined
  const role = (before.noun & trait.person) !== 0 || (capital[name - 1] && countries.has(before.word))
  if (!role) return undefined
  const determined = name > 1 && traits[name - 2]! & trait.determiner ? lexeme[name - 2]!.shape?.gender : undefined
  return before.shape?.gender ?? determined
}

/** Gives a figure the gender that its words show, whatever its first name says. */
export function showGender(figure: Figure, gender: Gender): void {
  figure.gender = gender
  figure.guessed = false
}

function personNamed(cast: Cast, name: string, shape: Shape): Figure {
  const known = cast.named(name, shape)
  if (known) return known
  const { gender, plural } = shape
  const shown = gender ?? genderOf(name)
  return cast.add(name, plural ? 'other' : 'person', shown ? { gender: shown, guessed: !gender } : {})
}

/** Capitalised phrases: a body or place that is known, a surname or first name of somebody named elsewhere, or a name of its own. */
function linkProper(cast: Cast, text: string, { sentence, phrases }: Parsed, ofEntity: OfEntity, lexis: Lexis): void {
  for (const phrase of phrases) {
    if (phrase.sort === 'name' || phrase.parts) continue
    const entity = ofEntity(sentence, phrase.head) ?? entityBeforeHead(sentence, phrase, ofEntity)
    const ends = entity ? undefined : endingName(sentence, phrase, ofEntity)
    if (entity) phrase.figure = entity
    else if (ends) {
      phrase.figure = ends
      ends.roles.push(roleOf(sentence, phrase, lexis))
    } else if (phrase.sort === 'proper' && !phrase.demonstrative) {
      const name = textOf(text, sentence, phrase.head, phrase.to)
      phrase.figure = cast.named(name) ?? newProper(cast, name, phrase)
    }
  }
}

/** `le Grand Conseil des digues`: the name begins with a word that stands before its noun. */
function entityBeforeHead(sentence: Sentence, { from, head }: Phrase, ofEntity: OfEntity): Figure | undefined {
  if (head <= from || !sentence.capital[head - 1]) return undefined
  const entity = ofEntity(sentence, head - 1)
  return entity && entity.sort === 'body' && sentence.known[head - 1]!.to > head ? entity : undefined
}

function newProper(cast: Cast, name: string, { head, from, plural }: Phrase): Figure {
  return cast.add(name, head > from ? 'body' : 'other', plural === undefined ? {} : { plural })
}

/** `le groupe pharmaceutique Valdor`: the body that a phrase ends with, no preposition before it. */
function endingName(sentence: Sentence, phrase: Phrase, ofEntity: OfEntity): Figure | undefined {
  if (phrase.sort !== 'body') return undefined
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    const entity = ofEntity(sentence, at)
    if (!entity) continue
    const plain = !(sentence.traits[at - 1]! & (trait.of | trait.determiner | trait.preposition))
    return plain && entity.sort === 'body' ? entity : undefined
  }
  return undefined
}

/** The role that a phrase gives: its head, in the singular, and the content words behind it. */
export function roleOf({ word, lexeme, lists, traits, count }: Sentence, phrase: Phrase, lexis: Lexis): Role {
  const { plurals, rank } = lexis
  const end = Math.min(phrase.name && phrase.head < phrase.name[0] ? phrase.name[0] : phrase.to, count)
  const small = trait.of | trait.determiner | trait.preposition | trait.particle
  const head = word[phrase.head]!
  const office = officeAt({ word, lists }, phrase.head, lexis)
  const from = phrase.head + 1 + office.length
  const of = word.slice(from, end).filter((_, i) => !(traits[from + i]! & small))
  if (office.length > 0) return { noun: [head, ...office].join(' '), of }
  const plural = lexeme[phrase.head]!.traits !== 0 ? undefined : plurals.find((ending) => head.endsWith(ending))
  const now = plural ? head.slice(0, -plural.length) : head
  // l'ex-enquêteur is the investigator of before
  const past = lexis.former.find((prefix) => prefix.endsWith('-') && now.startsWith(prefix))
  const noun = past ? now.slice(past.length) : now
  const before = phrase.from < phrase.head ? word[phrase.head - 1]! : ''
  return { noun: rank.has(before) ? `${before} ${noun}` : noun, of }
}
