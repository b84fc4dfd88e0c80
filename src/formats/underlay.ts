import type { Header } from '../schema.ts'
import type { Envelope, Some } from './format.ts'

/**
 * Fills in what the outer envelope lacks from one inside it: NITF in NewsML, an NITF document's head. Every field is there, in one
 * order: what reads envelopes meets objects of one shape, whichever format made them, and V8 compiles it once.
 */
export function underlay(outer: Envelope, inner: Some<Envelope> = nothing): Envelope {
  return {
    span: outer.span,
    copy: outer.copy,
    id: outer.id ?? inner.id,
    format: outer.format ?? inner.format,
    header: headerOver(outer.header, inner.header),
    status: outer.status ?? inner.status,
    relation: outer.relation ?? inner.relation,
    embargo: outer.embargo ?? inner.embargo,
    language: outer.language ?? inner.language,
    headline: outer.headline ?? inner.headline,
    slug: outer.slug ?? inner.slug,
    kicker: outer.kicker ?? inner.kicker,
    abstract: outer.abstract ?? inner.abstract,
    dateline: outer.dateline ?? inner.dateline,
    bylines: listOver(outer.bylines, inner.bylines),
    notes: listOver(outer.notes, inner.notes),
    related: listOver(outer.related, inner.related),
    declared: listOver(outer.declared, inner.declared),
    day: outer.day ?? inner.day,
    times: listOver(outer.times, inner.times),
  }
}

function headerOver(outer: Some<Header> = nothing, inner: Some<Header> = nothing): Some<Header> {
  return {
    provider: outer.provider ?? inner.provider,
    service: outer.service ?? inner.service,
    messageNumber: outer.messageNumber ?? inner.messageNumber,
    documentId: outer.documentId ?? inner.documentId,
    version: outer.version ?? inner.version,
    altIds: listOver(outer.altIds, inner.altIds),
    priority: outer.priority ?? inner.priority,
    level: outer.level ?? inner.level,
    itemType: outer.itemType ?? inner.itemType,
    category: outer.category ?? inner.category,
    products: listOver(outer.products, inner.products),
    locations: listOver(outer.locations, inner.locations),
    keywords: listOver(outer.keywords, inner.keywords),
    subjects: listOver(outer.subjects, inner.subjects),
    genre: outer.genre ?? inner.genre,
    wordCount: outer.wordCount ?? inner.wordCount,
    createdAt: outer.createdAt ?? inner.createdAt,
    transmittedAt: outer.transmittedAt ?? inner.transmittedAt,
    revisedAt: outer.revisedAt ?? inner.revisedAt,
    copyright: outer.copyright ?? inner.copyright,
    attributes: listOver(outer.attributes, inner.attributes),
  }
}

const nothing = {} as const

/** A list that is empty says no more than none. */
function listOver<List extends readonly unknown[]>(outer: List | undefined, inner: List | undefined): List | undefined {
  return outer === undefined || outer.length === 0 ? (inner ?? outer) : outer
}
