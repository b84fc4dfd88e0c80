import type { NewsRecord } from '../schema.ts'
import type { Emitter } from './emitter.ts'

/** IPTC's ninjs 3.1, one object a line. It has no place for quotes: who is quoted is a person with `rel: quoted`. */
export const ninjs: Emitter = {
  does: 'ninjs 3.1 (IPTC), one object a line: newsroom systems',
  write: (record) => `${JSON.stringify(item(record))}\n`,
}

/** Where the IPTC publishes the schemas of ninjs. */
const schemas = 'http://www.iptc.org/std/ninjs/'

const statuses: Partial<Record<NewsRecord['status'], string>> = { kill: 'canceled', withheld: 'withheld' }

function item(record: NewsRecord) {
  const { header, embargo, dateline, bylines, notes } = record
  return present({
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: `${schemas}ninjs-schema_3.1.json`,
    },
    uri: uriOf(record),
    type: 'text',
    representationType: 'full',
    version: header.version,
    firstCreated: header.createdAt,
    versionCreated: header.revisedAt ?? header.transmittedAt,
    embargoedUntil: instant(embargo?.until),
    pubStatus: statuses[record.status] ?? 'usable',
    urgency: /^[1-9]$/.test(header.priority ?? '') ? Number(header.priority) : undefined,
    copyrightNotice: header.copyright,
    edNote: lines(notes.filter(({ kind }) => kind !== 'copyright')),
    language: record.language,
    slugline: record.slug,
    located: dateline?.places[0]?.name,
    by: lines(bylines),
    headlines: values('main', record.headline),
    descriptions: values('abstract', record.abstract),
    bodies: values('main', record.text).map((body) => ({ ...body, charCount: [...record.text].length })),
    people: people(record),
    organisations: named(record, 'organization'),
    places: named(record, 'location'),
    subjects: header.keywords.map((name) => ({ name, rel: 'about' })),
    genres: header.genre === null ? [] : [{ name: header.genre }],
    infoSources: header.provider === null ? [] : [{ name: header.provider, role: 'provider' }],
    altIds: [
      { role: 'depeche', value: record.id },
      ...header.altIds.map(({ role, value }) => present({ role: role ?? undefined, value })),
    ],
  })
}

// The one key that ninjs requires has to be a URI; an agency's own id is one only now and then (`urn:newsml:…`).
function uriOf({ id, header: { documentId } }: NewsRecord): string {
  const isUri = /^[a-z][a-z0-9+.-]{1,20}:[^\s<>"{}|\\^`]+$/i.test(documentId ?? '')
  return isUri ? documentId! : `urn:x-depeche:${id}`
}

function people(record: NewsRecord) {
  const quoted = new Set(record.quotes.map(({ speaker }) => speaker?.entity))
  return record.entities
    .filter(({ type }) => type === 'person')
    .map(({ id, name }) => ({ name, rel: quoted.has(id) ? 'quoted' : 'mentioned' }))
}

function named({ entities }: NewsRecord, kind: 'organization' | 'location') {
  return entities.filter(({ type }) => type === kind).map(({ name }) => ({ name, rel: 'mentioned' }))
}

function values(role: string, value: string | null) {
  return value ? [{ role, contentType: 'text/plain', value }] : []
}

const lines = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('\n')

/** Without what is not there: ninjs knows no `null`. */
function present(object: Record<string, unknown>): Record<string, unknown> {
  const empty = (value: unknown) =>
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(object).filter(([, value]) => !empty(value)))
}

const instant = (time: string | null | undefined) => (/^\d{4}-\d\d-\d\dT/.test(time ?? '') ? time : undefined)
