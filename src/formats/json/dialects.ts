import type { Report } from '../../diagnostics.ts'
import type { FormatName } from '../../schema.ts'
import type { Envelope } from '../format.ts'
import { itemsOf, member } from './access.ts'
import { readAfpCore } from './afp-core.ts'
import { readApMedia } from './ap-media.ts'
import { readDigitalwires } from './digitalwires.ts'
import { readNinjs } from './ninjs.ts'
import { readOwnRecord } from './own-record.ts'
import type { Json } from './value.ts'

/** What a dialect's object is read into; its place is the caller's. */
export type JsonEnvelope = Omit<Envelope, 'span'>

interface Dialect {
  readonly format: FormatName & ('json' | 'ninjs')
  /** Names of members, lower case: one of each group must be there. */
  readonly has: readonly (readonly string[])[]
  read(json: Json, report: Report): JsonEnvelope
}

/** In the order in which they are asked. */
const dialects: readonly Dialect[] = [
  { format: 'json', has: [['schemaversion'], ['paragraphs'], ['header']], read: readOwnRecord },
  { format: 'json', has: [['urn'], ['article_html', 'version_created']], read: readDigitalwires },
  {
    format: 'json',
    has: [['data'], ['api_version', 'nitf']],
    read: (json, report) => readApMedia(json, member(json, 'data', 'item'), report),
  },
  {
    format: 'json',
    has: [['altids'], ['referenceid', 'editorialpriority', 'bylines', 'textformat']],
    read: (json, report) => readApMedia(json, json, report),
  },
  { format: 'json', has: [['uno'], ['news', 'headline', 'title']], read: readAfpCore },
  {
    format: 'ninjs',
    has: [
      ['uri', 'guid'],
      [
        ...[
          'standard',
          '$standard',
          'headline',
          'headlines',
          'bodies',
          'body_text',
          'body_html',
          'body_html5',
          'body_xhtml',
        ],
        ...['body_xml', 'pubstatus', 'versioncreated', 'slugline', 'associations', 'renditions', 'description_text'],
      ],
    ],
    read: readNinjs,
  },
]

/** The first dialect that an object with such members is written in. */
export function dialectOf(names: ReadonlySet<string> | ReadonlyMap<string, unknown>): Dialect | undefined {
  return dialects.find(({ has }) => has.every((group) => group.some((name) => names.has(name))))
}

/** Members under which answers of search services hold their objects. */
const lists: readonly (readonly string[])[] = [
  ['item'],
  ['items'],
  ['data', 'items'],
  ['response', 'docs'],
  ['docs'],
  ['hits'],
]

/** The dispatches in a value: itself, a list's, or a search service's answer. */
export function dispatchesIn(json: Json): readonly Json[] {
  if (json.kind === 'array') return json.items.flatMap(dispatchesIn)
  if (json.kind !== 'object' || dialectOf(json.members)) return [json]
  const held = lists
    .map((path) => itemsOf(member(json, ...path)))
    .find((items) => items.some(({ kind }) => kind === 'object'))
  return held ?? [json]
}
