import type { Placed } from '../diagnostics.ts'
import type { Wide } from './wide.ts'

/** The bytes of one piece of a stream that is read as a whole: a dispatch, or an XML document that holds several. */
export interface Frame {
  readonly bytes: Uint8Array
  /** Where the bytes begin in the file. */
  readonly byteStart: number
  /** The line of the file, from 1, on which they begin. */
  readonly line: number
  /** The column, from 1 and in code points, in which they begin: not 1 where dispatches share a line. */
  readonly column: number
  /** Given where the whole file is UTF-16; any other charset is a matter of the dispatch. */
  readonly wide?: Wide | undefined
  /** What went wrong while framing, placed in the file. */
  readonly problems: readonly Placed[]
}
