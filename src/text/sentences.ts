import { charClass, classOf } from './characters.ts'
import type { Span } from './span.ts'

/** The tokens as far as sentence ends need them. */
interface Cut {
  readonly text: string
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
}

const number = 1
const mark = 2
const punctuation = 3

/** Appends the sentences of a paragraph's tokens; none ends between quotation marks that the paragraph closes. */
export function pushSentences(tokens: Cut, [from, to]: Span, ordinalDot: boolean, sentences: Span[]): void {
  const closing = quotations(tokens, [from, to])
  let open = from
  let inside = -1
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== punctuation && tokens.kind[at] !== mark) continue
    if (inside < at) inside = closing?.get(at) ?? inside
    // Inside: only a quotation that ends a sentence itself is left, with its closing mark.
    const last = at < inside ? -1 : endOf(tokens, at, to, ordinalDot)
    if (last < 0) continue
    sentences.push([open, last + 1])
    open = last + 1
    at = last
  }
  if (open < to) sentences.push([open, to])
}

/** The last token of the sentence that ends at token `at`, closing marks and brackets in; -1 where none ends. */
function endOf(tokens: Cut, at: number, to: number, ordinalDot: boolean): number {
  const closes = tokens.kind[at] === mark && at > 0 && endsSentence(tokens, at - 1)
  if (!closes && !endsSentence(tokens, at)) return -1
  if (ordinalDot && !closes && isOrdinal(tokens, at)) return -1
  let last = at
  while (!closes && last + 1 < to && isCloser(tokens, last + 1)) last++
  if (last + 1 >= to) return last
  return classOf(tokens.text.charCodeAt(tokens.start[last + 1]!)) === charClass.lower ? -1 : last
}

const enders = new Set(['.', '!', '?', '…', '...', '؟', '。'])

function endsSentence({ text, start, end }: Cut, at: number): boolean {
  const unit = text.charCodeAt(start[at]!)
  // `.` `!` `?` or beyond Latin-1: most tokens are ruled out by their first unit.
  if (unit !== 46 && unit !== 33 && unit !== 63 && unit < 0x600) return false
  return enders.has(text.slice(start[at], end[at]))
}

function isOrdinal({ text, start, end, kind }: Cut, at: number): boolean {
  return at > 0 && kind[at - 1] === number && text[start[at]!] === '.' && end[at - 1]! - start[at - 1]! <= 2
}

// A bracket or an end mark that follows without a blank: `?!`, `.)`.
function isCloser(tokens: Cut, at: number): boolean {
  if (tokens.start[at] !== tokens.end[at - 1]) return false
  return /[)\]]/.test(tokens.text[tokens.start[at]!]!) || endsSentence(tokens, at)
}

const pairs: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '”': '”',
  '„': '“',
  '‟': '”',
  '‹': '›',
  '"': '"',
  '‘': '’',
  '``': "''",
}

/** Where quotations open, to where they close; undefined where the paragraph has none. */
function quotations({ text, start, end, kind }: Cut, [from, to]: Span): Map<number, number> | undefined {
  let found: Map<number, number> | undefined
  let opened = -1
  let closer = ''
  for (let at = from; at < to; at++) {
    if (kind[at] !== mark) continue
    const sign = text.slice(start[at], end[at])
    // „so“ and „so”, and a straight mark that closes a typographic one
    if (opened >= 0 && (sign === closer || (closer === '“' && sign === '”') || sign === '"')) {
      found ??= new Map()
      found.set(opened, at)
      opened = -1
    } else if (opened < 0 && pairs[sign] !== undefined) {
      opened = at
      closer = pairs[sign]
    }
  }
  return found
}
