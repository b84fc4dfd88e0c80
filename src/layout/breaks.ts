import { isQuoteOpen, type Marks, quoteMarks } from './marks.ts'
import type { Row } from './row.ts'
import { opens, SLACK, type Wrap } from './wrap.ts'

// What a decision costs, in the unit of one plain doubt. A hard-wrapped text answers most questions by arithmetic: the
// line that could have held the next word was ended on purpose. The rest is what dispatches do most.
const cost = {
  breakMidSentence: 5,
  breakBeforeLower: 9,
  breakWhereMarksAreKept: 6,
  joinDespiteRoom: 4,
  joinPerRoom: 0.12,
  joinMostRoom: 24,
  firstLineTooLong: 4,
  breakInQuote: 3.5,
  // A full line that ends with a sentence: the break against the join, by the paragraph's lines so far, in paragraphs of
  // the dispatch's usual length. Counted in 4,000 stories: 1 line +0.9, 2 -0.6, 3 -1.6, 4 -2.3, 5 and more -2.6.
  breakAtOnce: 2.2,
  breakPerParagraph: -4.2,
  breakAtLast: -2.6,
} as const

/** Lines of a paragraph that are told apart; longer ones count as this. */
const MOST_LINES = 8

type Certainty = 'opens' | 'joins' | undefined

/** Says of each row whether it opens a paragraph. */
export function findBreaks(rows: readonly Row[], wrap: Wrap): boolean[] {
  const certain = rows.map((_, i) => certainty(rows, i, wrap))
  return wrap.marked ? breaksByMark(rows, certain, wrap) : breaksByWrap(rows, certain, wrap)
}

/** Where paragraphs are marked each row is decided for itself. */
function breaksByMark(rows: readonly Row[], certain: readonly Certainty[], wrap: Wrap): boolean[] {
  const habits = { wrap, usual: MOST_LINES, marks: undefined }
  let k = 0
  return rows.map((_, i) => {
    const breaks = certain[i] ? certain[i] === 'opens' : breakCost(rows, i, k, habits) < joinCost(rows, i, k, wrap)
    k = breaks ? 0 : 1
    return breaks
  })
}

/** Where they are not, the cheapest way through all rows is taken. */
function breaksByWrap(rows: readonly Row[], certain: readonly Certainty[], wrap: Wrap): boolean[] {
  const habits = { wrap, usual: usualLines(rows, certain, wrap), marks: quoteMarks(rows) }
  // best[k]: the least cost of all rows so far, the last being the paragraph's line number k + 1
  let best = [0]
  const back: number[][] = []
  for (let i = 1; i < rows.length; i++) {
    const next: number[] = []
    const from: number[] = []
    for (let k = 0; k < best.length; k++) {
      const fit = best[k]! + tooLong(rows[i - 1]!, k, wrap)
      if (certain[i] !== 'opens')
        offer(next, from, Math.min(k + 1, MOST_LINES - 1), fit + joinCost(rows, i, k, wrap), k)
      const cost = certain[i] === 'opens' ? 0 : breakCost(rows, i, k, habits)
      if (certain[i] !== 'joins') offer(next, from, 0, fit + cost, k)
    }
    for (let k = 0; k < next.length; k++) next[k] ??= Number.POSITIVE_INFINITY
    best = next
    back.push(from)
  }
  return traceBack(best, back)
}

function offer(next: number[], from: number[], k: number, value: number, origin: number): void {
  if (next[k] !== undefined && next[k]! <= value) return
  next[k] = value
  from[k] = origin
}

function traceBack(best: readonly number[], back: readonly number[][]): boolean[] {
  const breaks: boolean[] = []
  let k = best.indexOf(Math.min(...best))
  for (let i = back.length - 1; i >= 0; i--) {
    breaks.push(k === 0)
    k = back[i]![k]!
  }
  return [true, ...breaks.toReversed()]
}

function certainty(rows: readonly Row[], i: number, wrap: Wrap): Certainty {
  if (i === 0) return 'opens'
  const [row, before] = [rows[i]!, rows[i - 1]!]
  if (row.shape === 'alone' || before.shape === 'alone') return 'opens'
  if (before.text.length > wrap.width + SLACK || row.text.length > wrap.width + SLACK) return 'opens'
  if (row.shape === 'table' && isInTable(rows, i)) return 'opens'
  if (row.shape === 'bullet' && (before.ends || before.text.endsWith(':') || isInList(rows, i))) return 'opens'
  if (hangs(rows, i)) return 'joins'
  return opens(row, wrap) ? 'opens' : undefined
}

/** A row like a table's is one where another stands beside it. */
export function isInTable(rows: readonly Row[], i: number): boolean {
  return (i > 0 && rows[i - 1]!.shape === 'table') || (i + 1 < rows.length && rows[i + 1]!.shape === 'table')
}

/** One of the rows just before is an item of the same kind. */
function isInList(rows: readonly Row[], i: number): boolean {
  const near = rows.slice(Math.max(0, i - LIST_ITEM), i)
  return near.some(
    (row) => row.shape === 'bullet' && row.text[0] === rows[i]!.text[0] && row.indent === rows[i]!.indent,
  )
}

const LIST_ITEM = 4

// - Reporting by: Jan Novak in Prague, Ada Olsen in Oslo
//   and Pia Holm in New York
function hangs(rows: readonly Row[], i: number): boolean {
  const row = rows[i]!
  if (row.indent === 0 || row.blanks > 0 || row.shape !== 'prose') return false
  for (let b = i - 1; b >= 0 && b > i - MOST_LINES; b--) {
    if (rows[b]!.shape === 'bullet') return rows[b]!.indent < row.indent
    if (rows[b]!.indent !== row.indent) return false
  }
  return false
}

/** Room that is left at the end of a row for the next row's first word; negative where it would not have fitted. */
function room(rows: readonly Row[], i: number, k: number, { width, indent }: Wrap): number {
  return width - (k === 0 ? indent : 0) - rows[i - 1]!.text.length - 1 - rows[i]!.word
}

function joinCost(rows: readonly Row[], i: number, k: number, wrap: Wrap): number {
  const left = room(rows, i, k, wrap)
  if (left < 0) return 0
  // In text whose paragraphs are marked a short line is an editor's change, unless it is very short.
  const excess = wrap.marked ? left - SLACK : left
  return excess < 0 ? 0 : cost.joinDespiteRoom + cost.joinPerRoom * Math.min(excess, cost.joinMostRoom)
}

interface Habits {
  readonly wrap: Wrap
  /** Lines that a paragraph of this dispatch has. */
  readonly usual: number
  /** Quotation marks, where paragraphs are not marked. */
  readonly marks: Marks | undefined
}

function breakCost(rows: readonly Row[], i: number, k: number, { wrap, usual, marks }: Habits): number {
  const [row, before] = [rows[i]!, rows[i - 1]!]
  let sum: number = wrap.marked && !closes(rows, i) ? cost.breakWhereMarksAreKept : 0
  if (!before.ends) sum += cost.breakMidSentence
  if (row.lower) sum += cost.breakBeforeLower
  if (marks && isQuoteOpen(marks, i - 1 - k, i)) sum += cost.breakInQuote
  if (room(rows, i, k, wrap) >= 0) return sum
  return sum + Math.max(cost.breakAtLast, cost.breakAtOnce + (cost.breakPerParagraph * (k + 1)) / usual)
}

/** A short last row behind a sentence: the agency's sign or initials, set without a mark. */
function closes(rows: readonly Row[], i: number): boolean {
  return i === rows.length - 1 && rows[i]!.text.length < 20 && rows[i - 1]!.ends
}

function tooLong(row: Row, k: number, { width, indent }: Wrap): number {
  return k === 0 && row.text.length + indent > width ? cost.firstLineTooLong : 0
}

/** Lines of a paragraph, from those paragraph ends that are plain to see. */
function usualLines(rows: readonly Row[], certain: readonly Certainty[], wrap: Wrap): number {
  let paragraphs = 1
  for (let i = 1; i < rows.length; i++) {
    if (certain[i] === 'opens' || (rows[i - 1]!.ends && !rows[i]!.lower && room(rows, i, 0, wrap) >= 0)) paragraphs++
  }
  return Math.min(Math.max(rows.length / paragraphs, LEAST_USUAL), MOST_LINES)
}

const LEAST_USUAL = 3
