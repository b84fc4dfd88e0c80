import { firstWritten, isBlank } from '../text/blank.ts'
import { whole } from '../text/traced.ts'
import { firstSign } from './first-sign.ts'
import type { Format } from './format.ts'
import { readJson } from './json/value.ts'
import { rootName } from './markup/root.ts'
import { readXml } from './markup/xml.ts'

/** So much of a text is looked at. */
const HEAD = 4096
/** Lines of it that tell code from prose. */
const SAMPLE = 40

/** What is no dispatch in any format that is read: binary data, programs, XML, HTML and JSON of other kinds. */
export const unknown: Format = {
  name: 'unknown',
  detect(text, sound) {
    const head = text.slice(0, HEAD)
    const first = firstSign(head)
    return (!sound && isBinary(head)) || (first === '<' && isMarkup(text, head)) || isObject(text, head) || isCode(head)
  },
  read(text, report) {
    report('format-unknown', [0, Math.min(text.length, 1)], {})
    // A dispatch may be unknown because it is broken: then that is what is to be mended.
    if (isObject(text, text.slice(0, HEAD))) readJson(whole(text), report)
    else if (/^[\s\ufeff]{0,400}<\?xml/.test(text)) readXml(whole(text), report)
    return [{ span: [0, text.length], copy: { blocks: [] } }]
  },
}

// All controls but those of text: a serial line's noise and what a relay left of a wire's marks is not one sign in twenty.
const NOISE = /[\x00-\x08\x0b\x0e-\x1f\ufffd]/

function isBinary(head: string): boolean {
  return NOISE.test(head) && head.match(new RegExp(NOISE, 'g'))!.length * 20 > head.length
}

/** `<Airbus> gains` is text: markup is declared, or closed at its end. */
function isMarkup(text: string, head: string): boolean {
  return (
    /^[\s\ufeff]{0,400}</.test(head) &&
    (/^[\s\ufeff]{0,400}<(?:\?xml|!DOCTYPE|html)/i.test(head) || (rootName(head) !== undefined && endsIn(text, '>')))
  )
}

function isObject(text: string, head: string): boolean {
  return (
    /^[\s\ufeff]{0,400}(?:\{\s{0,400}["}]|\[\s{0,400}[[{"\]\d])/.test(head) && (endsIn(text, '}') || endsIn(text, ']'))
  )
}

const endsIn = (text: string, sign: string) => text.slice(-HEAD).trimEnd().endsWith(sign)

const STATEMENT =
  /[;{}]\s{0,9}$|^\s{0,40}(?:#include|#define|#!\/|import\s|from\s\S{1,80}\simport|def\s\w|class\s\w|function\s|const\s|let\s|var\s|return\b|public\s|private\s|package\s|\/\/|\/\*|@\w)/

function isCode(head: string): boolean {
  let [lines, statements] = [0, 0]
  // Where so many of the sample are no statements, those that are left can't outweigh them.
  for (let at = 0; at < head.length && lines < SAMPLE && lines - statements < SAMPLE * 0.6; ) {
    const feed = head.indexOf('\n', at)
    const end = feed < 0 ? head.length : feed
    const first = firstWritten(head, at, end)
    if (first < end) lines++
    if (first < end && mayBeStatement(head, first, end)) {
      if (STATEMENT.test(head.slice(at, head[end - 1] === '\r' ? end - 1 : end))) statements++
    }
    at = end + 1
  }
  return lines > 3 && statements * 5 > lines * 2
}

/** With what a statement's first word begins, and the signs that open and close one. */
const openers = new Set('imp fro def cla fun con let var ret pub pri pac'.split(' '))
const [first, last] = ['#@/cdfilprv', ';{}'].map((signs) => new Set(Array.from(signs, (sign) => sign.charCodeAt(0))))

/** Nearly no line of prose needs the pattern: by its first letters and its last sign it is no statement. */
function mayBeStatement(text: string, from: number, end: number): boolean {
  let to = end
  while (isBlank(text.charCodeAt(to - 1))) to--
  if (last!.has(text.charCodeAt(to - 1))) return true
  if (!first!.has(text.charCodeAt(from))) return false
  return '#@/'.includes(text[from]!) || openers.has(text.slice(from, from + 3))
}
