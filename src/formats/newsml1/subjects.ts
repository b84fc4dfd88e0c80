import type { Header } from '../../schema.ts'
import type { Envelope } from '../format.ts'
import { known, named, present, unique } from '../known.ts'
import { languageCode } from '../language-code.ts'
import { attribute, childrenOf, descendants, type Element, every, first, isElement, textOf } from '../markup/tree.ts'

interface Subjects extends Pick<Envelope, 'language'> {
  readonly header: Pick<Header, 'attributes'> & Partial<Header>
}

/** What a story is about, where it happened and in which language it is written. */
export function readSubjects(item: Element, chain: readonly Element[]): Subjects {
  const metadata = chain.flatMap((component) => childrenOf(component, 'descriptivemetadata'))
  const under = (name: string) => metadata.flatMap((one) => childrenOf(one, name))
  const formal = (name: string) => unique(present(...under(name).map((one) => attribute(one, 'FormalName'))))
  const codes = under('subjectcode').flatMap((one) => one.children.filter(isElement))
  const [genre, ...genres] = formal('genre')
  const language = attribute(item, 'xml:lang') ?? formal('language')[0]
  return {
    ...known({ language: languageCode(language) }),
    header: {
      ...known({ genre, category: present(...codes.map((code) => attribute(code, 'cat')))[0] }),
      subjects: unique(
        codes.flatMap((code) => subjectOf(code, item)),
        ({ scheme, code }) => `${scheme} ${code}`,
      ),
      keywords: keywordsOf(chain),
      locations: unique(metadata.flatMap(locationsOf), ({ name, country }) => `${name} ${country}`),
      attributes: [...named('genre', genres), ...named('ofInterestTo', formal('ofinterestto'))],
    },
  }
}

function subjectOf(element: Element, item: Element): Header['subjects'] {
  const code = attribute(element, 'FormalName')
  const name = code === undefined ? undefined : topicName(item, code)
  return code === undefined ? [] : [{ scheme: attribute(element, 'Scheme') ?? null, code, name: name ?? null }]
}

/** The name that a topic set of the item gives to a code; English where it gives several. */
function topicName(item: Element, code: string): string | undefined {
  const topics = descendants(item, 'topic').filter((topic) => textOf(first(topic, 'formalname')) === code)
  const names = topics
    .flatMap((topic) => childrenOf(topic, 'description'))
    .filter((one) => attribute(one, 'Variant') === 'Name')
  return textOf(names.find((one) => attribute(one, 'xml:lang') === 'en') ?? names[0])
}

/** `KeywordLine`, and the properties called Keyword or …Keywords. */
function keywordsOf(chain: readonly Element[]): string[] {
  const lines = chain.flatMap((one) => every(one, 'newslines', 'keywordline')).map(textOf)
  const properties = chain
    .flatMap((one) => [...childrenOf(one, 'descriptivemetadata'), ...childrenOf(one, 'metadata')])
    .flatMap((metadata) => childrenOf(metadata, 'property'))
    .filter((property) => /keywords?$/i.test(attribute(property, 'FormalName') ?? ''))
  return unique(present(...lines, ...properties.map((property) => attribute(property, 'Value'))))
}

function locationsOf(metadata: Element): Header['locations'] {
  const nested = childrenOf(metadata, 'property').filter((one) => attribute(one, 'FormalName') === 'Location')
  return [...childrenOf(metadata, 'location'), ...nested, metadata].flatMap(locationOf)
}

function locationOf(holder: Element): Header['locations'] {
  const propertyOf = (...names: readonly string[]) =>
    present(
      ...childrenOf(holder, 'property')
        .filter((one) => names.includes(attribute(one, 'FormalName') ?? ''))
        .map((one) => attribute(one, 'Value')),
    ).find(
      // ZZZ is ISO 3166's user-assigned code that feeds send for "unknown".
      (value) => value !== 'ZZZ',
    )
  const country = propertyOf('CountryCode', 'Country')
  const name = propertyOf('City') ?? propertyOf('Area', 'CountryArea') ?? propertyOf('Country') ?? country
  return name === undefined ? [] : [{ name, country: country ?? null }]
}
