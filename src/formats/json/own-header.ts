import type { Header } from '../../schema.ts'
import type { WrittenTime } from '../format.ts'
import { known, present } from '../known.ts'
import { listAt, member } from './access.ts'
import { type Json, stringValue } from './value.ts'

/** A string as it stands, blanks and all. */
export const verbatim = (json: Json | undefined): string | undefined =>
  json?.kind === 'string' ? stringValue(json) : undefined

const levels: readonly NonNullable<Header['level']>[] = ['flash', 'alert', 'urgent', 'normal']

/** The header of a record of ours. */
export function headerOf(json: Json | undefined): Partial<Header> {
  const string = (name: string) => verbatim(member(json, name.toLowerCase()))
  const strings = (name: string) => present(...listAt(json, name).map(verbatim))
  const words = member(json, 'wordcount')
  return known({
    provider: string('provider'),
    service: string('service'),
    messageNumber: string('messageNumber'),
    documentId: string('documentId'),
    version: string('version'),
    altIds: rows(json, 'altids', 'role', 'value').flatMap(([role, value]) => (value === null ? [] : [{ role, value }])),
    priority: string('priority'),
    level: levels.find((level) => level === string('level')),
    itemType: string('itemType'),
    category: string('category'),
    products: strings('products'),
    locations: rows(json, 'locations', 'name', 'country').flatMap(([name, country]) =>
      name === null ? [] : [{ name, country }],
    ),
    keywords: strings('keywords'),
    subjects: rows(json, 'subjects', 'scheme', 'code', 'name').map(([scheme, code, name]) => ({
      scheme: scheme!,
      code: code!,
      name: name!,
    })),
    genre: string('genre'),
    wordCount: words?.kind === 'number' ? Math.max(0, Math.trunc(Number(words.text))) : undefined,
    createdAt: instant(string('createdAt')),
    transmittedAt: instant(string('transmittedAt')),
    revisedAt: instant(string('revisedAt')),
    copyright: string('copyright'),
    attributes: attributesOf(json).filter((attribute) => !writtenTime(attribute)),
  })
}

/** Times whose zone was not known when the record was made: the reader may know it now. */
export function timesOf(json: Json | undefined): WrittenTime[] {
  return attributesOf(json).flatMap((attribute) => writtenTime(attribute) ?? [])
}

/** The day that an export gave, where no time is known. */
export function dayOf(json: Json | undefined): string | undefined {
  const date = attributesOf(json).find(({ name }) => name === 'date')?.value
  return date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined
}

const fields: readonly WrittenTime['field'][] = ['createdAt', 'transmittedAt', 'revisedAt']
const LOCAL = /^(?<local>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?: (?<zone>\S{1,20}))?$/

function writtenTime({ name, value }: Header['attributes'][number]): WrittenTime | undefined {
  const field = fields.find((known) => known === name)
  const { local, zone } = (field && LOCAL.exec(value)?.groups) || {}
  return field && local !== undefined ? { field, local, ...(zone && { zone }), span: [0, 0] } : undefined
}

function attributesOf(json: Json | undefined): Header['attributes'] {
  return rows(json, 'attributes', 'name', 'value').flatMap(([name, value]) =>
    name === null || value === null ? [] : [{ name, value }],
  )
}

const instant = (text: string | undefined) =>
  text && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? text : undefined

type Cell = string | null

/** A list of objects as rows of the texts of some members. */
function rows(json: Json | undefined, list: string, ...names: readonly string[]): [Cell, Cell, Cell?][] {
  return listAt(json, list).map(
    (one) => names.map((name) => verbatim(member(one, name)) ?? null) as [Cell, Cell, Cell?],
  )
}
