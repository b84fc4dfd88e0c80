import type { Kind } from '../../src/model/labels.ts'
import type { Span } from '../../src/text/span.ts'

/** A text with its names marked, as the trainer wants it. */
export interface Annotated {
  readonly id: string
  readonly text: string
  readonly names: readonly Name[]
}

export interface Name {
  readonly start: number
  readonly end: number
  readonly kind: Kind
}

/** The paragraphs of an annotated text: what line breaks part. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => [index, index + line.length])
}

/** Of names that lie in one another only the largest. */
export function largest(names: readonly Name[]): Name[] {
  const kept: Name[] = []
  for (const name of names.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name)
  }
  return kept
}
