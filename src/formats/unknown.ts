import { whole } from '../text/traced.ts'
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
  detect(text) {
    const head = text.slice(0, HEAD)
    return isBinary(head) || isMarkup(text, head) || isObject(text, head) || isCode(head)
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
const NOISE = /[\x00-\x08\x0b\x0e-\x1f\ufffd]/g

function isBinary(head: string): boolean {
  return (head.match(NOISE)?.length ?? 0) * 20 > head.length
}

/** `<Airbus> gains` is text: markup is declared, or closed at its end. */
function isMarkup(text: string, head: string): boolean {
  const opens = /^[\s\ufeff]{0,400}</.test(head)
  return (
    opens &&
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
  const lines = head
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .slice(0, SAMPLE)
  const statements = lines.filter((line) => STATEMENT.test(line)).length
  return lines.length > 3 && statements * 5 > lines.length * 2
}
