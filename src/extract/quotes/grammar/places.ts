import type { Span } from '../../../text/span.ts'
import type { Tokens } from '../../../text/tokens.ts'
import type { Run } from './marks.ts'

/** Where the places of a sentence stand in its text. */
export interface Places {
  readonly tokens: Tokens
  readonly count: number
  /** The token that the sentence begins with. */
  readonly first: number
  /** The first token of each place and the one behind the last; not there where each place is one token, as in most sentences. */
  readonly token: readonly number[] | undefined
  readonly run: readonly (Run | undefined)[]
}

const tokenAt = ({ token, first }: Places, at: number): number => (token ? token[at]! : first + at)

/** Where a place begins in the body; a run with its marks. */
export const startOf = (places: Places, at: number): number =>
  places.run[at]?.outer[0] ?? places.tokens.start[tokenAt(places, at)]!

/** Where a place ends in the body, with the pronoun that is joined to it. */
export const endOf = (places: Places, at: number): number =>
  places.run[at]?.outer[1] ?? places.tokens.end[tokenAt(places, at + 1) - 1]!

/** Offsets of the places [from, to) of a sentence. */
export const spanOf = (places: Places, from: number, to: number): Span => [startOf(places, from), endOf(places, to - 1)]
