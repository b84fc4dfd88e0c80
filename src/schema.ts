import * as z from 'zod'

const text = z.string()
const some = <T extends z.ZodType>(type: T) => type.nullable()
const offset = z.int().nonnegative()
/** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
const instant = text.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
/** The place in the file, only with `--provenance`. */
const place = z.strictObject({
  byteStart: offset,
  byteEnd: offset,
  line: z.int().positive(),
  column: z.int().positive(),
})
const spanned = { start: offset, end: offset, source: place.optional() }

export const formatNames = [
  'plain',
  'iptc7901',
  'anpa1312',
  'zczc',
  'newsml1',
  'newsml-g2',
  'nitf',
  'ninjs',
  'json',
  'sgml',
  'export',
  'mail',
  'unknown',
] as const

const source = z.strictObject({
  path: some(text),
  index: offset,
  byteStart: offset,
  byteEnd: offset,
  line: z.int().positive(),
  format: z.enum(formatNames),
  encoding: text,
  encodingBasis: z.enum(['bom', 'declared', 'valid', 'detected', 'option']),
})

const location = z.strictObject({ name: text, country: some(text) })

const header = z.strictObject({
  provider: some(text),
  service: some(text),
  messageNumber: some(text),
  documentId: some(text),
  version: some(text),
  altIds: z.array(z.strictObject({ role: some(text), value: text })),
  priority: some(text),
  level: some(z.enum(['flash', 'alert', 'urgent', 'normal'])),
  itemType: some(text),
  category: some(text),
  products: z.array(text),
  locations: z.array(location),
  keywords: z.array(text),
  subjects: z.array(z.strictObject({ scheme: some(text), code: some(text), name: some(text) })),
  genre: some(text),
  wordCount: some(offset),
  createdAt: some(instant),
  transmittedAt: some(instant),
  revisedAt: some(instant),
  copyright: some(text),
  attributes: z.array(z.strictObject({ name: text, value: text })),
})

const dateline = z.strictObject({
  text,
  start: some(offset),
  end: some(offset),
  source: place.optional(),
  places: z.array(location),
  date: some(text),
  agency: some(text),
})

const byline = z.strictObject({
  text,
  role: z.enum(['author', 'signature', 'editor', 'contributor']),
  names: z.array(text),
  initials: z.array(text),
  desk: some(text),
})

const note = z.strictObject({
  kind: z.enum([
    'photo',
    'caption',
    'editor',
    'label',
    'correction',
    'advisory',
    'restriction',
    'nonpublic',
    'contact',
    'trailer',
    'copyright',
    'instrument',
    'box',
  ]),
  text,
})

const quote = z.strictObject({
  id: text,
  kind: z.enum(['direct', 'mixed', 'indirect']),
  text,
  ...spanned,
  cue: some(z.strictObject({ text, lemma: text, ...spanned })),
  speaker: some(
    z.strictObject({
      text: some(text),
      start: some(offset),
      end: some(offset),
      source: place.optional(),
      name: some(text),
      entity: some(text),
      by: z.enum(['name', 'title', 'pronoun', 'continuation', 'source']),
    }),
  ),
})

const entity = z.strictObject({
  id: text,
  type: z.enum(['person', 'organization', 'location']),
  name: text,
  roles: z.array(text),
  country: some(text),
  declared: z.boolean(),
  mentions: z.array(z.strictObject({ text, ...spanned })),
})

const date = z.strictObject({
  text,
  ...spanned,
  value: text,
  type: z.enum(['date', 'time', 'duration', 'set']),
  implied: z.array(z.enum(['year', 'month', 'day', 'week', 'zone'])),
})

const diagnostic = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  message: text,
  byte: offset,
  line: z.int().positive(),
  column: z.int().positive(),
})

/** The record: one dispatch. `start` and `end` are Unicode code points into `text`, half-open. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: text.regex(/^sha256:[0-9a-f]{32}$/),
  source,
  header,
  status: z.enum(['usable', 'update', 'correction', 'kill', 'withheld', 'advisory']),
  relation: some(z.strictObject({ type: text, target: some(text) })),
  embargo: some(z.strictObject({ until: some(text), text })),
  language: some(text),
  headline: some(text),
  slug: some(text),
  kicker: some(text),
  abstract: some(text),
  dateline: some(dateline),
  bylines: z.array(byline),
  notes: z.array(note),
  related: z.array(z.strictObject({ type: text, id: some(text), title: some(text) })),
  text,
  paragraphs: z.array(z.strictObject({ ...spanned, kind: z.enum(['body', 'heading', 'table']) })),
  quotes: z.array(quote),
  entities: z.array(entity),
  dates: z.array(date),
  diagnostics: z.array(diagnostic),
})

export type NewsRecord = z.infer<typeof recordSchema>
export type FormatName = (typeof formatNames)[number]
export type Header = NewsRecord['header']
export type Byline = NewsRecord['bylines'][number]
export type Note = NewsRecord['notes'][number]
export type Status = NewsRecord['status']
/** A `table` paragraph holds a row a line; cells that the format marks off are parted by tabs. */
export type ParagraphKind = NewsRecord['paragraphs'][number]['kind']
export type Diagnostic = NewsRecord['diagnostics'][number]
export type EncodingBasis = NewsRecord['source']['encodingBasis']

/** The record as JSON Schema 2020-12. */
export function recordJsonSchema(): object {
  return z.toJSONSchema(recordSchema)
}
