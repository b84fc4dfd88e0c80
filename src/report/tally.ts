import type { NewsRecord } from '../schema.ts'
import { fields } from '../validate/fields.ts'

/** How often each of some things was met. */
export type Counts = Map<string, number>

/** What an archive holds, in figures. */
export interface Tally {
  dispatches: number
  quotes: number
  readonly days: Counts
  readonly hours: Counts
  readonly agencies: Counts
  readonly languages: Counts
  readonly formats: Counts
  readonly encodings: Counts
  readonly statuses: Counts
  readonly speakers: Counts
  readonly people: Counts
  readonly organizations: Counts
  readonly places: Counts
  readonly findings: Counts
}

export function newTally(): Tally {
  const counts = () => new Map<string, number>()
  return {
    dispatches: 0,
    quotes: 0,
    days: counts(),
    hours: counts(),
    agencies: counts(),
    languages: counts(),
    formats: counts(),
    encodings: counts(),
    statuses: counts(),
    speakers: counts(),
    people: counts(),
    organizations: counts(),
    places: counts(),
    findings: counts(),
  }
}

const kinds = { person: 'people', organization: 'organizations', location: 'places' } as const

/** Adds a record. */
export function count(tally: Tally, record: NewsRecord): void {
  const { header, dateline, quotes, entities } = record
  const sent = fields.time(record)
  tally.dispatches++
  tally.quotes += quotes.length
  add(tally.days, sent?.slice(0, 10) ?? wholeDay(dateline?.date))
  add(tally.hours, sent?.slice(11, 13))
  add(tally.agencies, header.provider ?? dateline?.agency)
  add(tally.languages, record.language)
  add(tally.formats, record.source.format)
  add(tally.encodings, record.source.encoding)
  add(tally.statuses, record.status)
  for (const { speaker } of quotes) add(tally.speakers, speaker?.name ?? speaker?.text)
  for (const { type, name } of entities) add(tally[kinds[type]], name)
  countFindings(tally, record.diagnostics)
}

/** Adds the findings of a dispatch, of which there may be no record. */
export function countFindings(tally: Tally, diagnostics: readonly NewsRecord['diagnostics'][number][]): void {
  for (const { code } of diagnostics) add(tally.findings, code)
}

/** The most frequent first; equals in code-point order. */
export function ranked(counts: Counts, limit = Number.POSITIVE_INFINITY): [name: string, count: number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, limit)
}

function add(counts: Counts, name: string | null | undefined): void {
  if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
}

// A dateline without a year (`XXXX-02-06`) is no day that could be put in a row.
function wholeDay(date: string | null | undefined): string | undefined {
  return date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined
}
