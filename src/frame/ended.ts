import { endsSentence, lineAbove, separates } from './line-above.ts'

/** How far before a head the end of the dispatch before it is looked for. */
const furthest = 1500

// dch/jk · burs-jah-kd/cds/fjb · (xyz/ml)
const signature = /^\(?[A-Za-z]{1,5}(?:[-\\][A-Za-z]{1,5}){0,8}(?:\/[A-Za-z]{1,5}){1,7}\)?$/
const credit = /^(?:\xc2?\xa9|\([cC]\) |Copyright )/
const rule = /^(?:[-=_*#~+]{8,}|(?:[-=_*#~+] ){4,}[-=_*#~+])$/
/** The beginning of a dispatch, and the end of the one before it. */
export interface Boundary {
  readonly end: number
  readonly next: number
}

/**
 * Where the dispatch begins to which the head at `at` belongs. The lines above it may be its headline, slug and byline; above
 * them an item ends: with a signature, a credit, a separator, or with a sentence and a blank line. Without such an end the
 * head is a quotation, and there is no boundary. `open` says whether the item above has a head of its own.
 */
export function boundaryAbove(text: string, at: number, start: number, open: boolean): Boundary | undefined {
  const least = Math.max(start, at - furthest)
  let next = at
  for (let i = 0; i < 10; i++) {
    const line = lineAbove(text, next, least)
    if (!line) return undefined
    const { text: words, blanks } = line
    const end = line.at + words.length
    if (rule.test(words)) return separates(text, line.at, least) ? { end: line.at, next } : undefined
    if (signature.test(words) || credit.test(words)) return { end, next }
    if (endsSentence(words)) return open && blanks > 0 ? { end, next } : undefined
    if (open && blanks > 1 && i > 0) return { end, next }
    if (/[:,;-]$/.test(words) || words.length > 120 || (i === 0 && isDoubleSpaced(text, at, least))) return undefined
    next = line.at
  }
  return undefined
}

/** A blank line after each line of a wrapped text: then a line above the head is never known to be a headline. */
function isDoubleSpaced(text: string, at: number, least: number): boolean {
  let lines = 0
  let wide = 0
  for (let line = lineAbove(text, at, least); line && lines < 12; line = lineAbove(text, line.at, least)) {
    if (lines > 0 && line.blanks === 0) return false
    lines++
    if (line.text.length > 50) wide++
  }
  return lines > 5 && wide * 2 > lines
}
