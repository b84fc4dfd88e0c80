import { separates } from './line-above.ts'
import type { Finder } from './view.ts'

// ========== alone on its line
const line = /(?<=[\r\n][ \t]{0,16})(?<unit>[=*#~+])\k<unit>{7,200}[ \t]{0,16}(?=[\r\n])/y
const signs = ['====', '****', '####', '~~~~', '++++'] as const

/** A separator and its line take no more, and no line above it that is looked at. */
const longest = 240
const furthest = 400

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
      if (line.test(text) && separates(text, at, Math.max(0, at - furthest))) first = { at, end: line.lastIndex }
      else if (!final && at + longest > text.length) first = { at, end: at, undecided: true }
    }
  }
  return first
}
