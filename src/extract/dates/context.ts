import type { NewsRecord } from '../../schema.ts'
import type { Span } from '../../text/span.ts'
import type { Reference } from './reference.ts'

type Mention = NewsRecord['dates'][number]

/** A TIMEX3 value, its type, and which parts of it the dispatch's own date gave. */
export interface Resolved {
  readonly value: string
  readonly type: Mention['type']
  readonly implied: Mention['implied']
}

export interface DateMention extends Resolved {
  readonly span: Span
}

/** -1 looks back, 1 ahead, 0 cannot be told; by -2 it looks back for certain. */
export type Direction = -2 | -1 | 0 | 1

/** What an expression is resolved against. */
export interface Context {
  readonly reference: Reference
  /** Which way the sentence looks; asked for only where it matters. */
  readonly direction: () => Direction
  /** The day that was last named: `trois jours plus tard`, `à 20H00`. */
  readonly anchor: string | undefined
  /** Whether that stands right before: `lundi avant l'aube`. */
  readonly isBeside: boolean
}

/** A value of type `date`. */
export function date(value: string, ...implied: Resolved['implied']): Resolved {
  return { value, type: 'date', implied }
}
