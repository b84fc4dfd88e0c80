import { fold } from '../../text/words.ts'
import type { Entity } from '../entities/index.ts'
import { agrees, Cast, type Figure, type Role } from './cast.ts'
import { type Lexis, type Shape, trait } from './lexis.ts'
import type { Phrase } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/** A sentence with its noun phrases. */
export interface Parsed {
  readonly sentence: Sentence
  readonly phrases: readonly Phrase[]
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
    if (entity.type === 'location') return
    cast.add(entity.name, entity.type === 'person' ? 'person' : 'body', { entity: i })
    for (const [start] of entity.mentions) entityAt.set(start, i)
  })
  const seeded = [...cast.figures]
  const ofEntity = (start: number) =>
    seeded.find((figure) => figure.entity !== undefined && figure.entity === entityAt.get(start))
  const full = parsed.flatMap((each) =>
    each.phrases.filter(({ sort }) => sort === 'name').map((phrase) => ({ ...each, phrase })),
  )
  // Full names first, so that a surname which comes earlier in the text finds its person.
  full.sort((a, b) => nameLength(b.phrase) - nameLength(a.phrase))
  for (const { sentence, phrase } of full) links.set(phrase, personOf(cast, text, sentence, phrase, ofEntity, lexis))
  for (const each of parsed) linkProper(cast, links, text, each, ofEntity)
  for (const each of parsed) linkAppositions(links, each, lexis)
  return { cast, links }
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
  const shape = shapeOf(phrase)
  const figure =
    ofEntity(sentence.start[from]!) ?? cast.named(name, shape) ?? cast.add(name, phrase.plural ? 'other' : 'person', {})
  if (figure.sort === 'person') {
    if (phrase.gender) figure.gender ??= phrase.gender
    figure.plural ??= false
  }
  if (phrase.head < from) figure.roles.push(roleOf(sentence, phrase, lexis))
  return figure
}

const shapeOf = ({ gender, plural }: Phrase): Shape => ({
  ...(gender && { gender }),
  ...(plural !== undefined && { plural }),
})

/** Capitalised phrases: a surname or first name of somebody named elsewhere, or a body of its own. */
function linkProper(
  cast: Cast,
  links: Links,
  text: string,
  { sentence, phrases }: Parsed,
  ofEntity: (start: number) => Figure | undefined,
): void {
  for (const phrase of phrases) {
    if (links.has(phrase)) continue
    const capitals = sentence.capital.slice(phrase.head, phrase.to).some(Boolean)
    const entity = capitals ? entityIn(sentence, phrase, ofEntity) : undefined
    if (entity) links.set(phrase, entity)
    else if (phrase.sort === 'proper') {
      const name = textOf(text, sentence, phrase.head, phrase.to)
      links.set(phrase, cast.named(name) ?? cast.add(name, 'body', {}))
    }
  }
}

function entityIn(
  sentence: Sentence,
  phrase: Phrase,
  ofEntity: (start: number) => Figure | undefined,
): Figure | undefined {
  const whole = ofEntity(sentence.start[phrase.head]!) ?? ofEntity(sentence.start[phrase.from]!)
  return whole
}

/** `X, maire de Y` and `le maire de Y, X`: one phrase names the other's person. */
function linkAppositions(links: Links, { sentence, phrases }: Parsed, lexis: Lexis): void {
  phrases.forEach((first, i) => {
    const second = phrases[i + 1]
    if (!second || second.from !== first.to + 1 || sentence.word[first.to] !== ',') return
    const named = links.get(first)
    const other = links.get(second)
    if (named && !other && isRole(second) && agrees(named, shapeOf(second))) link(named, second)
    else if (other && !named && isRole(first) && first.definite && !second.governed && agrees(other, shapeOf(first))) {
      link(other, first)
    }
  })
  function link(figure: Figure, phrase: Phrase): void {
    if (figure.sort === 'body' && phrase.sort === 'person') return
    figure.roles.push(roleOf(sentence, phrase, lexis))
    if (phrase.gender) figure.gender ??= phrase.gender
    links.set(phrase, figure)
  }
}

const isRole = ({ sort, governed, demonstrative }: Phrase) =>
  (sort === 'person' || sort === 'body') && !governed && !demonstrative

/** The role that a phrase gives: its head, in the singular, and the content words behind it. */
export function roleOf({ word, traits, count }: Sentence, phrase: Phrase, { plurals, traits: known }: Lexis): Role {
  const end = Math.min(phrase.name && phrase.head < phrase.name[0] ? phrase.name[0] : phrase.to, count)
  const small = trait.of | trait.determiner | trait.preposition | trait.particle
  const of = word.slice(phrase.head + 1, end).filter((_, i) => !(traits[phrase.head + 1 + i]! & small))
  const head = word[phrase.head]!
  const plural = known.has(head) ? undefined : plurals.find((ending) => head.endsWith(ending))
  return { noun: plural ? head.slice(0, -plural.length) : head, of: of.map(fold) }
}

/** How well a role fits a figure's; 0 where it does not. */
export function roleFit(figure: Figure, role: Role, { alike }: Lexis): number {
  let best = 0
  for (const own of figure.roles) {
    const same = own.noun === role.noun
    const groups = alike.get(role.noun) ?? []
    const near = !same && (alike.get(own.noun) ?? []).some((group) => groups.includes(group))
    if (!same && !near) continue
    const shared = role.of.filter((word) => own.of.includes(word)).length
    const apart = role.of.length > 0 && own.of.length > 0 && shared === 0
    best = Math.max(best, (same ? 2 : 1) + shared - (apart ? 1.5 : 0))
  }
  return best
}

/** Who a role without a name means: the best fit, the more present one among equals. */
export function figureOfRole(cast: Cast, role: Role, shape: Shape, sentence: number, lexis: Lexis): Figure | undefined {
  let found: Figure | undefined
  let most = 0.9
  for (const figure of cast.figures) {
    if (!agrees(figure, shape)) continue
    const fit = roleFit(figure, role, lexis)
    if (fit === 0) continue
    const score = fit + Math.min(0.9, cast.presence(figure, sentence) / 2)
    if (score > most) {
      most = score
      found = figure
    }
  }
  return found
}

const PRONOUN_REACH = 6

/** Whom a pronoun means: the most present figure that agrees. */
export function figureOfPronoun(cast: Cast, shape: Shape, sentence: number): Figure | undefined {
  let found: Figure | undefined
  let most = 0.15
  for (const figure of cast.figures) {
    if (figure.seen < 0 || sentence - figure.seen > PRONOUN_REACH || !agrees(figure, shape)) continue
    const doubt = (shape.gender && !figure.gender ? 0.15 : 0) + (figure.sort === 'person' ? 0 : 0.3)
    const score = cast.presence(figure, sentence) - doubt
    if (score > most) {
      most = score
      found = figure
    }
  }
  return found
}
