import { sortFew } from '../text/sorted.ts'
import type { Row } from './row.ts'

/** How a dispatch's lines were wrapped, as far as it shows. */
export interface Wrap {
  /** Characters that a line holds at most. */
  readonly width: number
  /** Columns that a paragraph's first line had less: its indent, which may be lost. */
  readonly indent: number
  /** Columns before the lines that continue a paragraph. */
  readonly margin: number
  /** Blank lines between two lines of one paragraph: 1 in double-spaced text. */
  readonly spacing: number
  /** Paragraphs are marked, by a blank line or an indent; else only the wrap tells. */
  readonly marked: boolean
}

/** Estimates the wrap from the dispatch itself; `undefined` where lines are not wrapped: each is a paragraph. */
export function estimateWrap(rows: readonly Row[], marked = false): Wrap | undefined {
  const joins = sureJoins(rows)
  if (joins.length === 0) return undefined
  const spacing = most(joins.map((i) => rows[i]!.blanks))
  const tight = joins.filter((i) => rows[i]!.blanks === spacing)
  const width = widthOf(tight.map((i) => rows[i - 1]!.text.length))
  const long = rows.filter((row) => row.text.length > width + SLACK).length
  if (long * 5 > rows.length) return undefined
  const margin = most(tight.map((i) => rows[i]!.indent))
  const layout = { spacing, margin }
  return { width, indent: lostIndent(rows, width, layout), ...layout, marked: marked || isMarked(rows, width, layout) }
}

/** A line that is longer than the width by more than this was not wrapped. */
export const SLACK = 8
/** First-line indents of the wire are 2 to 5 columns, seldom more. */
const DEEPEST = 6

/** The rows that go on with the sentence of the row before, for certain. */
function sureJoins(rows: readonly Row[]): number[] {
  const inCase = joinsWhere(rows, (row) => row.lower)
  if (inCase.length * 5 > rows.length) return inCase
  if (inCase.length > 0 && rows.filter(isCased).length * 5 > rows.length) return inCase
  // In capitals, in a script without case, or where figures and names open the lines: a line this long that ends in a letter.
  const likely = joinsWhere(rows, (row, before) => before.open && before.text.length > LONG_ENOUGH && row.blanks === 0)
  const longest = Math.max(0, ...likely.map((i) => rows[i - 1]!.text.length))
  return rows.some((row) => row.text.length > longest + SLACK) ? [] : likely
}

const LONG_ENOUGH = 50
const isCased = (row: Row) => row.text !== row.text.toUpperCase()

function joinsWhere(rows: readonly Row[], goesOn: (row: Row, before: Row) => boolean): number[] {
  const joins: number[] = []
  for (let i = 1; i < rows.length; i++) {
    const [row, before] = [rows[i]!, rows[i - 1]!]
    if (row.shape !== 'prose' || before.shape === 'alone' || before.ends || row.blanks > 2) continue
    if (goesOn(row, before)) joins.push(i)
  }
  return joins
}

/** The width is the longest wrapped line, but for the odd one that was never wrapped. */
function widthOf(lengths: readonly number[]): number {
  const sorted = sortFew([...lengths], ascending)
  const common = sorted[Math.ceil((sorted.length - 1) * 0.9)]!
  let last = sorted.length - 1
  while (sorted[last]! > common * 1.12) last--
  return sorted[last]!
}

const ascending = (a: number, b: number) => a - b

type Layout = Pick<Wrap, 'spacing' | 'margin'>

/** A blank line more than the text's spacing, or another indent, opens a paragraph. */
export function opens(row: Row, { spacing, margin }: Layout): boolean {
  return row.blanks > spacing || row.indent > margin || (row.indent < margin && !row.lower)
}

/** The smallest first-line indent that explains why certain first lines are short. */
function lostIndent(rows: readonly Row[], width: number, layout: Layout): number {
  let indent = 0
  for (let i = 0; i + 1 < rows.length; i++) {
    const [row, next] = [rows[i]!, rows[i + 1]!]
    const certain = next.lower && !row.ends && !opens(next, layout)
    const first = i === 0 || opens(row, layout) || rows[i - 1]!.ends
    const room = width - row.text.length - next.word
    if (certain && first && room > indent && room <= DEEPEST) indent = room
  }
  return indent
}

/** Are paragraphs marked where they clearly end: a sentence's end with much room left in the line? */
function isMarked(rows: readonly Row[], width: number, layout: Layout): boolean {
  let ends = 0
  let marks = 0
  let any = false
  for (let i = 0; i + 1 < rows.length; i++) {
    const next = rows[i + 1]!
    const mark = opens(next, layout)
    any ||= mark
    const clear = rows[i]!.ends && !next.lower && rows[i]!.text.length + 1 + next.word + SLACK < width
    if (!clear || next.shape !== 'prose') continue
    ends++
    if (mark) marks++
  }
  return ends === 0 ? any : marks * 2 >= ends
}

function most(values: readonly number[]): number {
  const [first] = values
  if (values.every((value) => value === first)) return first!
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}
