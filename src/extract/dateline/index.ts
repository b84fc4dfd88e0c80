import type { Body } from '../../layout/index.ts'
import type { Span } from '../../text/span.ts'
import { fold } from '../../text/words.ts'
import type { Day } from './day.ts'
import { findLead, type Lead } from './lead.ts'
import { findOpening } from './opening.ts'
import { type Place, placesOf } from './place.ts'

export type { Lead } from './lead.ts'
export { findOpening, type Opening, opensNews } from './opening.ts'

export interface Dateline {
  readonly text: string
  /** Where it opens the body; not there where the envelope has it in an element of its own. */
  readonly span?: Span
  readonly places: readonly Place[]
  /** ISO 8601, only as exact as written: `2020-02-06`, `XXXX-02-06`. */
  readonly date?: string
  readonly agency?: string
}

/** What is known of the dateline: by the envelope, and since the paragraphs were told apart. */
export interface Around {
  /** The text of an element that holds nothing but the dateline. */
  readonly declared?: string | undefined
  /** A day that the envelope tells, `YYYY-MM-DD…`: the year of a dateline without one is the year nearest to it. */
  readonly near?: string | undefined
  /** What was found already to open the body, whose first paragraph is no heading then. */
  readonly lead?: Lead | undefined
}

/** Reads the dateline that opens the body, or the one that the envelope holds apart. */
export function findDateline(body: Body, { declared, near, lead }: Around): Dateline | undefined {
  const own = declared === undefined ? undefined : apart(declared, near)
  const paragraphs = body.paragraphs.filter((paragraph) => paragraph.kind === 'body')
  const found = lead
    ? { index: 0, lead }
    : findOpening(paragraphs.slice(0, 4).map(({ span }) => body.text.slice(...span)))
  if (found) {
    const from = paragraphs[found.index]!.span[0]
    const { span } = found.lead
    return merge(dateline(body.text, [from + span[0], from + span[1]], found.lead, near), own)
  }
  return own
}

/** The text's dateline, with what only the envelope's says: `OTTAWA -` in the text, `Ottawa` in its element. */
function merge(found: Dateline, own: Dateline | undefined): Dateline {
  if (!own) return found
  const names = ({ places }: Dateline) => places.map(({ name }) => fold(name)).join('/')
  return {
    ...own,
    ...found,
    places: names(found) === names(own) || found.places.length === 0 ? own.places : found.places,
  }
}

function dateline(text: string, span: Span, lead: Lead, near: string | undefined): Dateline {
  const date = lead.day && dateOf(lead.day, near)
  return {
    text: text.slice(...span),
    span,
    places: placesOf(lead.places),
    ...(date && { date }),
    ...(lead.agency && { agency: lead.agency }),
  }
}

function apart(declared: string, near: string | undefined): Dateline | undefined {
  const text = declared.trim()
  if (text === '') return undefined
  // As if news followed: a dateline is known by what stands behind it.
  const lead = findLead(text) ?? findLead(`${text} - News`)
  if (!lead) return { text, places: placesOf(text) }
  const { span: _, ...found } = dateline(text, [0, Math.min(lead.span[1], text.length)], lead, near)
  return found
}

/** The day as exactly as it is written; a year that is not written is the one nearest to the day that the envelope tells. */
function dateOf({ year, month, day }: Day, near: string | undefined): string {
  const two = (value: number | undefined) => (value === undefined ? 'XX' : String(value).padStart(2, '0'))
  return `${year ?? (month && near ? nearestYear(month, day, near) : 'XXXX')}-${two(month)}-${two(day)}`
}

function nearestYear(month: number, day: number, near: string): number {
  const instant = Date.parse(near.slice(0, 10))
  const year = Number(near.slice(0, 4))
  const distance = (one: number) => Math.abs(Date.UTC(one, month - 1, day) - instant)
  return [year, year - 1, year + 1].reduce((best, one) => (distance(one) < distance(best) ? one : best))
}
