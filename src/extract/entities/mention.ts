import type { Tokens } from '../../text/tokens.ts'

export type EntityType = 'person' | 'organization' | 'location'

/** A name where it stands: tokens [first, last). */
export interface Mention {
  readonly first: number
  readonly last: number
  readonly type: EntityType
}

/** The text of tokens [first, last). */
export function textOf({ text, start, end }: Tokens, first: number, last: number): string {
  return text.slice(start[first], end[last - 1])
}
