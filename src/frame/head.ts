import type { Finder, Hit, View } from './view.ts'
import { earlier } from './view.ts'

/** A dateline that opens a paragraph, in bytes: units from 0x80 on stand for letters that are not ASCII. */
const letter = '[A-Za-z\\x80-\\uffff]'
const day = '\\d{1,2}(?:er|\\.|\\xba|\\xc2\\xba)?'
const month = `${letter}{3,14}\\.?`
const date = `(?:${day} (?:de )?${month}|${month} ${day}|\\d{1,2}[-/.]\\d{1,2}(?=[-/. ]))(?:,? (?:\\d{4}|\\d{2})|[-/.]\\d{2,4})?`
const place = '[A-Z\\x80-\\uffff][^\\n\\r()]{1,60}(?: \\([^()\\n\\r]{2,40}\\))?'
const dash = '(?:[.,:]?[ \\xa0]?(?:-{1,2}|_|\\u2013|\\u2014|\\xe2\\x80[\\x93\\x94]|[\\x96\\x97])|\\.-)'
/** The field of a web collection before the dateline of the page that it caught: ` date 2020-02 `. */
const captured = '(?<captured>date \\d{4}-\\d\\d )?'

/** The shapes of a head, by a sign that each holds. */
const heads = [
  {
    sign: ')',
    shapes: [
      // Istanbul, 6 fév 2020 (AFP) - · NANTUCKET (United States), Nov 26, 2023 (AFP) - · MADRID 13 Feb. (EUROPA PRESS) -
      `${captured}${place},? (?<date>${date})\\.?,? ?\\((?<credit>[^()\\n\\r\\d]{2,30})\\)`,
      // BEIJING (AP) _ · Hannover (dpa-AFX) - · LIMA, (EFE).-
      `${captured}${place},? ?\\((?<credit>[^()\\n\\r\\d]{2,30})\\)${dash}`,
      // (ANSA) - ROMA, 1 LUG -
      `\\((?<credit>[A-Z]{2,8})\\) ?- [A-Z][^\\n\\r()]{1,40}, (?<date>${date})`,
    ],
  },
  {
    sign: '- ',
    // MELBOURNE, March 3 AAP - · МОСКВА, 25 дек - РИА Новости.
    shapes: [
      `${captured}[A-Z\\x80-\\uffff][^\\n\\r()a-z]{1,40},?(?: ${letter}{3,20},)? (?<date>${date})(?: (?<credit>[A-Z]${letter}{1,12}))? -{1,2} `,
    ],
  },
  // MOSCOW, January 21. /TASS/.
  { sign: '/', shapes: [`${captured}${place}, (?<date>${date})\\.? /(?<credit>${letter}{2,20})/`] },
].map(({ sign, shapes }) => ({ sign, shapes: shapes.map((shape) => new RegExp(shape, 'y')) }))

/** The most that a head takes from the beginning of its line, and what must follow it there: a lead, not a result. */
const longestHead = 170
const shortestLead = 30

/** A head: where its line begins, and who is credited. */
export interface Head extends Hit {
  readonly credit: string
  readonly dated: boolean
  /** It opens with the field of a web collection. */
  readonly captured: boolean
}

const finders = heads.map(({ sign, shapes }) => headAt(sign, shapes))

/** The next line at or after `from` that opens as a dispatch does. */
export function nextHead(view: View, from: number): Head | undefined {
  let first: Head | undefined
  for (const finder of finders) first = earlier(first, view.first(finder, from) as Head | undefined)
  return first
}

/** Looks at the lines that hold the sign near their beginning. */
function headAt(sign: string, shapes: readonly RegExp[]): Finder {
  return (text, from, final) => {
    for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
      const line = lineStart(text, at)
      if (line === undefined || line < from || !mayOpen(text.charCodeAt(line))) continue
      if (!final && line + longestHead + shortestLead > text.length) return { at: line, end: line, undecided: true }
      const head = headOf(text, line, shapes)
      if (head) return head
    }
    return undefined
  }
}

/** A capital, a letter that is not ASCII, a bracket, `date`. */
const mayOpen = (unit: number) => (unit >= 65 && unit <= 90) || unit >= 128 || unit === 40 || unit === 100

/** The line's first unit that is no blank, if the sign stands near it. */
function lineStart(text: string, at: number): number | undefined {
  const least = at - longestHead
  for (let before = at; before >= 0 && before > least; before--) {
    const unit = text.charCodeAt(before)
    if (unit === 10 || unit === 13) return passBlanks(text, before + 1)
  }
  return undefined
}

function passBlanks(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return at
}

/** The head that opens a line. */
export function headIn(text: string, line: number): Head | undefined {
  for (const { shapes } of heads) {
    const head = headOf(text, line, shapes)
    if (head) return head
  }
  return undefined
}

function headOf(text: string, line: number, shapes: readonly RegExp[]): Head | undefined {
  for (const shape of shapes) {
    shape.lastIndex = line
    const groups = shape.exec(text)?.groups
    if (!groups || !followed(text, shape.lastIndex)) continue
    const { credit = '', date, captured } = groups
    return { at: line, end: shape.lastIndex, credit, dated: date !== undefined, captured: captured !== undefined }
  }
  return undefined
}

function followed(text: string, end: number): boolean {
  for (let at = end; at < end + shortestLead; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || unit === 13) return false
  }
  return true
}
