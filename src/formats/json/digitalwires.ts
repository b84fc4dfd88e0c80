import type { Report } from '../../diagnostics.ts'
import type { Byline, Header, NewsRecord, Note } from '../../schema.ts'
import { credit } from '../credit.ts'
import { known, present, unique } from '../known.ts'
import { languageCode } from '../language-code.ts'
import { noteKindOf } from '../note-kinds.ts'
import { statusOf } from '../status.ts'
import { readTimes } from '../times.ts'
import { isFalse, listAt, member, textAt, textOf } from './access.ts'
import type { JsonEnvelope } from './dialects.ts'
import { embargoOf, timeFields } from './shared.ts'
import { plainText, storyOf } from './story.ts'
import type { Json } from './value.ts'

/** dpa's digitalwires: one flat object a story, with a twin in NewsML-G2. */
export function readDigitalwires(json: Json, report: Report): JsonEnvelope {
  const times = readTimes(
    timeFields(json, { createdAt: ['content_created'], revisedAt: ['version_created'], transmittedAt: ['updated'] }),
    report,
  )
  const story = storyOf(member(json, 'article_html'), report)
  const signals = present(...listAt(json, 'signal').map(textOf)).map(statusOf)
  const published = statusOf(textAt(json, 'pubstatus'))
  const notes = listAt(json, 'ednotes')
  return {
    copy: { blocks: story.blocks },
    ...known({
      headline: textAt(json, 'headline'),
      kicker: textAt(json, 'kicker'),
      abstract: textAt(json, 'teaser') ?? story.teaser,
      dateline: textAt(json, 'dateline'),
      status: published === undefined || published === 'usable' ? (present(...signals)[0] ?? published) : published,
      embargo: embargoOf(textAt(json, 'embargoed')),
      language: languageCode(textAt(json, 'language')),
    }),
    header: { ...headerOf(json), ...times.instants },
    times: times.times,
    bylines: [...present(textAt(json, 'byline')).map(credit), ...notes.flatMap(signature)],
    notes: [
      ...notes.flatMap(noteOf),
      ...restOf(json),
      ...story.captions.map((text): Note => ({ kind: 'caption', text })),
    ],
    related: listAt(json, 'associations').flatMap(relatedTo),
    declared: story.declared,
  }
}

const roleOf = (json: Json, name = 'role') => textAt(json, name)?.toLowerCase().split(':').at(-1) ?? ''

function headerOf(json: Json): Partial<Header> {
  const categories = listAt(json, 'categories')
  const ofType = (type: string) => categories.filter((one) => roleOf(one, 'type') === type)
  const services = ofType('wire').flatMap((one) => present(textAt(one, 'name', 'qcode')))
  const keywords = [
    ...listAt(json, 'keyword_names').map(textOf),
    ...ofType('keyword').map((one) => textAt(one, 'name')),
  ]
  return known({
    provider: ofType('provider').flatMap((one) => present(textAt(one, 'name')))[0],
    service: services[0],
    products: services.slice(1),
    documentId: textAt(json, 'urn'),
    version: textAt(json, 'version'),
    altIds: present(textAt(json, 'entry_id')).map((value) => ({ role: 'entry_id', value })),
    priority: textAt(json, 'urgency'),
    itemType: textAt(json, 'type'),
    category: ofType('desk').flatMap((one) => present(textAt(one, 'name')))[0],
    genre: textOf(listAt(json, 'genre_names')[0]) ?? ofType('genre').map((one) => textAt(one, 'name'))[0],
    copyright: textAt(json, 'copyrightnotice'),
    keywords: unique(present(...keywords)),
    subjects: [...ofType('dpasubject'), ...ofType('geosubject'), ...ofType('subject')].flatMap(subjectOf),
    attributes: [...named('subHeadLine', textAt(json, 'subhead')), ...named('credit', textAt(json, 'creditline'))],
  })
}

const named = (name: string, value: string | undefined) => present(value).map((text) => ({ name, value: text }))

function subjectOf(json: Json): Header['subjects'] {
  const [scheme, code] = textAt(json, 'qcode')?.split(':') ?? []
  return code === undefined && !textAt(json, 'name')
    ? []
    : [{ scheme: scheme ?? null, code: code ?? null, name: textAt(json, 'name') ?? null }]
}

function signature(json: Json): Byline[] {
  const text = textAt(json, 'ednote')
  return text !== undefined && roleOf(json) === 'closingline' ? [credit(text)] : []
}

function noteOf(json: Json): Note[] {
  const text = textAt(json, 'ednote')
  if (text === undefined || roleOf(json) === 'closingline') return []
  return [{ kind: noteKindOf(roleOf(json), isFalse(member(json, 'is_publishable'))), text }]
}

function restOf(json: Json): Note[] {
  const boxes = ['infobox_html', 'linkbox_html'].map((name) => plainText(member(json, name)))
  return [
    ...present(...boxes).map((text): Note => ({ kind: 'box', text })),
    ...present(textAt(json, 'usageterms')).map((text): Note => ({ kind: 'restriction', text })),
  ]
}

function relatedTo(json: Json): NewsRecord['related'] {
  const [id, title] = [textAt(json, 'urn', 'url', 'uri') ?? null, textAt(json, 'headline', 'title', 'name') ?? null]
  return id === null && title === null ? [] : [{ type: roleOf(json, 'type') || 'associated', id, title }]
}
