import type { Envelope } from '../../formats/index.ts'
import type { Language } from '../../languages/index.ts'
import type { Head } from '../../layout/index.ts'
import type { Header, NewsRecord, Note, Status } from '../../schema.ts'
import { findEmbargo } from './embargo.ts'
import { levelOf } from './level.ts'
import { signOf } from './signs.ts'

/** A dispatch's place among its versions, whether it may be used, and how urgent it is. */
export interface Lifecycle {
  readonly status: Status
  readonly relation: NonNullable<NewsRecord['relation']> | undefined
  readonly embargo: NonNullable<NewsRecord['embargo']> | undefined
  readonly level: NonNullable<Header['level']> | undefined
}

const speaking: readonly Note['kind'][] = ['label', 'correction', 'advisory', 'editor', 'restriction']

/** Settles what the envelope declares with what the dispatch's own words say. */
export function findLifecycle(
  envelope: Envelope,
  head: Head,
  language: Language,
  known: { readonly agency?: string | undefined; readonly timeZone?: string | undefined },
): Lifecycle {
  const notes = [...(envelope.notes ?? []), ...head.notes].filter((note) => speaking.includes(note.kind))
  const headline = envelope.headline ?? head.headline
  const sign = signOf(notes, headline, envelope.header?.version ?? undefined)
  const declared = envelope.status === 'usable' ? undefined : envelope.status
  return {
    status: declared ?? sign?.status ?? 'usable',
    relation: envelope.relation ?? (declared ? undefined : sign?.relation),
    embargo: envelope.embargo ?? findEmbargo(notes, language, known.timeZone),
    level: levelOf(envelope.header, notes, known.agency),
  }
}
