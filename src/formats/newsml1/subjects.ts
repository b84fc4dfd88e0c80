import type { Header } from '../../schema.ts'
import type { Envelope, Some } from '../format.ts'
import { named, unique } from '../known.ts'
import { languageCode } from '../language-code.ts'
import {
  attribute,
  attributesOf,
  childrenOf,
  descendants,
  type Element,
  every,
  first,
  isElement,
  textOf,
  textsOf,
} from '../markup/tree.ts'
import { formalNames } from './formal-names.ts'

interface Subjects extends Pick<Envelope, 'language'> {
  readonly header: Some<Header> & Pick<Header, 'attributes'>
}

/** What a story is about, where it happened and in which language it is written. */
export function readSubjects(item: Element, chain: readonly Element[]): Subjects {
  const metadata = every(chain, 'descriptivemetadata')
  const codes = every(metadata, 'subjectcode').flatMap((one) => one.children.filter(isElement))
  const topics = descendants(item, 'topic')
  const [genre, ...genres] = formalNames(metadata, 'genre')
  const language = attribute(item, 'xml:lang') ?? formalNames(metadata, 'language')[0]
  return {
    header: {
      subjects: unique(
        codes.flatMap((code) => subjectOf(code, topics)),
        ({ scheme, code }) => `${scheme} ${code}`,
      ),
      keywords: keywordsOf(chain),
      locations: unique(metadata.flatMap(locationsOf), ({ name, country }) => `${name} ${country}`),
      attributes: [...named('genre', genres), ...named('ofInterestTo', formalNames(metadata, 'ofinterestto'))],
      genre,
      category: attributesOf(codes, 'cat')[0],
    },
    language: languageCode(language),
  }
}

function subjectOf(element: Element, topics: readonly Element[]): Header['subjects'] {
  const code = attribute(element, 'FormalName')
  const name = code === undefined ? undefined : topicName(topics, code)
  return code === undefined ? [] : [{ scheme: attribute(element, 'Scheme') ?? null, code, name: name ?? null }]
}

/** The name that a topic set of the item gives to a code; English where it gives several. */
function topicName(topics: readonly Element[], code: string): string | undefined {
  const named = topics.filter((topic) => textOf(first(topic, 'formalname')) === code)
  const names = every(named, 'description').filter((one) => attribute(one, 'Variant') === 'Name')
  return textOf(names.find((one) => attribute(one, 'xml:lang') === 'en') ?? names[0])
}

const KEYWORD = /keywords?$/i

/** `KeywordLine`, and the properties called Keyword or …Keywords. */
function keywordsOf(chain: readonly Element[]): string[] {
  const lines = textsOf(every(chain, 'newslines', 'keywordline'))
  const metadata = chain.flatMap((one) => [...childrenOf(one, 'descriptivemetadata'), ...childrenOf(one, 'metadata')])
  const properties = every(metadata, 'property').filter((one) => KEYWORD.test(attribute(one, 'FormalName') ?? ''))
  return unique([...lines, ...attributesOf(properties, 'Value')])
}

function locationsOf(metadata: Element): Header['locations'] {
  const nested = childrenOf(metadata, 'property').filter((one) => attribute(one, 'FormalName') === 'Location')
  return [...childrenOf(metadata, 'location'), ...nested, metadata].flatMap(locationOf)
}

function locationOf(holder: Element): Header['locations'] {
  const properties = childrenOf(holder, 'property').map((one) => ({
    name: attribute(one, 'FormalName') ?? '',
    value: attribute(one, 'Value'),
  }))
  const country = valueIn(properties, 'CountryCode', 'Country')
  const area = valueIn(properties, 'City') ?? valueIn(properties, 'Area', 'CountryArea')
  const name = area ?? valueIn(properties, 'Country') ?? country
  return name === undefined ? [] : [{ name, country: country ?? null }]
}

interface Property {
  readonly name: string
  readonly value: string | undefined
}

/** The first value of some names. ZZZ is ISO 3166's user-assigned code that feeds send for "unknown". */
function valueIn(properties: readonly Property[], ...names: readonly string[]): string | undefined {
  return properties.find(({ name, value }) => names.includes(name) && value !== undefined && value !== 'ZZZ')?.value
}
