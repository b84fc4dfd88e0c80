import type { Report } from '../../diagnostics.ts'
import type { Byline, NewsRecord, Note, ParagraphKind } from '../../schema.ts'
import { pointOffsets } from '../../text/codepoints.ts'
import type { Span } from '../../text/span.ts'
import { sliceTraced, sourceSpan, type Traced } from '../../text/traced.ts'
import type { Block, DeclaredName } from '../format.ts'
import { known, present } from '../known.ts'
import { statusOf } from '../status.ts'
import { isTrue, listAt, member, textAt } from './access.ts'
import type { JsonEnvelope } from './dialects.ts'
import { dayOf, headerOf, timesOf, verbatim } from './own-header.ts'
import { type Json, tracedString } from './value.ts'

/** A record of ours, read again: what was settled stays as it is, and what is found in the text is found anew. */
export function readOwnRecord(json: Json, _report: Report): JsonEnvelope {
  const story = new Story(json)
  return {
    copy: { blocks: story.blocks(), settled: true },
    ...known({
      id: idOf(json),
      status: statusOf(textAt(json, 'status')),
      relation: relationOf(member(json, 'relation')),
      embargo: embargoOf(member(json, 'embargo')),
      day: dayOf(member(json, 'header')),
      language: verbatim(member(json, 'language')),
      headline: verbatim(member(json, 'headline')),
      slug: verbatim(member(json, 'slug')),
      kicker: verbatim(member(json, 'kicker')),
      abstract: verbatim(member(json, 'abstract')),
      dateline: verbatim(member(member(json, 'dateline'), 'text')),
    }),
    header: headerOf(member(json, 'header')),
    times: timesOf(member(json, 'header')),
    bylines: listAt(json, 'bylines').flatMap(bylineOf),
    notes: listAt(json, 'notes').flatMap(noteOf),
    related: listAt(json, 'related').flatMap(relatedTo),
    declared: story.declared(),
  }
}

/** The text of a record, which counts in code points, and what its annotations cut out of it. */
class Story {
  private readonly json: Json
  private readonly text: Traced | undefined
  private readonly unit: (point: number) => number

  constructor(json: Json) {
    const text = member(json, 'text')
    this.json = json
    this.text = text?.kind === 'string' ? tracedString(text) : undefined
    this.unit = pointOffsets(this.text?.text ?? '')
  }

  blocks(): Block[] {
    return listAt(this.json, 'paragraphs').flatMap((one) => {
      const kind = kinds.find((known) => known === textAt(one, 'kind')) ?? 'body'
      const content = this.text && sliceTraced(this.text, this.spanOf(one))
      return content?.text ? [{ kind, content }] : []
    })
  }

  declared(): DeclaredName[] {
    return listAt(this.json, 'entities').flatMap((entity) => {
      const type = entityTypes.find((known) => known === textAt(entity, 'type'))
      const name = textAt(entity, 'name')
      if (!isTrue(member(entity, 'declared')) || !type || name === undefined) return []
      const spans = listAt(entity, 'mentions').map((one) => this.text && sourceSpan(this.text, this.spanOf(one)))
      return spans.length === 0 ? [{ type, name }] : present(...spans).map((span) => ({ type, name, span }))
    })
  }

  private spanOf(one: Json): Span {
    const [start, end] = [textAt(one, 'start'), textAt(one, 'end')].map((point) => this.unit(Number(point ?? 0)))
    return [start!, Math.max(start!, end!)]
  }
}

const kinds: readonly ParagraphKind[] = ['body', 'heading', 'table']
const entityTypes: readonly DeclaredName['type'][] = ['person', 'organization', 'location']
const roles: readonly Byline['role'][] = ['author', 'signature', 'editor', 'contributor']
const noteKinds: Readonly<Record<Note['kind'], true>> = {
  photo: true,
  caption: true,
  editor: true,
  label: true,
  correction: true,
  advisory: true,
  restriction: true,
  nonpublic: true,
  contact: true,
  trailer: true,
  copyright: true,
  instrument: true,
  box: true,
}

function idOf(json: Json): string | undefined {
  const id = textAt(json, 'id')
  return id && /^sha256:[0-9a-f]{32}$/.test(id) ? id : undefined
}

function relationOf(json: Json | undefined): NonNullable<NewsRecord['relation']> | undefined {
  const type = verbatim(member(json, 'type'))
  return type === undefined ? undefined : { type, target: verbatim(member(json, 'target')) ?? null }
}

function embargoOf(json: Json | undefined): NonNullable<NewsRecord['embargo']> | undefined {
  const text = verbatim(member(json, 'text'))
  return text === undefined ? undefined : { until: verbatim(member(json, 'until')) ?? null, text }
}

function bylineOf(json: Json): Byline[] {
  const text = verbatim(member(json, 'text'))
  const role = roles.find((known) => known === textAt(json, 'role'))
  const list = (name: string) => present(...listAt(json, name).map(verbatim))
  if (text === undefined || !role) return []
  return [
    { text, role, names: list('names'), initials: list('initials'), desk: verbatim(member(json, 'desk')) ?? null },
  ]
}

function noteOf(json: Json): Note[] {
  const kind = textAt(json, 'kind') ?? ''
  const text = verbatim(member(json, 'text'))
  return text !== undefined && Object.hasOwn(noteKinds, kind) ? [{ kind: kind as Note['kind'], text }] : []
}

function relatedTo(json: Json): NewsRecord['related'] {
  const type = verbatim(member(json, 'type'))
  const [id, title] = ['id', 'title'].map((name) => verbatim(member(json, name)) ?? null)
  return type === undefined ? [] : [{ type, id: id!, title: title! }]
}
