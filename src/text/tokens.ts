import type { Forms } from './forms.ts'
import { Scanner } from './scanner.ts'
import { pushSentences } from './sentences.ts'
import type { Span } from './span.ts'
import { formsOf, lookup, type TokenRules } from './token-rules.ts'

export { type TokenRules, tokenKind } from './token-rules.ts'

/**
 * The words and signs of a text, in order, in flat arrays. White space is no token. One word each: `l'` + `Iran`, `a` +
 * `-t-il`, `Iran` + `'s`, `M.`, `J.-C.`, `U.S.`, `20H00`, `1.234`, `N'Djamena`, `Saint-Denis`, `Covid-19`, `Canal+`, `@name`. A range is
 * three: `2016` `-` `2018`. Marks are quotation marks of any form, also `''` and `+` where it encloses words.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** One of `tokenKind`. */
  readonly kind: Uint8Array
  /** The number in `forms` of what each token looks like. */
  readonly form: Int32Array
  /** Of all texts of the language, until they are too many. */
  readonly forms: Forms
  /** Half-open ranges of token indices, in order; none crosses a paragraph, none ends between quotation marks. */
  readonly sentences: readonly Span[]
  /** Half-open ranges of token indices, one a paragraph. */
  readonly paragraphs: readonly Span[]
}

const [noPlaces, noKinds] = [new Int32Array(0), new Uint8Array(0)]
const nothing = {
  count: 0,
  start: noPlaces,
  end: noPlaces,
  kind: noKinds,
  form: noPlaces,
  sentences: [],
  paragraphs: [],
} as const satisfies Omit<Tokens, 'text' | 'forms'>

/** Cuts a text into tokens and sentences; `paragraphs` are spans of the text. */
export function tokenise(text: string, paragraphs: readonly Span[], rules: TokenRules): Tokens {
  if (paragraphs.length === 0) return { text, forms: formsOf(rules), ...nothing }
  const forms = formsOf(rules)
  const scanner = new Scanner(text, lookup(rules), forms)
  const { tokens } = scanner
  const sentences: Span[] = []
  const ranges: Span[] = []
  for (const [from, to] of paragraphs) {
    const before = tokens.count
    scanner.scan(from, to)
    ranges.push([before, tokens.count])
    pushSentences(scanner, before, rules.ordinalDot === true, sentences)
  }
  const { start, end, kind, form } = tokens.taken()
  return { text, count: tokens.count, start, end, kind, form, forms, sentences, paragraphs: ranges }
}
