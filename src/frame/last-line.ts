import { lastLines } from './marks.ts'
import type { Finder } from './view.ts'

/** No last line is longer. */
const longest = 60

/** Finds a line that ends a dispatch, by its fixed part. */
export function lastLine(sign: keyof typeof lastLines): Finder {
  const rule = lastLines[sign]
  return (text, from, final) => {
    for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (!opensLine(text, at)) continue
      rule.lastIndex = at
      const end = rule.test(text) ? rule.lastIndex : undefined
      if (!final && (end ?? at + longest) >= text.length) return { at, end: at, undecided: true }
      if (end !== undefined) return { at, end }
    }
    return undefined
  }
}

function opensLine(text: string, at: number): boolean {
  let before = at - 1
  while (text[before] === ' ' || text[before] === '\t') before--
  return before < 0 || text.charCodeAt(before) < 32
}
