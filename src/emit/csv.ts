import type { NewsRecord } from '../schema.ts'
import { table } from './table.ts'

const several = (texts: readonly string[]) => texts.join('; ')
const count = (record: NewsRecord, severity: string) =>
  record.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length

/** One row a dispatch. */
export const csv = table('a table, one row a dispatch: spreadsheets, R', (record) => [record], {
  id: (record) => record.id,
  path: ({ source }) => source.path,
  index: ({ source }) => source.index,
  format: ({ source }) => source.format,
  provider: ({ header }) => header.provider,
  document_id: ({ header }) => header.documentId,
  version: ({ header }) => header.version,
  status: (record) => record.status,
  level: ({ header }) => header.level,
  category: ({ header }) => header.category,
  created_at: ({ header }) => header.createdAt,
  transmitted_at: ({ header }) => header.transmittedAt,
  revised_at: ({ header }) => header.revisedAt,
  language: (record) => record.language,
  dateline_place: ({ dateline }) => dateline && several(dateline.places.map(({ name }) => name)),
  dateline_date: ({ dateline }) => dateline?.date,
  dateline_agency: ({ dateline }) => dateline?.agency,
  slug: (record) => record.slug,
  headline: (record) => record.headline,
  byline: ({ bylines }) => several(bylines.map(({ text }) => text)),
  quotes: ({ quotes }) => quotes.length,
  entities: ({ entities }) => entities.length,
  errors: (record) => count(record, 'error'),
  warnings: (record) => count(record, 'warning'),
  text: (record) => record.text,
})

/** One row a quote, with its speaker. */
export const csvQuotes = table(
  'a table, one row a quote with its speaker',
  (record) => record.quotes.map((quote) => ({ record, quote })),
  {
    dispatch_id: ({ record }) => record.id,
    path: ({ record }) => record.source.path,
    id: ({ quote }) => quote.id,
    kind: ({ quote }) => quote.kind,
    start: ({ quote }) => quote.start,
    end: ({ quote }) => quote.end,
    speaker: ({ quote }) => quote.speaker?.name,
    speaker_text: ({ quote }) => quote.speaker?.text,
    speaker_entity: ({ quote }) => quote.speaker?.entity,
    speaker_by: ({ quote }) => quote.speaker?.by,
    cue: ({ quote }) => quote.cue?.lemma,
    text: ({ quote }) => quote.text,
  },
)

/** One row a mention of a person, an organisation or a place. */
export const csvEntities = table(
  'a table, one row a mention of a name',
  (record) => record.entities.flatMap((entity) => entity.mentions.map((mention) => ({ record, entity, mention }))),
  {
    dispatch_id: ({ record }) => record.id,
    path: ({ record }) => record.source.path,
    id: ({ entity }) => entity.id,
    type: ({ entity }) => entity.type,
    name: ({ entity }) => entity.name,
    roles: ({ entity }) => several(entity.roles),
    country: ({ entity }) => entity.country,
    declared: ({ entity }) => entity.declared,
    start: ({ mention }) => mention.start,
    end: ({ mention }) => mention.end,
    text: ({ mention }) => mention.text,
  },
)

/** One row a date. */
export const csvDates = table(
  'a table, one row a date of the text',
  (record) => record.dates.map((date) => ({ record, date })),
  {
    dispatch_id: ({ record }) => record.id,
    path: ({ record }) => record.source.path,
    type: ({ date }) => date.type,
    value: ({ date }) => date.value,
    implied: ({ date }) => date.implied.join(' '),
    start: ({ date }) => date.start,
    end: ({ date }) => date.end,
    text: ({ date }) => date.text,
  },
)
