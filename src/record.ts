import { hash } from 'node:crypto'
import { byteAt, holdsNoPairs, locate, type Source } from './decode/index.ts'
import { diagnosticsOf } from './diagnose.ts'
import type { Placed, Problem } from './diagnostics.ts'
import type { Dateline } from './extract/dateline/index.ts'
import type { DateMention } from './extract/dates/index.ts'
import type { Entity } from './extract/entities/index.ts'
import type { Lifecycle } from './extract/lifecycle/index.ts'
import type { Quote } from './extract/quotes/index.ts'
import type { Envelope, WrittenTime } from './formats/index.ts'
import type { Body, Head } from './layout/index.ts'
import type { Options } from './options.ts'
import type { FormatName, Header, NewsRecord } from './schema.ts'
import { codePointOffsets, codePointOffsetsOf } from './text/codepoints.ts'
import type { Span } from './text/span.ts'
import { sourceSpan } from './text/traced.ts'

/** What the stages found in one dispatch. */
export interface Findings {
  readonly language: string | undefined
  readonly lifecycle: Lifecycle
  /** The header's times that were written with a zone's name or without one. */
  readonly times: Partial<Header>
  /** The lines above and below the body. */
  readonly head: Head
  readonly body: Body
  readonly dateline: Dateline | undefined
  readonly dates: readonly DateMention[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
}

/** One dispatch, read: all that its record is put together from. */
export interface Reading extends Findings {
  readonly source: Source
  readonly format: FormatName
  readonly envelope: Envelope
  readonly problems: readonly (Placed | Problem)[]
}

/** Puts the record together: offsets become code points, what is not there becomes `null`; `index` is its place in the file. */
export function record(reading: Reading, index: number, options: Options): NewsRecord {
  const { source, envelope, head, body } = reading
  const mark = marker(reading, options)
  const start = locate(source, envelope.span[0])
  const byteEnd = byteAt(source, envelope.span[1])
  const { frame } = source
  return {
    schemaVersion: 1,
    id: envelope.id ?? idOf(frame.bytes.subarray(start.byte - frame.byteStart, byteEnd - frame.byteStart)),
    source: {
      path: options.path ?? null,
      index,
      byteStart: start.byte,
      byteEnd,
      line: start.line,
      format: reading.format,
      encoding: source.encoding,
      encodingBasis: source.basis,
    },
    header: headerOf(reading),
    status: reading.lifecycle.status,
    relation: reading.lifecycle.relation ?? null,
    embargo: reading.lifecycle.embargo ?? null,
    language: reading.language ?? null,
    headline: envelope.headline ?? head.headline ?? null,
    slug: envelope.slug ?? head.slug ?? null,
    kicker: envelope.kicker ?? null,
    abstract: envelope.abstract ?? null,
    dateline: datelineOf(reading.dateline, mark),
    bylines: [...(envelope.bylines ?? []), ...head.bylines],
    notes: [...(envelope.notes ?? []), ...head.notes],
    related: envelope.related ?? [],
    text: body.text,
    paragraphs: paragraphsOf(body, mark),
    quotes: quotesOf(reading, mark),
    entities: entitiesOf(reading, mark),
    dates: datesOf(reading, mark),
    diagnostics: diagnosticsOf(reading.problems, source),
  }
}

type Place = Pick<NewsRecord['paragraphs'][number], 'start' | 'end' | 'source'>

/** Turns places of the body into those of the record, and into the file's where the source is there. */
interface Marker {
  readonly point: (offset: number) => number
  readonly body: Body
  readonly source: Source | undefined
}

function marker({ body, source }: Reading, options: Options): Marker {
  const point = holdsNoPairs(source) ? codePointOffsetsOf(body) : codePointOffsets(body.text)
  return { point, body, source: options.provenance ? source : undefined }
}

/**
 * Turns a span of the body into the record's offsets, with its place in the file if that was asked for. Spread into what holds more,
 * the place would cost more than all the rest of a record: only the source, which is seldom there, is spread.
 */
function placed({ point, body, source }: Marker, span: Span): Place {
  const [start, end] = [point(span[0]), point(span[1])]
  if (!source) return { start, end }
  const [from, to] = sourceSpan(body, span)
  const { byte, line, column } = locate(source, from)
  return { start, end, source: { byteStart: byte, byteEnd: byteAt(source, to), line, column } }
}

function idOf(bytes: Uint8Array): string {
  return `sha256:${hash('sha256', bytes, 'hex').slice(0, 32)}`
}

function headerOf({ envelope: { header, times: written = [] }, lifecycle, times }: Reading): Header {
  const attributes = header?.attributes ?? []
  return {
    provider: header?.provider ?? null,
    service: header?.service ?? null,
    messageNumber: header?.messageNumber ?? null,
    documentId: header?.documentId ?? null,
    version: header?.version ?? null,
    altIds: header?.altIds ?? [],
    priority: header?.priority ?? null,
    level: lifecycle.level ?? null,
    itemType: header?.itemType ?? null,
    category: header?.category ?? null,
    products: header?.products ?? [],
    locations: header?.locations ?? [],
    keywords: header?.keywords ?? [],
    subjects: header?.subjects ?? [],
    genre: header?.genre ?? null,
    wordCount: header?.wordCount ?? null,
    createdAt: times.createdAt ?? header?.createdAt ?? null,
    transmittedAt: times.transmittedAt ?? header?.transmittedAt ?? null,
    revisedAt: times.revisedAt ?? header?.revisedAt ?? null,
    copyright: header?.copyright ?? null,
    attributes: written.length === 0 ? attributes.slice() : [...attributes, ...unsettled(written, times)],
  }
}

/** A time whose zone is not known is no instant, but what was written is kept. */
function unsettled(written: readonly WrittenTime[], times: Partial<Header>): Header['attributes'] {
  return written
    .filter(({ field }) => times[field] === undefined)
    .map(({ field, local, zone }) => ({ name: field, value: zone ? `${local} ${zone}` : local }))
}

function datelineOf(dateline: Dateline | undefined, mark: Marker): NewsRecord['dateline'] {
  if (!dateline) return null
  const { text, span, places, date, agency } = dateline
  return {
    text,
    ...(span ? placed(mark, span) : { start: null, end: null }),
    places: places.map(({ name, country }) => ({ name, country: country ?? null })),
    date: date ?? null,
    agency: agency ?? null,
  }
}

function paragraphsOf({ paragraphs }: Body, mark: Marker): NewsRecord['paragraphs'] {
  const written: NewsRecord['paragraphs'] = []
  for (const { span, kind } of paragraphs) {
    const { start, end, source } = placed(mark, span)
    written.push({ start, end, ...(source && { source }), kind })
  }
  return written
}

const entityId = (index: number) => `e${index + 1}`

function quotesOf({ quotes, body: { text } }: Reading, mark: Marker): NewsRecord['quotes'] {
  const written: NewsRecord['quotes'] = []
  for (const [index, { kind, span, cue, speaker }] of quotes.entries()) {
    const { start, end, source } = placed(mark, span)
    written.push({
      id: `q${index + 1}`,
      kind,
      text: text.slice(span[0], span[1]),
      start,
      end,
      ...(source && { source }),
      cue: cue ? cueOf(cue, text, mark) : null,
      speaker: speaker ? speakerOf(speaker, text, mark) : null,
    })
  }
  return written
}

function cueOf({ span, lemma }: NonNullable<Quote['cue']>, text: string, mark: Marker) {
  const { start, end, source } = placed(mark, span)
  return { text: text.slice(span[0], span[1]), lemma, start, end, ...(source && { source }) }
}

function speakerOf({ span, name, entity, by }: NonNullable<Quote['speaker']>, text: string, mark: Marker) {
  const { start, end, source } = span ? placed(mark, span) : { start: null, end: null }
  return {
    text: span ? text.slice(span[0], span[1]) : null,
    start,
    end,
    ...(source && { source }),
    name: name ?? null,
    entity: entity === undefined ? null : entityId(entity),
    by,
  }
}

function entitiesOf({ entities, body: { text } }: Reading, mark: Marker): NewsRecord['entities'] {
  const written: NewsRecord['entities'] = []
  for (const [index, { type, name, roles, country, declared, mentions }] of entities.entries()) {
    written.push({
      id: entityId(index),
      type,
      name,
      roles: roles.slice(),
      country: country ?? null,
      declared,
      mentions: mentionsOf(mentions, text, mark),
    })
  }
  return written
}

function mentionsOf(spans: readonly Span[], text: string, mark: Marker) {
  const written: NewsRecord['entities'][number]['mentions'] = []
  for (const span of spans) {
    const { start, end, source } = placed(mark, span)
    written.push({ text: text.slice(span[0], span[1]), start, end, ...(source && { source }) })
  }
  return written
}

function datesOf({ dates, body: { text } }: Reading, mark: Marker): NewsRecord['dates'] {
  const written: NewsRecord['dates'] = []
  for (const { span, value, type, implied } of dates) {
    const { start, end, source } = placed(mark, span)
    written.push({ text: text.slice(span[0], span[1]), start, end, ...(source && { source }), value, type, implied })
  }
  return written
}
