import type { Report } from '../../diagnostics.ts'
import type { Header, NewsRecord } from '../../schema.ts'
import type { Envelope, Some } from '../format.ts'
import { present } from '../known.ts'
import { attribute, type Element, every, first, spanOf, textOf } from '../markup/tree.ts'
import { statusOf } from '../status.ts'
import { type Instants, readTime, readTimes } from '../times.ts'
import { formalNames } from './formal-names.ts'

interface Management extends Pick<Envelope, 'status' | 'relation' | 'embargo' | 'times'> {
  readonly header: Some<Header>
  readonly related: NewsRecord['related']
}

/** What identifies an item, what it may be used for and when it was made and sent. */
export function readManagement(item: Element, transmission: Element | undefined, report: Report): Management {
  const management = first(item, 'newsmanagement')
  const { instants, times } = timesOf(management, transmission, report)
  return {
    header: headerOf(item, transmission, instants),
    status: statusOf(formalName(first(management, 'status'))),
    relation: relationOf(item),
    embargo: embargoOf(management),
    times,
    related: relatedTo(management),
  }
}

const formalName = (element: Element | undefined) => attribute(element, 'FormalName')

function headerOf(item: Element, transmission: Element | undefined, instants: Instants): Some<Header> {
  const identifier = first(item, 'identification', 'newsidentifier')
  const management = first(item, 'newsmanagement')
  return {
    provider: textOf(first(identifier, 'providerid')),
    documentId: textOf(first(identifier, 'publicidentifier')) ?? urnOf(identifier),
    version: textOf(first(identifier, 'revisionid')),
    messageNumber: textOf(first(transmission, 'transmissionid')),
    service: formalNames(transmission, 'newsservice')[0],
    products: formalNames(transmission, 'newsproduct'),
    priority: formalName(first(management, 'urgency')) ?? formalName(first(transmission, 'priority')),
    itemType: formalName(first(management, 'newsitemtype')),
    createdAt: instants.createdAt,
    revisedAt: instants.revisedAt,
    transmittedAt: instants.transmittedAt,
  }
}

/** The public identifier, put together where it is missing. */
function urnOf(identifier: Element | undefined): string | undefined {
  const parts = ['providerid', 'dateid', 'newsitemid', 'revisionid'].map((name) => textOf(first(identifier, name)))
  return parts.slice(0, 3).every(Boolean) ? ['urn', 'newsml', ...present(...parts)].join(':') : undefined
}

function timesOf(management: Element | undefined, transmission: Element | undefined, report: Report) {
  return readTimes(
    [
      field('createdAt', first(management, 'firstcreated')),
      field('revisedAt', first(management, 'thisrevisioncreated')),
      field('transmittedAt', first(transmission, 'dateandtime')),
    ],
    report,
  )
}

const field = (name: 'createdAt' | 'revisedAt' | 'transmittedAt', element: Element | undefined) => ({
  field: name,
  value: textOf(element),
  span: element ? spanOf(element) : ([0, 0] as const),
})

/** A later revision, or an item of nothing but management: new orders for the item that went before. */
function relationOf(item: Element): Envelope['relation'] {
  const identifier = first(item, 'identification', 'newsidentifier')
  const revision = first(identifier, 'revisionid')
  const previous = attribute(revision, 'PreviousRevision')
  const urn = textOf(first(identifier, 'publicidentifier'))
  const stem = urn?.slice(0, urn.lastIndexOf(':')) ?? null
  if (!first(item, 'newscomponent')) return first(item, 'newsmanagement') && { type: 'manages', target: urn ?? null }
  if (previous === undefined || previous === '0') return undefined
  return { type: 'replaces', target: stem && `${stem}:${previous}` }
}

/** `StatusWillChange` to usable at a time is NewsML's embargo. */
function embargoOf(management: Element | undefined): Envelope['embargo'] {
  const change = every(management, 'statuswillchange').find(opens)
  const written = textOf(first(change, 'dateandtime'))
  if (written !== undefined) return { until: readTime(written)?.utc ?? null, text: written }
  const status = formalName(first(management, 'status'))
  return status && /^embargoed$/i.test(status) ? { until: null, text: status } : undefined
}

const opens = (change: Element) => statusOf(formalName(first(change, 'futurestatus'))) === 'usable'

function relatedTo(management: Element | undefined): NewsRecord['related'] {
  const links = [...every(management, 'associatedwith'), ...every(management, 'derivedfrom')]
  return links.map((link) => ({
    type: formalName(link)?.toLowerCase() ?? (link.name === 'derivedfrom' ? 'derived' : 'associated'),
    id: attribute(link, 'NewsItem') ?? null,
    title: textOf(first(link, 'comment')) ?? null,
  }))
}
