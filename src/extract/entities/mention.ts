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

/** Both in text order; each is in order already. */
export function inOrder(some: readonly Mention[], others: readonly Mention[]): Mention[] {
  const all: Mention[] = []
  let next = 0
  for (const mention of some) {
    while (next < others.length && others[next]!.first < mention.first) all.push(others[next++]!)
    all.push(mention)
  }
  while (next < others.length) all.push(others[next++]!)
  return all
}

let room = new Int32Array(1 << 10)
// Rules look a little beyond the last token.
const beyond = 4

/**
 * For each token the number of the mention that covers it, from 1 on; 0 where none does, or one that is not of the type. Good
 * until the next one is made.
 */
export function coverOf(mentions: readonly Mention[], count: number, only?: EntityType): Int32Array {
  if (room.length < count + beyond) room = new Int32Array((count + beyond) * 2)
  const cover = room.fill(0, 0, count + beyond)
  for (let i = 0; i < mentions.length; i++) {
    const { first, last, type } = mentions[i]!
    if (only !== undefined && type !== only) continue
    for (let at = first; at < last; at++) cover[at] = i + 1
  }
  return cover
}
