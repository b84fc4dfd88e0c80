import type { Finder } from './view.ts'

// ========== alone on its line, with a blank line or the end of a sentence above it: a heading's underline has neither.
const line =
  /(?<=(?:[\r\n][ \t]{0,16}(?:\r\n|[\r\n])|[.!?"»)\xbb])[ \t]{0,16}(?:\r\n|[\r\n])[ \t]{0,16})([=*#~+])\1{7,200}[ \t]{0,16}(?=[\r\n])/y
const signs = ['====', '****', '####', '~~~~', '++++'] as const

/** Finds a line that separates dispatches. A rule of hyphens or underscores may stand in a table: it does not. */
export const separator: Finder = (text, from, final) => {
  let first: { at: number; end: number; undecided?: boolean } | undefined
  for (const sign of signs) {
    for (
      let at = text.indexOf(sign, from);
      at >= 0 && at < (first?.at ?? text.length);
      at = text.indexOf(sign, at + 4)
    ) {
      line.lastIndex = at
      if (line.test(text)) first = { at, end: line.lastIndex }
      else if (!final && at + 240 > text.length) first = { at, end: at, undecided: true }
    }
  }
  return first
}
