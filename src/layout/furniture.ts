import type { Byline, NewsRecord, Note } from '../schema.ts'
import type { Draft } from './body.ts'

/** What a language's wires say in the lines around the body. */
export interface WireWords {
  /** Words that open an author's line: `Par`, `By`. */
  readonly bylineOpeners: readonly string[]
}

/** Paragraphs, told apart: the body, and the lines that stand around it. */
export interface Sorted {
  readonly body: readonly Draft[]
  readonly headline?: string
  readonly slug?: string
  readonly bylines: readonly Byline[]
  readonly notes: readonly Note[]
  readonly attributes: NewsRecord['header']['attributes']
}

/** Takes the lines that are not body out of a plain dispatch's paragraphs. */
export function sortOut(drafts: readonly Draft[], _words: WireWords): Sorted {
  return { body: drafts, bylines: [], notes: [], attributes: [] }
}
