import type { Line } from '../formats/index.ts'
import { anySign, signs } from '../text/signs.ts'
import { isSlashed } from './signature.ts'
import { isTrailer } from './trailer.ts'

/** What a line is by its own look: prose, an item of a list, a row of a table, or a line that stands alone. */
export type Shape = 'prose' | 'bullet' | 'table' | 'alone'

/** A line that holds text, measured. */
export interface Row {
  /** Without the white space at its ends. */
  readonly text: string
  readonly line: Line
  /** Where in the line its text begins. */
  readonly lead: number
  /** Columns of white space before it. */
  readonly indent: number
  /** Blank lines before it. */
  readonly blanks: number
  /** Length of its first word: what the line before would have had to have room for. */
  readonly word: number
  /** It ends a sentence. */
  readonly ends: boolean
  /** It can't open a sentence: a lower-case letter, or a comma, comes first. */
  readonly lower: boolean
  /** It ends in a letter, a digit or a comma: the sentence goes on. */
  readonly open: boolean
  readonly shape: Shape
}

/** Measures the lines that are not blank. */
export function measure(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  let blanks = 0
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '') blanks++
    else {
      rows.push(rowOf(line, text, blanks))
      blanks = 0
    }
  }
  return rows
}

function rowOf(line: Line, text: string, blanks: number): Row {
  const lead = text.length === line.text.length ? 0 : line.text.indexOf(text[0]!)
  const space = text.indexOf(' ')
  const last = lastWritten(text)
  const final = text.charCodeAt(last)
  return {
    text,
    line,
    lead,
    indent: lead > 0 ? columns(line.text, lead) : 0,
    blanks,
    word: space < 0 ? text.length : space,
    ends: roleOf(final) === STOP && !isAbbreviated(text, last),
    lower: startsLower(text),
    open: last === text.length - 1 && (isLetter(final) || isDigit(final) || final === COMMA),
    shape: shapeOf(text, line.signs ?? anySign),
  }
}

const [COMMA, SEMICOLON, BRACKET] = [44, 59, 41]
const TAB = 8

function columns(text: string, lead: number): number {
  let width = 0
  for (let i = 0; i < lead; i++) width += text[i] === '\t' ? TAB : 1
  return width
}

const [STOP, CLOSER] = [1, 2]
/** The last sign that is in it is the ideographic full stop. */
const roles = new Uint8Array(0x3003)
for (const [marks, role] of [
  ['.!?…؟۔。', STOP],
  // What may stand after the stop: marks and brackets that close.
  ['"\'»”’“)]*+ \u00a0\u202f', CLOSER],
] as const) {
  for (const mark of marks) roles[mark.charCodeAt(0)] = role
}
const roleOf = (unit: number) => (unit < roles.length ? roles[unit]! : 0)

function lastWritten(text: string): number {
  let last = text.length - 1
  while (last > 0 && roleOf(text.charCodeAt(last)) === CLOSER) last--
  return last
}

// "… a déclaré M." at a line's end is no end of a sentence, nor is "J." or "Mr."
const ABBREVIATED = /(?:^|[\s("«])(?:\p{Lu}|MM|Mr|Mrs|Ms|Dr|Sr|Sra|St|Hr|Prof|Nr)$/u

function isAbbreviated(text: string, last: number): boolean {
  return text[last] === '.' && ABBREVIATED.test(text.slice(Math.max(0, last - 6), last))
}

function isLetter(code: number): boolean {
  return (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b) || code > 0xbf
}

const isDigit = (code: number) => code > 0x2f && code < 0x3a

function startsLower(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || code === COMMA || code === SEMICOLON
  const first = text[0]!
  // Arabic, Hebrew and the like have no case: nothing is known from the first letter.
  return first.toLowerCase() === first && first.toUpperCase() !== first
}

// ***     * * * *     ___     ====     -----
const RULE = /^(?:[*_=~#-] ?){2,80}$/
// - Titre -
const TITLE = /^[-–—] ?\S.{0,90}[\s\u00a0][-–—]$/
// # Notizblock    ## Internet
const NOTED = /^#{1,3} \p{L}[^#]{0,60}$/u
// - premier point    * point    • point    1. point    a) point
const BULLET = /^(?:[-–—*•·●▪■◦+>] ?[\s\u00a0]|\d{1,2}[.)] |[a-z]\) )\S/
// 1. Olivier Rask (NOR)    1:02:33.4     two columns, at least, or leaders
const TABLE = /\t\S|\S {3,}\S|\S {2,8}\S.{0,60}\S {2,8}\S|\.{5}|(?: \.){4}/

function shapeOf(text: string, held: number): Shape {
  if (text.length > 200) return 'prose'
  if (((held & signs.slash) !== 0 && isSlashed(text)) || isTrailer(text)) return 'alone'
  const sign = !isLetter(text.charCodeAt(0))
  if (sign && (isHeading(text) || NOTED.test(text))) return 'alone'
  if ((held & COLUMNS) !== 0 && TABLE.test(text)) return 'table'
  return (sign || text.charCodeAt(1) === BRACKET) && BULLET.test(text) ? 'bullet' : 'prose'
}

/** No row of a table is without one of them. */
const COLUMNS = signs.gap | signs.tab | signs.leaders

/** A section title between dashes, or a rule of signs that parts sections. */
export function isHeading(text: string): boolean {
  return text.length <= 100 && (TITLE.test(text) || RULE.test(text))
}

/** A line of signs alone: `***`, `___`. */
export function isRule(text: string): boolean {
  return text.length <= 160 && RULE.test(text)
}
