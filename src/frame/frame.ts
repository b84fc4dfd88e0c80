import type { Problem } from '../diagnostics.ts'

/** The bytes of one piece of a stream that is read as a whole: a dispatch, or an XML document that holds several. */
export interface Frame {
  readonly bytes: Uint8Array
  /** Where the bytes begin in the file. */
  readonly byteStart: number
  /** The line of the file, from 1, on which they begin. */
  readonly line: number
  /** Known where a byte-order mark at the start of the file told it. */
  readonly charset?: string
  /** What went wrong while framing; spans are in `bytes`. */
  readonly problems: readonly Problem[]
}
