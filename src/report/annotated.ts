import type { NewsRecord } from '../schema.ts'
import { visible } from '../text/visible.ts'
import type { Paint, Style } from './paint.ts'

type Styles = Exclude<Style, string> extends readonly (infer S)[] ? S : never

/** One character on the screen and how it is painted. */
interface Cell {
  readonly sign: string
  readonly styles: readonly Styles[]
}

/**
 * The text of a record, wrapped: quotes with their numbers, speakers, cues and names set off by colour. The numbers
 * stand in plain text too, so that nothing is said by colour alone.
 */
export function annotated(record: NewsRecord, paint: Paint, width: number): string {
  const cells = cellsOf(record)
  return record.paragraphs
    .map(({ start, end }) => wrap(cells.slice(start, end).flat(), width))
    .map((lines) => lines.map((line) => painted(line, paint)).join('\n'))
    .join('\n\n')
}

/** The cells of each code point: the character, and after the last one of a quote its number. */
function cellsOf(record: NewsRecord): Cell[][] {
  const points = [...record.text]
  const styles = points.map((): Styles[] => [])
  for (const { span, style } of marksOf(record)) {
    for (let at = span.start; at < span.end; at++) styles[at]!.push(style)
  }
  const cells = points.map((sign, at) => [{ sign: sign === '\n' ? sign : visible(sign), styles: styles[at]! }])
  for (const [index, { end }] of record.quotes.entries()) {
    for (const sign of `\u00a0${raised(index + 1)}`) cells[end - 1]?.push({ sign, styles: ['cyan'] })
  }
  return cells
}

interface Mark {
  readonly span: { readonly start: number; readonly end: number }
  readonly style: Styles
}

// In the order in which they are laid on: of two colours the later one wins.
function marksOf({ quotes, entities }: NewsRecord): Mark[] {
  const mark = (style: Styles, span: { start: number | null; end: number | null } | null): Mark[] =>
    span?.start == null || span.end === null ? [] : [{ span: { start: span.start, end: span.end }, style }]
  return [
    ...entities.flatMap(({ mentions }) => mentions.flatMap((mention) => mark('underline', mention))),
    ...quotes.flatMap((quote) => mark('cyan', quote)),
    ...quotes.flatMap(({ cue }) => mark('italic', cue)),
    ...quotes.flatMap(({ speaker }) => mark('yellow', speaker)),
  ]
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = (number: number) => [...String(number)].map((digit) => digits[Number(digit)]).join('')

/** Breaks cells into lines at spaces and where the text itself has a line end. */
function wrap(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = []
  let line: Cell[] = []
  let space = -1
  for (const cell of cells) {
    if (cell.sign === '\n') {
      lines.push(line)
      line = []
      space = -1
      continue
    }
    if (cell.sign === ' ') space = line.length
    line.push(cell)
    if (line.length <= width || space < 0) continue
    lines.push(line.slice(0, space))
    line = line.slice(space + 1)
    space = -1
  }
  return [...lines, line]
}

function painted(line: readonly Cell[], paint: Paint): string {
  let text = ''
  for (let at = 0; at < line.length; ) {
    const { styles } = line[at]!
    const key = styles.join()
    let end = at
    while (end < line.length && line[end]!.styles.join() === key) end++
    const signs = line.slice(at, end).map(({ sign }) => sign)
    text += styles.length === 0 ? signs.join('') : paint([...styles], signs.join(''))
    at = end
  }
  return text
}
