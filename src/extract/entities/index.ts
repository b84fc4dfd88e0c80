import type { DeclaredName } from '../../formats/index.ts'
import type { Language } from '../../languages/index.ts'
import type { Body } from '../../layout/index.ts'
import { gazetteer } from '../../lexicon/gazetteer.ts'
import { look, type Tagged, taggerFor } from '../../model/index.ts'
import type { OwnName } from '../../options.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Dateline } from '../dateline/index.ts'
import type { Clan } from './clan.ts'
import { spread } from './consistency.ts'
import { type Given, type GivenMention, placesOfGiven } from './given.ts'
import { withoutThings } from './headed.ts'
import { join } from './join.ts'
import { listedNames } from './listed.ts'
import { coverOf, type EntityType, type Mention } from './mention.ts'
import { nameOf } from './naming.ts'
import { plainNames } from './plain.ts'
import { refine, type View } from './refine.ts'
import { rolesOf } from './roles.ts'
import { certainNames, overlay } from './rules.ts'
import { wordingOf } from './wording.ts'

export type { EntityType } from './mention.ts'

/** Somebody or something named in the dispatch, with all its mentions. */
export interface Entity {
  readonly type: EntityType
  /** The fullest form that the dispatch gives. */
  readonly name: string
  readonly roles: readonly string[]
  /** ISO 3166-1 alpha-2, for places. */
  readonly country?: string | undefined
  readonly declared: boolean
  /** In text order. */
  readonly mentions: readonly Span[]
}

/** What else tells of names. */
export interface AroundNames {
  readonly dateline: Dateline | undefined
  /** Names that the file's own markup declares. */
  readonly declared: readonly DeclaredName[]
  /** The user's own list. */
  readonly own?: readonly OwnName[] | undefined
  /** Another engine's names, instead of the embedded tagger's. */
  readonly engine?: NameEngine | undefined
}

/** Whether there is a tagger for the language; without one only the lists serve. */
export const hasTagger = (language: Language) => taggerFor(language) !== undefined

/** Finds names in a text; what the embedded tagger is replaced by. */
export type NameEngine = (tokens: Tokens) => readonly Tagged[]

const types: Readonly<Record<string, EntityType>> = { PER: 'person', ORG: 'organization', LOC: 'location' }

/** Finds who and where is named, and joins the mentions of one into an entity; in order of first mention. */
export function findEntities(_body: Body, tokens: Tokens, language: Language, around: AroundNames): Entity[] {
  const { view, found } = sightOf(tokens, language, around.engine)
  const known = overlay(found, listedNames(view, found))
  const certain = withoutThings(view, overlay(known, certainNames(view, known)))
  const given: Given[] = [...(around.own ?? []), ...around.declared]
  const told = placesOfGiven(view, given, language)
  const lead = around.dateline?.span?.[1] ?? 0
  const inBody = ({ first }: Mention) => tokens.start[first]! >= lead
  const mentions = spread(view, overlay(certain, told).filter(inBody))
  const clans = join(view, mentions, told)
  const people = coverOf(mentions, tokens.count, 'person')
  const givenAt = told.length > 0 ? new Map(told.map((mention) => [mention.first, given[mention.given]!])) : noneGiven
  const entities = clans.map((clan) => entityOf(view, clan, givenAt, people))
  if (around.declared.length > 0) entities.push(...unmentioned(around.declared, given, told))
  return entities
}

const noneGiven: ReadonlyMap<number, Given> = new Map()

/** What the tagger sees and finds; without a tagger, the lists. */
function sightOf(
  tokens: Tokens,
  language: Language,
  engine: NameEngine | undefined,
): { view: View; found: readonly Mention[] } {
  const wording = wordingOf(language)
  const tagged = engine ? undefined : taggerFor(language)?.tag(tokens)
  const { word, capitals, matches, listedAt } = tagged?.sight ?? look(tokens, language)
  const view: View = { tokens, word, capitals, matches, listedAt, wording }
  const names = tagged?.names ?? engine?.(tokens)
  if (!names) return { view, found: plainNames(view) }
  const found: Mention[] = []
  for (const { first, last, kind } of names) {
    const type = types[kind]
    if (type) refine(view, { first, last, type }, found)
  }
  return { view, found }
}

/** `givenAt` has the given names by their first token; `people` is not 0 for the tokens of people's names. */
function entityOf(view: View, clan: Clan, givenAt: ReadonlyMap<number, Given>, people: Int32Array): Entity {
  const { tokens } = view
  const own = givenAt.size > 0 ? givenOf(clan, givenAt) : undefined
  const country = own?.country ?? (clan.type === 'location' ? gazetteer().country(clan.words.join(' ')) : undefined)
  return {
    type: clan.type,
    name: nameOf(view, clan),
    roles: clan.type === 'person' ? rolesOf(view, clan.mentions, people) : [],
    country,
    declared: own !== undefined && !('aliases' in own),
    mentions: clan.mentions.map(({ first, last }): Span => [tokens.start[first]!, tokens.end[last - 1]!]),
  }
}

function givenOf({ mentions }: Clan, givenAt: ReadonlyMap<number, Given>): Given | undefined {
  const mention = mentions.find(({ first }) => givenAt.has(first))
  return mention && givenAt.get(mention.first)
}

/** What the markup declares and the text doesn't name is still an entity, without mentions. */
function unmentioned(
  declared: readonly DeclaredName[],
  given: readonly Given[],
  told: readonly GivenMention[],
): Entity[] {
  const mentioned = new Set(told.map((mention) => given[mention.given]))
  const names = new Map<string, Entity>()
  for (const name of declared) {
    if (mentioned.has(name)) continue
    names.set(`${name.type} ${name.name}`, {
      type: name.type,
      name: name.name,
      roles: [],
      declared: true,
      mentions: [],
    })
  }
  return [...names.values()]
}
