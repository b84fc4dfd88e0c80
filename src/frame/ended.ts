/** How far before a head the end of the dispatch before it is looked for. */
const furthest = 1500

// dch/jk · burs-jah-kd/cds/fjb · (xyz/ml)
const signature = /^\(?[A-Za-z]{1,5}(?:[-\\][A-Za-z]{1,5}){0,8}(?:\/[A-Za-z]{1,5}){1,7}\)?$/
const credit = /^(?:\xc2?\xa9|\([cC]\) |Copyright )/
const separator = /^(?:[-=_*#~+]{8,}|(?:[-=_*#~+] ){4,}[-=_*#~+])$/
const sentenceEnd = /(?:[.!?]|\xe2\x80\xa6)(?:["'\x93\x94)\]]|''|\xc2?\xbb|[ \xa0]{1,2}\xc2?\xbb|\xe2\x80[\x99\x9d])?$/

/** The beginning of a dispatch, and the end of the one before it. */
export interface Boundary {
  readonly end: number
  readonly next: number
}

interface TextLine {
  readonly at: number
  readonly text: string
  /** Blank lines between it and the next one with text. */
  readonly blanks: number
}

/**
 * Where the dispatch begins to which the head at `at` belongs. The lines above it may be its headline, slug and byline; above
 * them an item ends: with a signature, a credit, a separator, or with a sentence and a blank line. Without such an end the
 * head is a quotation, and there is no boundary. `open` says whether the item above has a head of its own.
 */
export function boundaryAbove(text: string, at: number, start: number, open: boolean): Boundary | undefined {
  const lines = linesAbove(text, at, Math.max(start, at - furthest))
  const spaced = isDoubleSpaced(lines)
  let next = at
  for (const [i, line] of lines.slice(0, 10).entries()) {
    const { text: words, blanks } = line
    const end = line.at + words.length
    if (separator.test(words)) return { end: line.at, next }
    if (signature.test(words) || credit.test(words)) return { end, next }
    if (sentenceEnd.test(words)) return open && blanks > 0 ? { end, next } : undefined
    if (open && blanks > 1 && i > 0) return { end, next }
    if (spaced || /[:,;-]$/.test(words) || words.length > 120) return undefined
    next = line.at
  }
  return undefined
}

/** A blank line after each line of a wrapped text: then a line above the head is never known to be a headline. */
function isDoubleSpaced(lines: readonly TextLine[]): boolean {
  const wide = lines.filter(({ text }) => text.length > 50).length
  return lines.length > 5 && wide * 2 > lines.length && lines.every(({ blanks }, i) => i === 0 || blanks > 0)
}

/** The lines with text above a unit, the nearest first. */
function linesAbove(text: string, at: number, least: number): TextLine[] {
  const lines: TextLine[] = []
  let blanks = 0
  for (const { 1: line = '', index } of [...text.slice(least, at).matchAll(/([^\r\n]*)(?:\r\n|\n|\r)/g)].toReversed()) {
    const words = line.trim()
    if (words) lines.push({ at: least + index + line.indexOf(words), text: words, blanks })
    blanks = words ? 0 : blanks + 1
  }
  return lines
}
