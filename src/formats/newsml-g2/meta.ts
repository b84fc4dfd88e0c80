import type { Report } from '../../diagnostics.ts'
import type { Header, NewsRecord, Status } from '../../schema.ts'
import type { Envelope, Some } from '../format.ts'
import { present, unique } from '../known.ts'
import { languageCode } from '../language-code.ts'
import { attribute, type Element, every, first, spanOf, textOf, textsOf } from '../markup/tree.ts'
import { statusOf } from '../status.ts'
import { type Instants, readTime, readTimes } from '../times.ts'
import { codeOf, localRole, nameOf, qcode } from './concept.ts'

type Meta = Pick<Envelope, 'status' | 'relation' | 'embargo' | 'language' | 'times'> & {
  readonly related: NewsRecord['related']
  readonly header: Some<Header>
}

/** What an item's two blocks of metadata and the message's header say, but for its texts. */
export function readG2Meta(item: Element, message: Element | undefined, report: Report): Meta {
  const itemMeta = first(item, 'itemmeta')
  const contentMeta = first(item, 'contentmeta')
  const language = attribute(first(contentMeta, 'language'), 'tag') ?? attribute(item, 'xml:lang')
  const links = every(itemMeta, 'link')
  const { instants, times } = timesOf(item, message, report)
  return {
    header: headerOf(item, message, instants),
    times,
    related: links.filter((link) => !isVersion(link)).map(related),
    status: statusIn(itemMeta),
    relation: relationOf(links),
    embargo: embargoOf(itemMeta),
    language: languageCode(language),
  }
}

function headerOf(item: Element, message: Element | undefined, instants: Instants): Some<Header> {
  const itemMeta = first(item, 'itemmeta')
  const contentMeta = first(item, 'contentmeta')
  const provider = first(itemMeta, 'provider')
  const services = present(...every(itemMeta, 'service').map(codeOf))
  const genre = first(contentMeta, 'genre')
  return {
    provider: codeOf(provider) ?? nameOf(provider),
    service: services[0],
    products: services.slice(1),
    messageNumber: textOf(first(message, 'transmitid')),
    documentId: attribute(item, 'guid'),
    version: attribute(item, 'version'),
    altIds: every(contentMeta, 'altid').flatMap(altId),
    priority: textOf(first(contentMeta, 'urgency')),
    itemType: attribute(first(itemMeta, 'itemclass'), 'qcode', 'uri'),
    category: codeOf(every(contentMeta, 'subject').find((subject) => localRole(subject, 'type') === 'category')),
    locations: every(contentMeta, 'located').flatMap(locationOf),
    keywords: unique(textsOf(every(contentMeta, 'keyword'))),
    subjects: unique(every(contentMeta, 'subject').flatMap(subjectOf), ({ scheme, code }) => `${scheme} ${code}`),
    genre: nameOf(genre) ?? codeOf(genre),
    // It is said of the content.
    wordCount: undefined,
    createdAt: instants.createdAt,
    transmittedAt: instants.transmittedAt,
    revisedAt: instants.revisedAt,
    copyright: copyrightOf(item),
    // They are read with the texts.
    attributes: undefined,
  }
}

const altId = (element: Element) =>
  present(textOf(element) ?? attribute(element, 'id')).map((value) => ({
    role: attribute(element, 'type') ?? null,
    value,
  }))

function locationOf(located: Element): Header['locations'] {
  const name = nameOf(located) ?? codeOf(located)
  const wider = every(located, 'broader')
  const country = wider.find((one) => localRole(one, 'type') === 'country') ?? wider.at(-1)
  return name === undefined ? [] : [{ name, country: codeOf(country) ?? nameOf(country) ?? null }]
}

function subjectOf(subject: Element): Header['subjects'] {
  const [written, name] = [attribute(subject, 'qcode'), nameOf(subject) ?? null]
  if (written !== undefined) {
    const { scheme, code } = qcode(written)
    return [{ scheme, code, name }]
  }
  const other = attribute(subject, 'uri', 'literal') ?? null
  return other === null && name === null ? [] : [{ scheme: null, code: other, name }]
}

function copyrightOf(item: Element): string | undefined {
  const notices = textsOf(every(item, 'rightsinfo', 'copyrightnotice'))
  const holder = first(item, 'rightsinfo', 'copyrightholder')
  return notices[0] ?? nameOf(holder) ?? codeOf(holder)
}

function timesOf(item: Element, message: Element | undefined, report: Report) {
  const itemMeta = first(item, 'itemmeta')
  const field = (name: 'createdAt' | 'revisedAt' | 'transmittedAt', element: Element | undefined) => ({
    field: name,
    value: textOf(element),
    span: element ? spanOf(element) : ([0, 0] as const),
  })
  return readTimes(
    [
      field('createdAt', first(itemMeta, 'firstcreated')),
      field('createdAt', first(item, 'contentmeta', 'contentcreated')),
      field('revisedAt', first(itemMeta, 'versioncreated')),
      field('transmittedAt', first(message, 'sent')),
    ],
    report,
  )
}

/** Withheld and cancelled outdo a signal; a signal says what a usable item does to the one before it. */
function statusIn(itemMeta: Element | undefined): Status | undefined {
  const published = statusOf(codeOf(first(itemMeta, 'pubstatus')))
  const signals = present(...every(itemMeta, 'signal').map((signal) => statusOf(codeOf(signal))))
  if (published !== undefined && published !== 'usable') return published
  return signals.find((signal) => signal === 'correction') ?? signals[0] ?? published
}

/** No element: no embargo. An empty one: held back, and the end is said elsewhere if at all. */
function embargoOf(itemMeta: Element | undefined): Envelope['embargo'] {
  const embargoed = first(itemMeta, 'embargoed')
  const written = textOf(embargoed)
  return embargoed && { until: (written && readTime(written)?.utc) || null, text: written ?? 'embargoed' }
}

const isVersion = (link: Element) => /^(?:prevversion|previousversion)$/.test(localRole(link, 'rel'))

const targetOf = (link: Element) => attribute(link, 'residref', 'guidref', 'href') ?? null

function relationOf(links: readonly Element[]): Envelope['relation'] {
  const previous = links.find(isVersion)
  return previous && { type: 'replaces', target: targetOf(previous) }
}

const related = (link: Element): NewsRecord['related'][number] => {
  const title = textOf(first(link, 'title')) ?? nameOf(link) ?? textOf(first(link, 'headline')) ?? null
  return { type: qcode(attribute(link, 'rel') ?? 'link').code, id: targetOf(link), title }
}
