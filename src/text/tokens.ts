import type { Span } from './span.ts'

/** What a language tells the tokeniser. */
export interface TokenRules {
  /** Abbreviations with their dot, after which no sentence ends: `M.`, `Mr.`. */
  readonly abbreviations: readonly string[]
  /** Lower-case words that an apostrophe cuts off from the next: `l`, `qu`. */
  readonly elisions: readonly string[]
}

/** What a token is; the number is what `Tokens.kind` holds. */
export const tokenKind = { word: 0, number: 1, mark: 2, punctuation: 3, url: 4 } as const

/** The words and signs of a text, in order, in flat arrays. White space is no token. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** One of `tokenKind`. */
  readonly kind: Uint8Array
  /** Half-open ranges of token indices, in order; none crosses a paragraph. */
  readonly sentences: readonly Span[]
  /** Half-open ranges of token indices, one a paragraph. */
  readonly paragraphs: readonly Span[]
}

const TOKEN = /[\p{L}\p{M}]+(?:[-.]\p{L}+)*['’]?|\d+(?:[.,]\d+)*|\S/gu

/** Cuts a text into tokens and sentences; `paragraphs` are spans of the text. */
export function tokenise(text: string, paragraphs: readonly Span[], _rules: TokenRules): Tokens {
  const start: number[] = []
  const end: number[] = []
  const kind: number[] = []
  const sentences: Span[] = []
  const ranges: Span[] = []
  for (const [from, to] of paragraphs) {
    const first = start.length
    let open = first
    for (const { 0: word, index } of text.slice(from, to).matchAll(TOKEN)) {
      start.push(from + index)
      end.push(from + index + word.length)
      kind.push(/^\p{L}/u.test(word) ? tokenKind.word : /^\d/.test(word) ? tokenKind.number : tokenKind.punctuation)
      if (/^[.!?]$/.test(word)) {
        sentences.push([open, start.length])
        open = start.length
      }
    }
    if (open < start.length) sentences.push([open, start.length])
    ranges.push([first, start.length])
  }
  return {
    text,
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    kind: Uint8Array.from(kind),
    sentences,
    paragraphs: ranges,
  }
}
