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
 * Appends the sentences of the last paragraph, whose tokens begin at `from`; none ends between quotation marks that the paragraph
 * closes.
 */
export function pushSentences(cut: Cut, from: number, ordinalDot: boolean, sentences: Span[]): void {
  const { first, next: to, signs, signCount, closers } = cut.tokens
  findClosers(cut)
  let open = first + from
  let inside = -1
  for (let i = 0; i < signCount; i++) {
    const at = signs[i]!
    if (at < open) continue
    if (inside < at) inside = closers[i] || inside
    // Inside: only a quotation that ends a sentence itself is left, with its closing mark.
    const last = at < inside ? -1 : endOf(cut, at, to, ordinalDot)
    if (last < 0) continue
    sentences.push([open - first, last + 1 - first])
    open = last + 1
  }
  if (open < to) sentences.push([open - first, to - first])
}

/** The last token of the sentence that ends at token `at`, closing marks and brackets in; -1 where none ends. */
function endOf(cut: Cut, at: number, to: number, ordinalDot: boolean): number {
  const { slab, first } = cut.tokens
  const closes = slab.kind[at] === tokenKind.mark && at > first && endsSentence(cut, at - 1)
  if (!closes && !endsSentence(cut, at)) return -1
  if (ordinalDot && !closes && isOrdinal(cut, at)) return -1
  let last = at
  while (!closes && last + 1 < to && isCloser(cut, last + 1)) last++
  if (last + 1 >= to) return last
  return classOf(cut.text.charCodeAt(slab.start[last + 1]!)) === charClass.lower ? -1 : last
}

const dot = 46
const enders: readonly number[] = [dot, 33, 63, 0x2026, 0x61f, 0x3002]

/** `.` `!` `?` `…` `...` `؟` `。` */
function endsSentence({ text, tokens: { slab } }: Cut, at: number): boolean {
  const unit = text.charCodeAt(slab.start[at]!)
  // Most tokens are ruled out by their first unit.
  if (unit !== dot && unit !== 33 && unit !== 63 && unit < 0x600) return false
  const length = slab.end[at]! - slab.start[at]!
  return length === 1 ? enders.includes(unit) : length === 3 && unit === dot
}

function isOrdinal({ text, tokens: { slab, first } }: Cut, at: number): boolean {
  const { start, end, kind } = slab
  if (at === first || kind[at - 1] !== tokenKind.number) return false
  return text.charCodeAt(start[at]!) === dot && end[at - 1]! - start[at - 1]! <= 2
}

// A bracket or an end mark that follows without a blank: `?!`, `.)`.
function isCloser(cut: Cut, at: number): boolean {
  const { start, end } = cut.tokens.slab
  if (start[at] !== end[at - 1]) return false
  return isClosingBracket(cut.text.charCodeAt(start[at]!)) || endsSentence(cut, at)
}

// ) ]
const isClosingBracket = (unit: number) => unit === 41 || unit === 93

const twice = 0x10000
const straight = '"'.charCodeAt(0)
const [high, right] = ['“'.charCodeAt(0), '”'.charCodeAt(0)]

/** What closes a quotation, by what opens it; a sign that is written twice is more by `twice`. */
const pairs: ReadonlyMap<number, number> = new Map([
  ...['«»', '»«', '“”', '””', '„“', '‟”', '‹›', '""', '‘’'].map(
    (pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const,
  ),
  ['`'.charCodeAt(0) + twice, "'".charCodeAt(0) + twice],
])

/** Finds where quotations close. */
function findClosers({ text, tokens }: Cut): void {
  const { slab, signs, signCount, closers } = tokens
  let opened = -1
  let closer = 0
  for (let i = 0; i < signCount; i++) {
    const at = signs[i]!
    closers[i] = 0
    if (slab.kind[at] !== tokenKind.mark) continue
    const sign = signAt(text, slab.start[at]!, slab.end[at]!)
    // „so“ and „so”, and a straight mark that closes a typographic one
    if (opened >= 0 && (sign === closer || (closer === high && sign === right) || sign === straight)) {
      closers[opened] = at
      opened = -1
    } else if (opened < 0) {
      closer = pairs.get(sign) ?? 0
      if (closer > 0) opened = i
    }
  }
}

/** The unit of a mark; -1 for two that differ. */
function signAt(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start)
  if (end - start === 1) return unit
  return text.charCodeAt(start + 1) === unit ? unit + twice : -1
}
