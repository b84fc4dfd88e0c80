import type { Report } from '../../diagnostics.ts'
import type { Header } from '../../schema.ts'
import { whole } from '../../text/traced.ts'
import type { Envelope, Format, Some } from '../format.ts'
import { unique } from '../known.ts'
import { rootName } from '../markup/root.ts'
import { descendants, type Element, first, spanOf } from '../markup/tree.ts'
import { readXml } from '../markup/xml.ts'
import { underlay } from '../underlay.ts'
import { readContent } from './content.ts'
import { readLines } from './lines.ts'
import { readManagement } from './management.ts'
import { readSubjects } from './subjects.ts'

/** NewsML 1.0 to 1.2, as AFP (wire and multimedia profile), EFE, ANA, ATS, Business Wire and others write it. */
export const newsml1: Format = {
  name: 'newsml1',
  opens: '<',
  detect: (text) => rootName(text) === 'newsml',
  read(text, report, sound) {
    const root = readXml(whole(text), report, sound)
    const found = descendants(root, 'newsitem')
    const items = found.length < 2 ? found : found.filter((item) => !isPackage(item))
    if (items.length === 0) report('item-missing', [0, 0], { format: 'NewsML' })
    const transmission = first(root, 'newsml', 'newsenvelope')
    return items.map((item) => envelopeOf(item, transmission, spanOf(items.length === 1 ? root : item), report))
  },
}

/** An item of items: what it holds has records of its own. */
const isPackage = (item: Element) =>
  descendants(item, 'newsitem').length > 0 && descendants(item, 'datacontent').length === 0

function envelopeOf(
  item: Element,
  transmission: Element | undefined,
  span: Envelope['span'],
  report: Report,
): Envelope {
  const content = readContent(item, report)
  const management = readManagement(item, transmission, report)
  const lines = readLines(item, content.chain)
  const subjects = readSubjects(item, content.chain)
  const { story } = content
  const outer: Envelope = {
    span,
    copy: { blocks: story?.blocks ?? [] },
    header: headerOf(management, subjects, lines, content),
    status: management.status,
    relation: management.relation,
    embargo: management.embargo,
    language: subjects.language,
    headline: lines.headline,
    slug: lines.slug,
    kicker: lines.kicker,
    abstract: lines.abstract,
    dateline: lines.dateline,
    bylines: lines.bylines,
    notes: unique([...lines.notes, ...content.notes], ({ text }) => text),
    related: [...management.related, ...content.related],
    declared: [...(story?.declared ?? []), ...content.declared],
    times: management.times,
  }
  return underlay(outer, content.inner)
}

function headerOf(
  { header: managed }: ReturnType<typeof readManagement>,
  { header: about }: ReturnType<typeof readSubjects>,
  lines: ReturnType<typeof readLines>,
  content: ReturnType<typeof readContent>,
): Some<Header> {
  return {
    provider: managed.provider,
    service: managed.service,
    messageNumber: managed.messageNumber,
    documentId: managed.documentId,
    version: managed.version,
    priority: managed.priority,
    itemType: content.itemType ?? managed.itemType,
    category: about.category,
    products: managed.products,
    locations: about.locations,
    keywords: about.keywords,
    subjects: about.subjects,
    genre: about.genre,
    wordCount: content.wordCount,
    createdAt: managed.createdAt,
    transmittedAt: managed.transmittedAt,
    revisedAt: managed.revisedAt,
    copyright: lines.copyright,
    attributes: [...lines.attributes, ...about.attributes],
  }
}
