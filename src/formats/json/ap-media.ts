import type { Report } from '../../diagnostics.ts'
import type { Header } from '../../schema.ts'
import { credit } from '../credit.ts'
import { known, present, unique } from '../known.ts'
import { itemsOf, listAt, member, textAt, textOf } from './access.ts'
import type { JsonEnvelope } from './dialects.ts'
import { readNinjs } from './ninjs.ts'
import { storyOf } from './story.ts'
import type { Json } from './value.ts'

/** AP's Media API: ninjs members under `data.item`, the story beside it as NITF if at all. */
export function readApMedia(json: Json, item: Json | undefined, report: Report): JsonEnvelope {
  const held = item ?? json
  const envelope = readNinjs(held, report)
  const story = storyOf(member(json, 'nitf', 'body_html') ?? member(json, 'nitf'), report)
  const captions = story.captions.map((text) => ({ kind: 'caption' as const, text }))
  return {
    ...envelope,
    ...(story.blocks.length > 0 && { copy: { blocks: story.blocks } }),
    ...known({ abstract: textAt(held, 'headline_extended') ?? envelope.abstract }),
    header: { ...envelope.header, ...headerOf(held) },
    bylines: listAt(held, 'bylines')
      .flatMap((one) => present(textAt(one, 'by', 'name', 'byline')))
      .map(credit),
    notes: [...(envelope.notes ?? []), ...captions],
    declared: [...story.declared, ...(envelope.declared ?? [])],
  }
}

function headerOf(item: Json): Partial<Header> {
  const place = member(item, 'datelinelocation')
  const city = textAt(place, 'city', 'countryareaname', 'countryname')
  const category = listAt(item, 'subject').find((one) =>
    itemsOf(member(one, 'rels')).some((rel) => textOf(rel) === 'category'),
  )
  return known({
    documentId: textAt(member(item, 'altids'), 'itemid') ?? textAt(item, 'uri'),
    messageNumber: textAt(member(item, 'altids'), 'transref'),
    category: textAt(category, 'code'),
    locations:
      city === undefined ? undefined : [{ name: city, country: textAt(place, 'countrycode', 'countryname') ?? null }],
    attributes: unique([
      ...present(textAt(item, 'editorialpriority')).map((value) => ({ name: 'editorialPriority', value })),
      ...present(...listAt(item, 'bylines').map((one) => textAt(one, 'title'))).map((value) => ({
        name: 'bylineTitle',
        value,
      })),
    ]),
  })
}
