import { type Closer, type Cut, endBefore, never, type Scan } from '../closer.ts'
import { sign } from '../view.ts'

const newline = sign('\n')

/** What is read of an object. */
interface Reading {
  depth: number
  inString: boolean
  /** The last unit that is not white space: after one of `,:[{` an object may stand. */
  last: string
}

/** A JSON object: it ends with its brace. A line that opens another one where none can stand ends a broken one. */
export function closeObject(): Closer {
  const reading: Reading = { depth: 0, inString: false, last: '' }
  return (scan) => read(reading, scan)
}

function read(reading: Reading, scan: Scan): Cut | undefined {
  for (;;) {
    const step = reading.inString ? passString(reading, scan) : passOutside(reading, scan)
    if (typeof step !== 'boolean') return step
    reading.inString = step
  }
}

/** `true` behind an opening quotation mark. */
function passOutside(reading: Reading, scan: Scan): boolean | Cut | undefined {
  const { text } = scan.view
  for (let at = scan.from; at < text.length; at++) {
    const unit = text[at]!
    scan.from = at + 1
    if (unit === '"') return true
    if (unit === '\n' && !',:[{'.includes(reading.last)) {
      const broken = opensAfter(scan, at)
      if (broken === undefined) scan.from = at
      if (broken !== false) return broken ? cutShort(scan, at) : wait(scan, at)
    }
    if (unit === '{' || unit === '[') reading.depth++
    else if (unit === '}' || unit === ']') reading.depth--
    if (unit > ' ') reading.last = unit
    if (reading.depth <= 0) return { end: at + 1 }
  }
  return wait(scan, text.length)
}

/** `false` behind the closing quotation mark. */
function passString(reading: Reading, scan: Scan): boolean | Cut | undefined {
  const { view } = scan
  for (;;) {
    const close = view.text.indexOf('"', scan.from)
    const feed = view.first(newline, scan.from)?.at ?? never
    if (feed < (close < 0 ? never : close)) {
      const broken = opensAfter(scan, feed)
      if (broken === undefined) return wait(scan, feed)
      if (broken) return cutShort(scan, feed)
      scan.from = feed + 1
    } else if (close < 0) return wait(scan, view.text.length)
    else {
      scan.from = close + 1
      if (escaped(view.text, close)) continue
      reading.last = '"'
      return false
    }
  }
}

/** Whether `{"` stands at the beginning of the line after `feed`; not known where the text ends before that. */
function opensAfter({ view: { text, final } }: Scan, feed: number): boolean | undefined {
  const next = text.slice(feed + 1, feed + 3)
  if (next === '{"') return true
  return next === '' || next === '{' ? (final ? false : undefined) : false
}

/** Whether the unit is quoted by an odd number of backslashes. */
function escaped(text: string, at: number): boolean {
  let before = at - 1
  while (text[before] === '\\') before--
  return (at - before) % 2 === 0
}

function wait(scan: Scan, at: number): Cut | undefined {
  scan.from = Math.max(scan.from, at)
  return scan.view.final ? cutShort(scan, never) : undefined
}

function cutShort(scan: Scan, at: number): Cut {
  const end = endBefore(scan, at)
  return { end, faults: [{ code: 'frame-unterminated', at: end, facts: { mark: '}' } }] }
}
