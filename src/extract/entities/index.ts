import type { DeclaredName } from '../../formats/index.ts'
import type { Language } from '../../languages/index.ts'
import type { Body } from '../../layout/index.ts'
import { gazetteer } from '../../lexicon/gazetteer.ts'
import { taggerFor } from '../../model/index.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { fold } from '../../text/words.ts'
import type { Dateline } from '../dateline/index.ts'
import type { Clan } from './clan.ts'
import { spread } from './consistency.ts'
import { listedNames } from './listed.ts'
import type { EntityType, Mention } from './mention.ts'
import { type NamedMention, named } from './named.ts'
import { joinOrganisations } from './organisations.ts'
import { joinPeople } from './people.ts'
import { refine, type View } from './refine.ts'
import { certainNames, isBracketed, overlay } from './rules.ts'
import { wordingOf } from './wording.ts'

export type { EntityType } from './mention.ts'

export interface Entity {
  readonly type: EntityType
  /** The fullest form that the dispatch gives. */
  readonly name: string
  readonly roles: readonly string[]
  /** ISO 3166-1 alpha-2, for places. */
  readonly country?: string
  readonly declared: boolean
  /** In text order. */
  readonly mentions: readonly Span[]
}

const types: Readonly<Record<string, EntityType>> = { PER: 'person', ORG: 'organization', LOC: 'location' }

/** Finds who and where is named, and joins the mentions of one into an entity; in order of first mention. */
export function findEntities(
  _body: Body,
  tokens: Tokens,
  language: Language,
  around: { readonly dateline: Dateline | undefined; readonly declared: readonly DeclaredName[] },
): Entity[] {
  const wording = wordingOf(language)
  const tagged = taggerFor(language)?.tag(tokens)
  if (!tagged) return []
  const view: View = { tokens, wording, word: tagged.sight.word }
  const found = tagged.names.flatMap(({ first, last, kind }): Mention[] => {
    const type = types[kind]
    return type ? refine(view, { first, last, type }) : []
  })
  const known = overlay(found, listedNames(view, found, gazetteer()))
  const certain = overlay(known, certainNames(view, known))
  const lead = around.dateline?.span?.[1] ?? 0
  const mentions = spread(
    view,
    certain.filter(({ first }) => tokens.start[first]! >= lead),
  )
  return join(view, mentions).map((clan) => entityOf(tokens, clan))
}

/** Joins what names the same; in order of first mention. */
function join(view: View, mentions: readonly Mention[]): Clan[] {
  const { tokens, wording } = view
  const all = mentions.map((mention) => named(tokens, mention, wording))
  const of = (type: EntityType) => all.filter((mention) => mention.type === type)
  const bracketed = new Map<NamedMention, NamedMention>()
  for (const [i, mention] of all.entries()) {
    const next = all[i + 1]
    if (next && next.first === mention.last + 1 && isBracketed(view, mention.last)) bracketed.set(mention, next)
  }
  const clans = [
    ...joinPeople(of('person')),
    ...joinOrganisations(of('organization'), { gazetteer: gazetteer(), wording, bracketed }),
    ...joinPlaces(of('location')),
  ]
  for (const clan of clans) clan.mentions.sort((a, b) => a.first - b.first)
  return clans.toSorted((a, b) => a.mentions[0]!.first - b.mentions[0]!.first)
}

function joinPlaces(mentions: readonly NamedMention[]): Clan[] {
  const clans = new Map<string, Clan>()
  for (const mention of mentions) {
    const key = fold(mention.text)
    const clan = clans.get(key)
    if (clan) clan.mentions.push(mention)
    else clans.set(key, { type: 'location', words: mention.words, mentions: [mention] })
  }
  return [...clans.values()]
}

function entityOf(tokens: Tokens, { type, words, mentions }: Clan): Entity {
  const country = type === 'location' ? gazetteer().country(words.join(' ')) : undefined
  return {
    type,
    name: nameOf(mentions),
    roles: [],
    ...(country && { country }),
    declared: false,
    mentions: mentions.map(({ first, last }) => [tokens.start[first]!, tokens.end[last - 1]!] as const),
  }
}

// The most words, then the most letters; of equals the first one that is not all capitals.
function nameOf(mentions: readonly NamedMention[]): string {
  const shouted = (text: string) => Number(text === text.toUpperCase())
  const [best] = mentions.toSorted(
    (a, b) => b.words.length - a.words.length || shouted(a.text) - shouted(b.text) || b.text.length - a.text.length,
  )
  return best!.text
}
