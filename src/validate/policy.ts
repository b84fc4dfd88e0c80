import type { Code, Severity } from '../diagnostics.ts'
import type { FormatName } from '../schema.ts'
import type { FieldName } from './fields.ts'

/** What a feed is held to. A list that is not there allows everything. */
export interface Policy {
  /** Codes that are to be graded otherwise than the catalogue grades them. */
  readonly severities: Readonly<Partial<Record<Code, Severity | 'off'>>>
  /** Signs in a line of a text wire, at most; where it is not there, the dispatch's own wrap is the measure. */
  readonly lineWidth?: number | undefined
  readonly formats?: readonly FormatName[] | undefined
  /** By the names that records give: `utf-8`, `iso-8859-1`. */
  readonly charsets?: readonly string[] | undefined
  /** ISO 639-1. */
  readonly languages?: readonly string[] | undefined
  /** By the names that records give: `AFP`, `Reuters`. */
  readonly agencies?: readonly string[] | undefined
  readonly categories?: readonly string[] | undefined
  readonly priorities?: readonly string[] | undefined
  /** What each dispatch must have. */
  readonly required: readonly FieldName[]
  /** How far the words may be from those that the header declares: 0.1 is a tenth. */
  readonly wordCountTolerance: number
  readonly limits: Limits
  /** The instant at which embargoes are looked at; where it is not there, that of each dispatch's own transmission. */
  readonly now?: string | undefined
}

/** How large things may be. */
export interface Limits {
  /** Bytes of a dispatch. */
  readonly dispatchBytes?: number | undefined
  /** Words of a dispatch's text. */
  readonly words?: number | undefined
  /** Signs of a headline. */
  readonly headlineLength?: number | undefined
  /** Signs of a paragraph. */
  readonly paragraphLength?: number | undefined
}

/** Allows what is sound, whatever the feed. */
export const openPolicy: Policy = { severities: {}, required: [], wordCountTolerance: 0.2, limits: {} }
