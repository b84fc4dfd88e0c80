import type { Code } from '../diagnostics.ts'
import type { View } from './view.ts'

/** Something wrong with the framing, at a unit of the view. */
export interface Fault {
  readonly code: Code
  readonly at: number
  readonly facts: Readonly<Record<string, string | number>>
}

/** The end of an open dispatch, found. */
export interface Cut {
  /** Exclusive. */
  readonly end: number
  /** Where the next one is looked for, if not at the end: a separator between the two belongs to neither. */
  readonly next?: number
  readonly faults?: readonly Fault[]
}

/** An open dispatch in a view. */
export interface Scan {
  readonly view: View
  /** Its first unit; negative where that has left the view. */
  readonly start: number
  /** Up to here it is known not to end; a closer moves it on before it asks for more. */
  from: number
}

/** Looks for the end of an open dispatch; asks for more of the stream with `undefined`. It may remember what it passed. */
export type Closer = (scan: Scan) => Cut | undefined

/** The place of what does not come. */
export const never = Number.POSITIVE_INFINITY

/** Asks for more of the stream; a mark that begins at the end of what is there, or before `at`, is looked for again. */
export function more(scan: Scan, at = scan.view.text.length): undefined {
  scan.from = Math.max(scan.from, Math.min(at, scan.view.text.length) - longestMark)
  return undefined
}

/** No mark that ends a dispatch is longer, `</` and the name of an XML element included. */
const longestMark = 256

/** The end of what stands before `at`, without the filler between. */
export function endBefore({ view: { text }, start }: Scan, at: number): number {
  let end = Math.min(at, text.length)
  while (end > start && isFiller(text.charCodeAt(end - 1))) end--
  return end
}

const isFiller = (unit: number) => (unit <= 32 ? unit === 0 || unit > 2 : unit === 127)
