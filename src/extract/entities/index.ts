import type { DeclaredName } from '../../formats/index.ts'
import type { Language } from '../../languages/index.ts'
import type { Body } from '../../layout/index.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Dateline } from '../dateline/index.ts'

export type EntityType = 'person' | 'organization' | 'location'

export interface Entity {
  readonly type: EntityType
  /** The fullest form that the dispatch gives. */
  readonly name: string
  readonly roles: readonly string[]
  /** ISO 3166-1 alpha-2, for places. */
  readonly country?: string
  readonly declared: boolean
  /** In text order. */
  readonly mentions: readonly Span[]
}

/** Finds who and where is named, and joins the mentions of one into an entity; in order of first mention. */
export function findEntities(
  _body: Body,
  _tokens: Tokens,
  _language: Language,
  _around: { readonly dateline: Dateline | undefined; readonly declared: readonly DeclaredName[] },
): Entity[] {
  return []
}
