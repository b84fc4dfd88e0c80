import type { Diagnostic, FormatName } from './schema.ts'

/** Bytes that gave no record, and why. */
export interface Reject {
  readonly path: string | null
  /** Its place among the dispatches of its file. */
  readonly index: number
  readonly byteStart: number
  readonly byteEnd: number
  readonly line: number
  readonly diagnostics: readonly Diagnostic[]
  readonly bytes: Uint8Array
}

/** A name of the user's own list. */
export interface OwnName {
  readonly type: 'person' | 'organization' | 'location'
  readonly name: string
  /** Other forms of it. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

/** What `parse` and `parseStream` can be told. */
export interface Options {
  /** The file's name, for the records and the diagnostics. */
  readonly path?: string | undefined
  /** A charset to use instead of what the bytes say. */
  readonly encoding?: string | undefined
  /** Undo UTF-8 that was read as another charset and written again. */
  readonly repair?: boolean | undefined
  /** A wire format to read as, instead of the one that the text shows. */
  readonly format?: FormatName | undefined
  /** An IANA time zone or an offset (`+01:00`) for times that are written without one. */
  readonly timeZone?: string | undefined
  /** ISO 639-1; instead of what the envelope says or the text shows. */
  readonly language?: string | undefined
  /** What to extract: of `dateline`, `quotes`, `entities`, `dates`; everything where it is not there. */
  readonly extract?: readonly string[] | undefined
  /** What finds names instead of the embedded tagger: `onnx:` and the folder of a token-classification model. */
  readonly entities?: string | undefined
  /** Names that are known to the user; they are found wherever they stand. */
  readonly lexicon?: readonly OwnName[] | undefined
  /** Give each annotation its place in the file. */
  readonly provenance?: boolean | undefined
  /** Is told of each dispatch that gives no record: what was read is what was given back and what was rejected. */
  readonly onReject?: ((reject: Reject) => void) | undefined
}
