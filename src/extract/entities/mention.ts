import type { Tokens } from '../../text/tokens.ts'

/** What a name names. */
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

/** For each token the number of the mention that covers it, from 1 on; 0 where none does. */
export function coverOf(mentions: readonly Mention[], count: number): Int32Array {
  const cover = new Int32Array(count)
  mentions.forEach(({ first, last }, i) => {
    cover.fill(i + 1, first, last)
  })
  return cover
}
