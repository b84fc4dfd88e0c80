import type { Report } from '../../diagnostics.ts'
import type { Byline, Header, NewsRecord, Note } from '../../schema.ts'
import { credit } from '../credit.ts'
import type { DeclaredName } from '../format.ts'
import { known, present, unique } from '../known.ts'
import { languageCode } from '../language-code.ts'
import { noteKindOf } from '../note-kinds.ts'
import { statusOf } from '../status.ts'
import { type Instants, readTimes } from '../times.ts'
import { hasText, itemsOf, listAt, member, textAt, textOf } from './access.ts'
import type { JsonEnvelope } from './dialects.ts'
import { embargoOf, timeFields } from './shared.ts'
import { plainText, storyOf } from './story.ts'
import type { Json } from './value.ts'

/** ninjs of any version. Version 1 has a member for each content type, 2 a list of bodies, 3 the same in other letters. */
export function readNinjs(json: Json, report: Report): JsonEnvelope {
  const { instants, times } = readTimes(
    timeFields(json, { createdAt: ['firstcreated', 'contentcreated'], revisedAt: ['versioncreated', 'datetime'] }),
    report,
  )
  const abstract = describedAs(json, /^(?:summary|abstract|teaser|lead|main|text|)$/)
  const body = bodyOf(json)
  const story = storyOf(body ?? captionOf(json), report)
  const media = associationsOf(json)
  return {
    copy: { blocks: story.blocks },
    header: headerOf(json, instants),
    times,
    bylines: bylinesOf(json),
    notes: [...notesOf(json), ...media.captions, ...story.captions.map(caption)],
    related: media.related,
    declared: [...story.declared, ...declaredNames(json)],
    ...known({
      headline: valueFor(json, 'headline', /^(?:main|)$/) ?? textAt(json, 'title'),
      kicker: textAt(json, 'kicker') ?? roleOf(listAt(json, 'headlines'), /kicker|overline/),
      slug: textAt(json, 'slugline', 'slug'),
      abstract: body ? abstract : undefined,
      status: statusOf(textAt(json, 'pubstatus')),
      embargo: embargoOf(textAt(json, 'embargoed', 'embargoeduntil')),
      language: languageCode(textAt(json, 'language')),
    }),
  }
}

/** `headline`, else of `headlines` the one whose role fits, else the first. */
function valueFor(json: Json, name: string, role: RegExp): string | undefined {
  const list = listAt(json, `${name}s`)
  return textAt(json, name, `${name}_text`) ?? roleOf(list, role) ?? textAt(list[0], 'value')
}

const roleOf = (list: readonly Json[], role: RegExp): string | undefined =>
  textAt(
    list.find((one) => role.test(textAt(one, 'role')?.toLowerCase() ?? '') && textAt(one, 'value')),
    'value',
  )

function describedAs(json: Json, role: RegExp): string | undefined {
  const described = listAt(json, 'descriptions')
  const value = described.find((one) => role.test(textAt(one, 'role')?.toLowerCase() ?? '') && textAt(one, 'value'))
  return (
    textAt(json, 'description_text') ?? plainText(member(json, 'description_html')) ?? plainText(member(value, 'value'))
  )
}

/** Pictures and films have no text but what describes them. */
function captionOf(json: Json): Json | undefined {
  if (/^(?:text|composite|component|)$/.test(textAt(json, 'type') ?? '')) return undefined
  const described = listAt(json, 'descriptions').map((one) => member(one, 'value'))
  return [member(json, 'description_text'), member(json, 'description_html'), ...described].find(hasText)
}

const bodyNames = ['body_html', 'body_html5', 'body_xhtml', 'body_text', 'body_xml']
/** Content types, the ones that tell paragraphs first. */
const contentTypes = [/html/i, /nitf/i, /xml/i, /^text\/plain/i, /^/]

function bodyOf(json: Json): Json | undefined {
  const single = bodyNames.map((name) => member(json, name)).find(hasText)
  if (single) return single
  const bodies = listAt(json, 'bodies').filter((body) => textAt(body, 'value') !== undefined)
  const typeOf = (body: Json) => textAt(body, 'contenttype', 'mimetype') ?? textAt(body, 'role') ?? ''
  const body = contentTypes.map((type) => bodies.find((one) => type.test(typeOf(one)))).find(Boolean)
  return member(body, 'value')
}

function headerOf(json: Json, instants: Instants): Partial<Header> {
  const words = Number(textAt(json, 'wordcount'))
  const service = listAt(json, 'service')[0]
  const genre = listAt(json, 'genre', 'genres')[0]
  const source = listAt(json, 'infosources', 'infosource')[0]
  return known({
    provider: textAt(json, 'source', 'provider') ?? textAt(source, 'name') ?? textAt(json, 'copyrightholder'),
    service: textAt(service, 'code', 'name') ?? textOf(service),
    documentId: textAt(json, 'uri', 'guid'),
    version: textAt(json, 'version'),
    createdAt: instants.createdAt,
    revisedAt: instants.revisedAt,
    altIds: altIdsOf(member(json, 'altids')),
    priority: textAt(json, 'urgency'),
    itemType: textAt(json, 'type'),
    genre: textAt(genre, 'name', 'code', 'uri') ?? textOf(genre),
    wordCount: Number.isInteger(words) ? words : undefined,
    copyright: textAt(json, 'copyrightnotice', 'copyrightholder'),
    locations: present(textAt(json, 'located')).map((name) => ({ name, country: null })),
    keywords: unique(present(...listAt(json, 'keywords').map((one) => textOf(one) ?? textAt(one, 'name')))),
    subjects: listAt(json, 'subject', 'subjects').flatMap(subjectOf),
  })
}

/** Version 1.3 has an object of them, 2.0 a list. */
function altIdsOf(json: Json | undefined): Header['altIds'] {
  if (json?.kind === 'object') {
    return [...json.members].flatMap(([role, value]) => present(textOf(value)).map((text) => ({ role, value: text })))
  }
  return itemsOf(json).flatMap((one) =>
    present(textAt(one, 'value') ?? textOf(one)).map((value) => ({ role: textAt(one, 'role') ?? null, value })),
  )
}

function subjectOf(json: Json): Header['subjects'] {
  const code = textAt(json, 'code', 'uri', 'literal', 'qcode') ?? null
  const name = textAt(json, 'name') ?? textOf(json) ?? null
  return code === null && name === null ? [] : [{ scheme: textAt(json, 'scheme') ?? null, code, name }]
}

function bylinesOf(json: Json): Byline[] {
  const line = textAt(json, 'byline', 'by')
  const lists = [...listAt(json, 'bylines'), ...(line === undefined ? listAt(json, 'authors') : [])]
  const names = lists.map((one) => textAt(one, 'by', 'byline', 'name') ?? textOf(one))
  return unique(present(line, ...names)).map(credit)
}

function notesOf(json: Json): Note[] {
  const editor = present(...listAt(json, 'ednote').map(textOf)).map(
    (text): Note => ({ kind: noteKindOf('ednote', false), text }),
  )
  const terms = present(...listAt(json, 'usageterms').map(textOf)).map((text): Note => ({ kind: 'restriction', text }))
  return [...editor, ...terms]
}

const caption = (text: string): Note => ({ kind: 'caption', text })

/** What hangs on a story: an object of names in version 1, a list since 2. */
function associationsOf(json: Json): { related: NewsRecord['related']; captions: Note[] } {
  const held = member(json, 'associations')
  const associations = held?.kind === 'object' ? [...held.members.values()].flatMap(itemsOf) : itemsOf(held)
  const related = associations.flatMap((one) => {
    const [id, title] = [textAt(one, 'uri', 'guid', 'href') ?? null, valueFor(one, 'headline', /^(?:main|)$/) ?? null]
    return id === null && title === null ? [] : [{ type: textAt(one, 'type') ?? 'associated', id, title }]
  })
  const texts = associations.map((one) => describedAs(one, /^/))
  return { related, captions: unique(present(...texts)).map(caption) }
}

const nameLists: readonly (readonly [DeclaredName['type'], ...string[]])[] = [
  ['person', 'person', 'people', 'persons'],
  ['organization', 'organisation', 'organisations', 'organization', 'organizations'],
  ['location', 'place', 'places'],
]

/** The names that a story's metadata declares. */
export function declaredNames(json: Json): DeclaredName[] {
  const names: DeclaredName[] = []
  for (const [type, ...members] of nameLists) {
    for (const one of listAt(json, ...members)) {
      const name = textAt(one, 'name') ?? textOf(one)
      if (name !== undefined) names.push({ type, name })
    }
  }
  return names
}
