import type { Language } from '../../languages/index.ts'
import type { NewsRecord } from '../../schema.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'

export interface DateMention {
  readonly span: Span
  /** TIMEX3 value. */
  readonly value: string
  readonly type: NewsRecord['dates'][number]['type']
  /** The parts that were taken from the dispatch's own date. */
  readonly implied: NewsRecord['dates'][number]['implied']
}

/** Finds what a calendar can hold and resolves it against `reference`, the dispatch's own date (`2020-02-06`). */
export function findDates(_tokens: Tokens, _language: Language, _reference: string | undefined): DateMention[] {
  return []
}
