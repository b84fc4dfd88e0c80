import type { Report } from '../../diagnostics.ts'
import type { Byline, Header, Note } from '../../schema.ts'
import { credit } from '../credit.ts'
import type { Envelope, Some } from '../format.ts'
import { noted, present, unique } from '../known.ts'
import { languageCode } from '../language-code.ts'
import {
  attribute,
  attributesOf,
  descendants,
  type Element,
  every,
  first,
  isElement,
  spanOf,
  textOf,
  textsOf,
} from '../markup/tree.ts'
import { statusOf } from '../status.ts'
import { type Instants, readTime, readTimes } from '../times.ts'

type Part = Some<Omit<Envelope, 'span' | 'copy'>> & { readonly notes: readonly Note[] }

/** What an NITF document says of its story: its head, and the head and end of its body. */
export function readNitf(nitf: Element, report: Report): Part {
  const head = first(nitf, 'head')
  const docdata = first(head, 'docdata')
  const bodyHead = first(nitf, 'body', 'body.head')
  const meta = metaOf(head)
  const { instants, times } = timesOf(docdata, report)
  return {
    header: headerOf(head, bodyHead, meta, instants),
    times,
    bylines: bylinesOf(bodyHead),
    notes: notesOf(nitf, docdata),
    headline: headlineOf(bodyHead) ?? textOf(first(head, 'title')),
    slug:
      attribute(first(docdata, 'du-key'), 'key') ?? meta('anpa-keyword', 'NTBStikkord') ?? onlyOne(keywordsOf(docdata)),
    dateline: datelineOf(first(bodyHead, 'dateline')),
    abstract: textOf(first(bodyHead, 'abstract')),
    status: statusOf(attribute(docdata, 'management-status')),
    relation: relationOf(docdata),
    embargo: embargoOf(docdata),
    language: languageCode(attribute(nitf, 'baselang', 'xml:lang') ?? attribute(langOf(nitf), 'lang')),
  }
}

type Meta = (...names: readonly string[]) => string | undefined

/** Agencies put their own wire's header into `<meta name content>`. */
function metaOf(head: Element | undefined): Meta {
  const values = new Map(every(head, 'meta').map((meta) => [attribute(meta, 'name'), attribute(meta, 'content')]))
  return (...names) => {
    for (const name of names) if (values.get(name) !== undefined) return values.get(name)
    return undefined
  }
}

const headlineOf = (bodyHead: Element | undefined) =>
  textOf(first(bodyHead, 'hedline', 'hl1')) ?? textOf(first(bodyHead, 'hedline'))

/** A place in elements of its own, `<city>` and `<country>`, is written with commas. */
function datelineOf(dateline: Element | undefined): string | undefined {
  const parts = every(dateline, 'location').flatMap((place) => place.children.filter(isElement))
  return parts.length > 1 ? textsOf(parts).join(', ') : textOf(dateline)
}

/** ANSA writes the language as an element of the body. */
const langOf = (nitf: Element) => first(nitf, 'body', 'body.content', 'lang')

function headerOf(
  head: Element | undefined,
  bodyHead: Element | undefined,
  meta: Meta,
  instants: Instants,
): Some<Header> {
  const docdata = first(head, 'docdata')
  const rights = first(docdata, 'doc.copyright')
  const words = Number(meta('anpa-wordcount', 'wordcount'))
  return {
    provider:
      attribute(first(docdata, 'doc-id'), 'regsrc') ??
      textOf(first(bodyHead, 'distributor')) ??
      attribute(rights, 'holder'),
    service: meta('anpa-service', 'service'),
    messageNumber: meta('anpa-sequence'),
    documentId: attribute(first(docdata, 'doc-id'), 'id-string'),
    version: attribute(first(docdata, 'du-key'), 'version', 'generation'),
    priority: attribute(first(docdata, 'urgency') ?? first(head, 'urgency'), 'ed-urg') ?? meta('priority', 'prioridad'),
    category: meta('anpa-category', 'category', 'categoria', 'NTBStoffgruppe'),
    genre: attribute(first(head, 'tobject', 'tobject.property'), 'tobject.property.type'),
    wordCount: Number.isInteger(words) ? words : undefined,
    copyright:
      textOf(rights) ?? (present(attribute(rights, 'year'), attribute(rights, 'holder')).join(' ') || undefined),
    keywords: keywordsOf(docdata),
    subjects: subjectsOf(head),
    locations: locationsOf(docdata),
    createdAt: instants.createdAt,
    transmittedAt: instants.transmittedAt,
    revisedAt: instants.revisedAt,
    attributes: every(head, 'meta').flatMap(attributeOf),
  }
}

const attributeOf = (meta: Element) => {
  const [name, value] = [attribute(meta, 'name'), attribute(meta, 'content')]
  return name === undefined || value === undefined ? [] : [{ name, value }]
}

const onlyOne = (values: readonly string[]) => (values.length === 1 ? values[0] : undefined)

/** `<keyword key="…"/>`, and `<keyword>…</keyword>` as some write it. */
function keywordsOf(docdata: Element | undefined): string[] {
  const keywords = every(docdata, 'key-list', 'keyword')
  return unique(present(...keywords.map((keyword) => attribute(keyword, 'key') ?? textOf(keyword))))
}

function subjectsOf(head: Element | undefined): Header['subjects'] {
  const subjects = every(head, 'tobject', 'tobject.subject').map((subject) => ({
    scheme: attribute(subject, 'tobject.subject.ipr') ?? null,
    code: attribute(subject, 'tobject.subject.refnum', 'tobject.subject.code') ?? null,
    name: attribute(subject, 'tobject.subject.detail', 'tobject.subject.matter', 'tobject.subject.type') ?? null,
  }))
  return subjects.filter(({ code, name }) => code ?? name)
}

function locationsOf(docdata: Element | undefined): Header['locations'] {
  return every(docdata, 'evloc').flatMap((place) => {
    const country = attribute(place, 'iso-cc') ?? null
    const name = attribute(place, 'city', 'county-dist', 'state-prov') ?? country
    return name === null ? [] : [{ name, country }]
  })
}

function timesOf(docdata: Element | undefined, report: Report) {
  const issue = first(docdata, 'date.issue')
  const value = attribute(issue, 'norm')
  // A form that was never filled in: norm="YYYYMMDD000000-HHMM"
  const written = value && /^\D/.test(value) ? undefined : value
  return readTimes([{ field: 'transmittedAt', value: written, span: issue ? spanOf(issue) : [0, 0] }], report)
}

function relationOf(docdata: Element | undefined): Envelope['relation'] {
  const target = attribute(docdata, 'management-doc-idref')
  return target === undefined
    ? undefined
    : { type: attribute(docdata, 'management-idref-status') ?? 'replaces', target }
}

/** Held back where the document says so; `date.release` alone only says when it went out. */
function embargoOf(docdata: Element | undefined): Envelope['embargo'] {
  if (attribute(docdata, 'management-status')?.toLowerCase() !== 'embargoed') return undefined
  const release = attribute(first(docdata, 'date.release'), 'norm')
  return { until: (release && readTime(release)?.utc) ?? null, text: release ?? 'embargoed' }
}

function bylinesOf(bodyHead: Element | undefined): Byline[] {
  return present(...every(bodyHead, 'byline').map(bylineText)).map(credit)
}

/** Names and titles that stand in elements of their own are parted by a comma: `By<person>…</person><byttl>…</byttl>`. */
function bylineText(byline: Element): string | undefined {
  const title = textOf(first(byline, 'byttl'))
  const people = byline.children.filter((node) => !isElement(node) || node.name !== 'byttl')
  const spaced = people.flatMap((node) => [node, blank])
  const names = textOf({ name: byline.name, attributes: [], children: spaced, start: byline.start, end: byline.end })
  return present(names, title).join(', ') || undefined
}

const blank = { base: { text: ' ', origin: { at: [], from: [], to: [] } }, from: 0, to: 1, verbatim: true } as const

function notesOf(nitf: Element, docdata: Element | undefined): Note[] {
  const bodyHead = first(nitf, 'body', 'body.head')
  const message = attributesOf(every(docdata, 'ed-msg'), 'info')
  const notes = textsOf(every(bodyHead, 'note'))
  const rights = present(textOf(first(bodyHead, 'rights')), attribute(first(docdata, 'doc.rights'), 'limitations'))
  const revisions = attributesOf(descendants(nitf, 'revision-history'), 'comment')
  const taglines = textsOf(every(nitf, 'body', 'body.end', 'tagline'))
  return [
    ...noted('editor', message),
    ...noted('editor', notes),
    ...noted('advisory', revisions),
    ...noted('restriction', rights),
    ...noted('trailer', taglines),
  ]
}
