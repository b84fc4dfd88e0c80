import { bareHeader, bareHeaderBegun, trailerLine } from './marks.ts'
import type { Finder, Hit } from './view.ts'

// Such lines have no fixed part to search for. One pass finds the lines that begin like one, and few do.
const candidates = /[\r\n][ \t]{0,16}(?=[A-Za-z]{1,3}\d{2}|(?:[A-Z]{2,6} )?\d{6} )/g

/** Finds a telex head without its SOH, which opens a dispatch. */
export const bareHeaderLine: Finder = (text, from, final) => find(text, from, final, headerAt)

/** Finds such a head, or the date line that ends a message without marks: only that one has a length. */
export const shapedLine: Finder = (text, from, final) =>
  find(text, from, final, (text, at, final) => headerAt(text, at) ?? trailerAt(text, at, final))

function find(
  text: string,
  from: number,
  final: boolean,
  lineAt: (text: string, at: number, final: boolean) => Hit | undefined,
): Hit | undefined {
  candidates.lastIndex = Math.max(0, from - 1)
  while (candidates.test(text)) {
    const hit = lineAt(text, candidates.lastIndex, final)
    if (hit) return hit
  }
  return final ? undefined : begunAt(text, from)
}

function headerAt(text: string, at: number): Hit | undefined {
  bareHeader.lastIndex = at
  return bareHeader.test(text) ? { at, end: at } : undefined
}

function trailerAt(text: string, at: number, final: boolean): Hit | undefined {
  trailerLine.lastIndex = at
  if (!trailerLine.test(text)) return undefined
  const end = trailerLine.lastIndex
  return end === text.length && !final ? undefined : { at, end }
}

/** The text's last line, if it may become a line of either shape. */
function begunAt(text: string, from: number): Hit | undefined {
  const least = Math.max(from, text.length - 128)
  const tail = text.slice(least)
  const at = least + Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')) + 1
  bareHeaderBegun.lastIndex = at
  return bareHeaderBegun.test(text) ? { at, end: text.length, undecided: true } : undefined
}
