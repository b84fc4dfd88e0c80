import { gazetteer, listed } from '../../lexicon/gazetteer.ts'
import { fold } from '../../text/words.ts'
import type { Entity } from '../entities/index.ts'
import { agrees, Cast, type Figure, type Role } from './cast.ts'
import { type Clause, clauseAt } from './clauses.ts'
import { type Gender, type Lexis, type Shape, trait } from './lexis.ts'
import { type Phrase, shapeOfPhrase } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/** A sentence with its noun phrases. */
export interface Parsed {
  readonly sentence: Sentence
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
}

/** Who each phrase means, as far as names and appositions show it. */
export type Links = Map<Phrase, Figure>

/** Reads the whole dispatch for who is in it: names with their forms, and the roles that appositions give them. */
export function readCast(
  text: string,
  parsed: readonly Parsed[],
  entities: readonly Entity[],
  lexis: Lexis,
): { cast: Cast; links: Links } {
  const cast = new Cast()
  const links: Links = new Map()
  const entityAt = new Map<number, number>()
  entities.forEach((entity, i) => {
    const gender = entity.type === 'person' ? genderOf(entity.name) : undefined
    cast.add(entity.name, SORTS[entity.type], { entity: i, ...(gender && { gender }) })
    for (const [start] of entity.mentions) entityAt.set(start, i)
  })
  const seeded = cast.figures.map((figure) => fuller(cast, figure))
  const byEntity = new Map<number, Figure>()
  for (const figure of seeded) {
    if (figure.entity !== undefined && !byEntity.has(figure.entity)) byEntity.set(figure.entity, figure)
  }
  const ofEntity = (start: number) => byEntity.get(entityAt.get(start) ?? -1)
  const full: { readonly sentence: Sentence; readonly phrase: Phrase }[] = []
  for (const { sentence, phrases } of parsed) {
    for (const phrase of phrases) if (phrase.sort === 'name' && !phrase.parts) full.push({ sentence, phrase })
  }
  // Full names first, so that a surname which comes earlier in the text finds its person.
  full.sort((a, b) => nameLength(b.phrase) - nameLength(a.phrase))
  for (const { sentence, phrase } of full) links.set(phrase, personOf(cast, text, sentence, phrase, ofEntity, lexis))
  for (const each of parsed) linkProper(cast, links, text, each, ofEntity, lexis)
  for (const each of parsed) linkAppositions(links, each, lexis)
  return { cast, links }
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
  const [first, second] = fold(name).split(' ')
  if (!first || !second) return first ? shownBy(first) : undefined
  return shownBy(first) ?? shownBy(first.split('-')[0]!)
}

function shownBy(first: string): Gender | undefined {
  const bits = gazetteer().flags(first)
  if (!(bits & listed.firstName)) return undefined
  return bits & listed.feminine ? 'feminine' : 'masculine'
}

const nameLength = ({ name }: Phrase) => (name ? name[1] - name[0] : 0)

const textOf = (text: string, { start, end }: Sentence, from: number, to: number) =>
  text.slice(start[from]!, end[to - 1]!).replace(/\s+/g, ' ')

function personOf(
  cast: Cast,
  text: string,
  sentence: Sentence,
  phrase: Phrase,
  ofEntity: (start: number) => Figure | undefined,
  lexis: Lexis,
): Figure {
  const [from, to] = phrase.name!
  const name = textOf(text, sentence, from, to)
  const shape = shapeOfPhrase(phrase)
  const figure = ofEntity(sentence.start[from]!) ?? cast.named(name, shape) ?? newPerson(cast, name, phrase)
  if (figure.sort === 'person') {
    // A title says more than a first name.
    if (phrase.gender) figure.gender = phrase.gender
    figure.plural ??= false
  }
  if (phrase.head < from) figure.roles.push(roleOf(sentence, phrase, lexis))
  return figure
}

function newPerson(cast: Cast, name: string, { gender, plural }: Phrase): Figure {
  const shown = gender ?? genderOf(name)
  return cast.add(name, plural ? 'other' : 'person', shown ? { gender: shown } : {})
}

/** Capitalised phrases: a body or place that is known, a surname or first name of somebody named elsewhere, or a name of its own. */
function linkProper(
  cast: Cast,
  links: Links,
  text: string,
  { sentence, phrases }: Parsed,
  ofEntity: (start: number) => Figure | undefined,
  lexis: Lexis,
): void {
  for (const phrase of phrases) {
    if (links.has(phrase) || phrase.parts) continue
    const entity = ofEntity(sentence.start[phrase.head]!)
    const ends = entity ? undefined : endingName(sentence, phrase, ofEntity)
    if (entity) links.set(phrase, entity)
    else if (ends) {
      links.set(phrase, ends)
      ends.roles.push(roleOf(sentence, phrase, lexis))
    } else if (phrase.sort === 'proper') {
      const name = textOf(text, sentence, phrase.head, phrase.to)
      links.set(phrase, cast.named(name) ?? newProper(cast, name, phrase))
    }
  }
}

function newProper(cast: Cast, name: string, { head, from, plural }: Phrase): Figure {
  return cast.add(name, head > from ? 'body' : 'other', plural === undefined ? {} : { plural })
}

/** `le groupe pharmaceutique Valdor`: the body that a phrase ends with, no preposition before it. */
function endingName(
  sentence: Sentence,
  phrase: Phrase,
  ofEntity: (start: number) => Figure | undefined,
): Figure | undefined {
  if (phrase.sort !== 'body') return undefined
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    const entity = ofEntity(sentence.start[at]!)
    if (!entity) continue
    const plain = !(sentence.traits[at - 1]! & (trait.of | trait.determiner | trait.preposition))
    return plain && entity.sort === 'body' ? entity : undefined
  }
  return undefined
}

/** `X, maire de Y` and `le maire de Y, X`: one phrase names the other's person. */
function linkAppositions(links: Links, { sentence, phrases, clauses }: Parsed, lexis: Lexis): void {
  for (const first of phrases) {
    const comma = pastGroup(phrases, pastBracket(sentence, first.to))
    if (first.parts || sentence.word[comma] !== ',') continue
    const second = phrases.find((other) => other.from === comma + 1 && !other.parts)
    if (!second) continue
    // Facebook, la police a déclaré: a clause of its own is no apposition.
    const opens = first.sort === 'name' && first.from <= 1 && second.sort === 'person'
    if (clauseAt(clauses, second.head).verbs.length > 0 && !opens) continue
    const named = links.get(first)
    const other = links.get(second)
    if (named && (!other || isPlainRole(second)) && isRole(second) && agrees(named, shapeOfPhrase(second)))
      link(named, second)
    else if (other && !named && SPEAKER.test(first.sort) && (first.definite || first.possessive)) {
      if (!second.governed && agrees(other, shapeOfPhrase(first))) link(other, first)
    }
  }
  function link(figure: Figure, phrase: Phrase): void {
    if (figure.sort === 'body' && phrase.sort === 'person') return
    figure.roles.push(roleOf(sentence, phrase, lexis))
    if (figure.sort === 'other') figure.sort = phrase.sort === 'person' ? 'person' : 'body'
    if (phrase.gender && figure.sort === 'person') figure.gender ??= phrase.gender
    links.set(phrase, figure)
  }
}

// l'ambassadeur de France en Italie, Jacques Mallet
function pastGroup(phrases: readonly Phrase[], at: number): number {
  return phrases.find(({ from, governed }) => from === at + 1 && governed === 'preposition')?.to ?? at
}

// la Fédération du commerce (FCD), Jacques Mallet
function pastBracket({ word }: Sentence, at: number): number {
  return word[at] === '(' && word[at + 2] === ')' ? at + 3 : at
}

/** `X, nouveau président du musée Jean Mallet`: without a determiner a role describes who stands before it. */
const isPlainRole = ({ definite, demonstrative, possessive, head, name }: Phrase) =>
  !definite && !demonstrative && !possessive && name !== undefined && head < name[0]

const SPEAKER = /^(?:person|body)$/

const isRole = (phrase: Phrase) =>
  (SPEAKER.test(phrase.sort) || isPlainRole(phrase)) && !phrase.governed && !phrase.demonstrative

/** The role that a phrase gives: its head, in the singular, and the content words behind it. */
export function roleOf(
  { word, traits, count }: Sentence,
  phrase: Phrase,
  { plurals, rank, traits: known }: Lexis,
): Role {
  const end = Math.min(phrase.name && phrase.head < phrase.name[0] ? phrase.name[0] : phrase.to, count)
  const small = trait.of | trait.determiner | trait.preposition | trait.particle
  const of = word.slice(phrase.head + 1, end).filter((_, i) => !(traits[phrase.head + 1 + i]! & small))
  const head = word[phrase.head]!
  const plural = known.has(head) ? undefined : plurals.find((ending) => head.endsWith(ending))
  const noun = plural ? head.slice(0, -plural.length) : head
  const before = word[phrase.head - 1] ?? ''
  return { noun: rank.has(before) && phrase.from < phrase.head ? `${before} ${noun}` : noun, of }
}

/** How well a role fits a figure's; 0 where it does not. */
export function roleFit(figure: Figure, role: Role, { alike }: Lexis): number {
  let best = 0
  for (const own of figure.roles) {
    const same = own.noun === role.noun
    const groups = alike.get(role.noun) ?? []
    const near = !same && (alike.get(own.noun) ?? []).some((group) => groups.includes(group))
    if (!same && !near) continue
    const shared = sharedWords(role.of, own.of)
    const apart = role.of.length > 0 && own.of.length > 0 && shared === 0
    best = Math.max(best, (same ? 2 : 1) + shared - (apart ? 1.5 : 0))
  }
  return best
}

/** Words that two complements share; `pnf` and `parquet national financier` share one. */
function sharedWords(some: readonly string[], others: readonly string[]): number {
  const shared = some.filter((word) => others.includes(word)).length
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('')
  return shared > 0 || (!others.includes(initials(some)) && !some.includes(initials(others))) ? shared : 1
}

/** Who a role without a name means: the best fit, the more present one among equals. */
export function figureOfRole(cast: Cast, role: Role, shape: Shape, sentence: number, lexis: Lexis): Figure | undefined {
  let best: Figure | undefined
  let most = 0.9
  for (const figure of cast.figures) {
    // A company is `le groupe` and `la maison-mère`: only people keep their gender.
    if (figure.sort === 'person' && !agrees(figure, shape)) continue
    const found = roleFit(figure, role, lexis)
    // Who comes only later is meant where the words of the role are the same.
    const fit = figure.seen < 0 ? (found > 1.5 && role.of.length > 0 ? found - 0.5 : found - 1.5) : found
    if (fit <= 0) continue
    const spoke = figure === cast.lastSpeaker ? 0.3 : 0
    const score = fit + spoke + Math.min(0.9, cast.presence(figure, sentence) / 2)
    if (score > most) {
      most = score
      best = figure
    }
  }
  return best
}

/** `le groupe`, `le quotidien`: the body that was spoken of last, where the noun is one of those that replace a name. */
export function figureOfBody(cast: Cast, role: Role, sentence: number, { alike }: Lexis): Figure | undefined {
  if (role.of.length > 1 || !alike.has(role.noun)) return undefined
  const least = role.of.length > 0 ? 0.5 : 0.25
  const bodies = cast.figures.filter((figure) => figure.sort === 'body' && cast.presence(figure, sentence) > least)
  const speaker = bodies.find((figure) => figure === cast.lastSpeaker)
  return speaker ?? bodies.toSorted((a, b) => cast.presence(b, sentence) - cast.presence(a, sentence))[0]
}

/** `ce dernier`: the figure that was mentioned last. */
export function figureOfLatter(cast: Cast, shape: Shape, sentence: number): Figure | undefined {
  const fits = cast.figures.filter(
    (figure) => figure.sort !== 'other' && agrees(figure, shape) && sentence - figure.seen <= 2,
  )
  const people = fits.filter((figure) => figure.sort === 'person')
  return (people.length > 0 ? people : fits).toSorted((a, b) => b.order - a.order)[0]
}

const PRONOUN_REACH = 6
/** How much less a pronoun means a body or a thing than a person. */
const DOUBT = { person: 0, body: 0.3, other: 0.5 } as const

/** Whom a pronoun means: the most present figure that agrees. */
export function figureOfPronoun(cast: Cast, shape: Shape, sentence: number, place: number): Figure | undefined {
  let found: Figure | undefined
  let most = 0.15
  for (const figure of cast.figures) {
    if (figure.seen < 0 || sentence - figure.seen > PRONOUN_REACH || !agrees(figure, shape)) continue
    const doubt = (shape.gender && !figure.gender ? 0.15 : 0) + (shape.neuter ? 0 : DOUBT[figure.sort])
    const score = cast.presence(figure, sentence, place) - doubt
    if (score > most) {
      most = score
      found = figure
    }
  }
  return found
}
