import type { Report } from '../../diagnostics.ts'
import type { Header, NewsRecord, Note } from '../../schema.ts'
import { credit } from '../credit.ts'
import type { Block } from '../format.ts'
import { known, present, unique } from '../known.ts'
import { languageCode } from '../language-code.ts'
import { statusOf } from '../status.ts'
import { readTimes } from '../times.ts'
import { listAt, member, textAt, textOf } from './access.ts'
import type { JsonEnvelope } from './dialects.ts'
import { embargoOf, timeFields } from './shared.ts'
import { storyOf } from './story.ts'
import type { Json } from './value.ts'

/** AFP's Core API: `news` is a list of paragraphs. */
export function readAfpCore(json: Json, report: Report): JsonEnvelope {
  const { instants, times } = readTimes(
    timeFields(json, { createdAt: ['created'], revisedAt: ['modified'], transmittedAt: ['published'] }),
    report,
  )
  const blocks = listAt(json, 'news', 'caption').flatMap((one): readonly Block[] => storyOf(one, report).blocks)
  const status = statusOf(textAt(json, 'signal')) ?? statusOf(textAt(json, 'status'))
  const advisory = present(...listAt(json, 'advisory').map(textOf)).map((text): Note => ({ kind: 'advisory', text }))
  return {
    copy: { blocks },
    ...known({
      headline: textAt(json, 'headline', 'title'),
      slug: slugOf(json),
      abstract: present(...listAt(json, 'summary').map(textOf)).join(' ') || undefined,
      status,
      embargo: embargoOf(textAt(json, 'embargoed')),
      language: languageCode(textAt(json, 'lang')),
    }),
    header: { ...headerOf(json), ...instants },
    times,
    bylines: present(...listAt(json, 'creator').map(textOf)).map(credit),
    notes: advisory,
    related: mediaOf(json),
    declared: present(textAt(json, 'city')).map((name) => ({ type: 'location', name })),
  }
}

const slugOf = (json: Json) => present(...listAt(json, 'slug').map(textOf)).join('-') || undefined

function headerOf(json: Json): Partial<Header> {
  const [city, country] = [textAt(json, 'city'), textAt(json, 'country')]
  const place = city ?? country
  return known({
    provider: textAt(json, 'provider', 'source'),
    products: present(...listAt(json, 'product').map(textOf)),
    documentId: textAt(json, 'uno'),
    version: textAt(json, 'revision'),
    altIds: present(textAt(json, 'afpshortid')).map((value) => ({ role: 'afpshortid', value })),
    priority: textAt(json, 'urgency'),
    itemType: textAt(json, 'class'),
    genre: textOf(listAt(json, 'genre')[0]),
    keywords: unique(present(...listAt(json, 'slug').map(textOf))),
    locations: place === undefined ? undefined : [{ name: place, country: country ?? null }],
    subjects: present(...listAt(json, 'iptc').map(textOf)).map((code) => ({ scheme: null, code, name: null })),
  })
}

/** Pictures and films in the bags of a multimedia document; one of each by its first size. */
function mediaOf(json: Json): NewsRecord['related'] {
  return listAt(json, 'bagitem').flatMap((bag) => {
    const media = listAt(bag, 'medias')[0] ?? member(bag, 'media')
    const id = textAt(media, 'href') ?? textAt(bag, 'uno') ?? null
    return id === null
      ? []
      : [{ type: textAt(media, 'type')?.toLowerCase() ?? 'media', id, title: textAt(bag, 'title') ?? null }]
  })
}
