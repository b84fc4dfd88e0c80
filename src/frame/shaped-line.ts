import { bareHeader, bareHeaderBegun, trailerLine } from './marks.ts'
import type { Finder, Hit } from './view.ts'

// Such lines have no fixed part to search for: each line's first units are looked at, and few are like theirs.
const candidate = /[ \t]{0,16}(?=[A-Za-z]{1,3}\d{2}|(?:[A-Z]{2,6} )?\d{6} )/y

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
  const least = Math.max(0, from - 1)
  let feed = text.indexOf('\n', least)
  let bare = text.indexOf('\r', least)
  while (feed >= 0 || bare >= 0) {
    const at = feed < 0 || (bare >= 0 && bare < feed) ? bare : feed
    const hit = mayBeShaped(text, at + 1) ? lineAt(text, candidate.lastIndex, final) : undefined
    if (hit) return hit
    if (at === feed) feed = text.indexOf('\n', at + 1)
    else bare = text.indexOf('\r', at + 1)
  }
  return final ? undefined : begunAt(text, from)
}

/** Whether a line begins with a few letters and digits; behind its blanks is then `candidate.lastIndex`. */
function mayBeShaped(text: string, line: number): boolean {
  if (isPlainWord(text, line)) return false
  candidate.lastIndex = line
  return candidate.test(text)
}

/** Four units with neither a digit nor a blank among them, the second in lower case: so begin most lines of text. */
function isPlainWord(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) < 97) return false
  for (let i = 0; i < 4; i++) if (text.charCodeAt(at + i) < 58) return false
  return true
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
