import type { Language } from '../../languages/index.ts'
import type { Body } from '../../layout/index.ts'
import type { Span } from '../../text/span.ts'

export interface Dateline {
  readonly text: string
  /** Where it opens the body; not there where the envelope has it in an element of its own. */
  readonly span?: Span
  readonly places: readonly { readonly name: string; readonly country?: string }[]
  /** ISO 8601, only as exact as written: `2020-02-06`, `XXXX-02-06`. */
  readonly date?: string
  readonly agency?: string
}

/** Reads the dateline that opens the body, or the one that the envelope holds apart. */
export function findDateline(_body: Body, _language: Language, _declared: string | undefined): Dateline | undefined {
  return undefined
}
