import type { Report } from '../../diagnostics.ts'
import type { Language } from '../../languages/index.ts'
import type { Body } from '../../layout/index.ts'
import type { NewsRecord } from '../../schema.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Entity } from '../entities/index.ts'

export interface Speaker {
  /** The words that name the speaker where the quote is; not there for a continued quote. */
  readonly span?: Span
  /** The fullest name in the dispatch. */
  readonly name?: string
  /** Index into the entities. */
  readonly entity?: number
  readonly by: NonNullable<NewsRecord['quotes'][number]['speaker']>['by']
}

export interface Quote {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly span: Span
  readonly cue?: { readonly span: Span; readonly lemma: string }
  readonly speaker?: Speaker
}

/** Finds reported speech and who said it, in text order. Spans of the report are in the source's text. */
export function findQuotes(
  _body: Body,
  _tokens: Tokens,
  _language: Language,
  _entities: readonly Entity[],
  _report: Report,
): Quote[] {
  return []
}
