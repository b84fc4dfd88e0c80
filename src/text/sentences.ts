import { charClass, classOf } from './characters.ts'
import type { Span } from './span.ts'
import type { TokenRoom } from './token-room.ts'
import { tokenKind } from './token-rules.ts'

/** A text that is being cut. */
interface Cut {
  readonly text: string
  readonly tokens: TokenRoom
}

/**
 * Appends the sentences of the last paragraph, whose tokens begin at `from` and whose signs at `firstSign`; none ends between
 * quotation marks that the paragraph closes.
 */
export function pushSentences(cut: Cut, from: number, firstSign: number, ordinalDot: boolean, sentences: Span[]): void {
  const { count: to, signs, signCount } = cut.tokens
  const closing = quotations(cut, firstSign)
  let open = from
  let inside = -1
  for (let i = firstSign; i < signCount; i++) {
    const at = signs[i]!
    if (at < open) continue
    if (inside < at) inside = closing?.get(at) ?? inside
    // Inside: only a quotation that ends a sentence itself is left, with its closing mark.
    const last = at < inside ? -1 : endOf(cut, at, to, ordinalDot)
    if (last < 0) continue
    sentences.push([open, last + 1])
    open = last + 1
  }
  if (open < to) sentences.push([open, to])
}

/** The last token of the sentence that ends at token `at`, closing marks and brackets in; -1 where none ends. */
function endOf(cut: Cut, at: number, to: number, ordinalDot: boolean): number {
  const { start, kind } = cut.tokens
  const closes = kind[at] === tokenKind.mark && at > 0 && endsSentence(cut, at - 1)
  if (!closes && !endsSentence(cut, at)) return -1
  if (ordinalDot && !closes && isOrdinal(cut, at)) return -1
  let last = at
  while (!closes && last + 1 < to && isCloser(cut, last + 1)) last++
  if (last + 1 >= to) return last
  return classOf(cut.text.charCodeAt(start[last + 1]!)) === charClass.lower ? -1 : last
}

const enders = new Set(['.', '!', '?', '…', '...', '؟', '。'])

function endsSentence({ text, tokens: { start, end } }: Cut, at: number): boolean {
  const unit = text.charCodeAt(start[at]!)
  // `.` `!` `?` or beyond Latin-1: most tokens are ruled out by their first unit.
  if (unit !== 46 && unit !== 33 && unit !== 63 && unit < 0x600) return false
  return enders.has(text.slice(start[at], end[at]))
}

function isOrdinal({ text, tokens: { start, end, kind } }: Cut, at: number): boolean {
  return at > 0 && kind[at - 1] === tokenKind.number && text[start[at]!] === '.' && end[at - 1]! - start[at - 1]! <= 2
}

// A bracket or an end mark that follows without a blank: `?!`, `.)`.
function isCloser(cut: Cut, at: number): boolean {
  const { start, end } = cut.tokens
  if (start[at] !== end[at - 1]) return false
  return /[)\]]/.test(cut.text[start[at]!]!) || endsSentence(cut, at)
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
function quotations({ text, tokens }: Cut, firstSign: number): Map<number, number> | undefined {
  const { start, end, kind, signs, signCount } = tokens
  let found: Map<number, number> | undefined
  let opened = -1
  let closer = ''
  for (let i = firstSign; i < signCount; i++) {
    const at = signs[i]!
    if (kind[at] !== tokenKind.mark) continue
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
