import type { Span } from '../../../text/span.ts'
import type { Report } from '../reports/decide.ts'
import type { Speaker } from './speakers.ts'

/** A quote as far as it matters who says it. */
export interface Voiced {
  readonly kind: Report['kind']
  readonly span: Span
  readonly cue: unknown
  readonly speaker: Speaker | undefined
}

/**
 * `"On n'en peut plus": la pluie tombe. … "On n'en peut plus de la boue", dit Clara Voss.`: words that open a dispatch and that nobody is named
 * for there are who says them, with more, further on.
 */
export function putRepeated<Quote extends Voiced>(quotes: readonly Quote[], text: string): Quote[] {
  return quotes.map((quote) => {
    if (quote.speaker || quote.cue || quote.kind !== 'direct') return quote
    const words = wordsOf(text, quote)
    if (words.length < LEAST) return quote
    const again = quotes.find(
      (other) => other.speaker && other.kind === 'direct' && wordsOf(text, other).includes(words),
    )
    return again?.speaker ? { ...quote, speaker: { ...again.speaker, span: undefined, by: 'continuation' } } : quote
  })
}

/** Fewer characters than these may be anybody's. */
const LEAST = 12

const wordsOf = (text: string, { span: [start, end] }: Voiced) =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/[\s.,;:!?…]+/g, ' ')
    .trim()
