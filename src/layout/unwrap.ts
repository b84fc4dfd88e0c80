import { type Line, traceLine } from '../formats/index.ts'
import { sliceTraced, Tracer } from '../text/traced.ts'
import type { Draft } from './body.ts'
import { findBreaks, isInTable } from './breaks.ts'
import { isHeading, measure, type Row } from './row.ts'
import { estimateWrap, type Wrap } from './wrap.ts'

/** Says whether a line, with the one after it, opens with a dateline. */
type OpensNews = (text: string) => boolean

/** Joins wrapped lines into the paragraphs that they were before the wrap. */
export function unwrap(lines: readonly Line[], opensNews: OpensNews = () => false, marked = false): Draft[] {
  const rows = measure(lines)
  const top = headRows(rows, opensNews)
  const news = rows.slice(top)
  const wrap = estimateWrap(news, marked)
  const head = unwrapHead(rows.slice(0, top), wrap?.width ?? Number.POSITIVE_INFINITY)
  return [...head, ...unwrapRows(news, wrap)]
}

/** Rows above the news: labels, keywords, a headline, authors; seldom more. */
const MOST_ABOVE = 12

function headRows(rows: readonly Row[], opensNews: OpensNews): number {
  for (let i = 0; i < Math.min(rows.length, MOST_ABOVE); i++) {
    const next = i + 1 < rows.length ? rows[i + 1] : undefined
    if (opensNews(next && next.blanks < 2 ? `${rows[i]!.text} ${next.text}` : rows[i]!.text)) return i
  }
  return 0
}

/** The lines above the news stand each for itself; only a headline too long for its line goes on in the next. */
function unwrapHead(head: readonly Row[], width: number): Draft[] {
  const drafts: Row[][] = []
  for (const row of head) {
    const before = drafts.at(-1)?.at(-1)
    const fits = !before || before.text.length + 1 + row.word <= width
    if (fits || row.blanks > 0 || before.shape !== 'prose' || row.shape !== 'prose' || before.ends) drafts.push([row])
    else drafts.at(-1)!.push(row)
  }
  return drafts.map((rows) => paragraphOf(rows))
}

/** Joins the rows of the news, by the wrap that was estimated of them. */
export function unwrapRows(rows: readonly Row[], wrap: Wrap | undefined): Draft[] {
  const breaks = wrap && findBreaks(rows, wrap)
  const spacing = wrap?.spacing ?? 0
  const drafts: Draft[] = []
  for (let start = 0; start < rows.length; ) {
    const isTable = rows[start]!.shape === 'table' && isInTable(rows, start)
    let end = start + 1
    while (end < rows.length && (isTable ? isNextRow(rows[end]!, spacing) : breaks && !breaks[end])) end++
    drafts.push(isTable ? tableOf(rows.slice(start, end)) : paragraphOf(rows, start, end))
    start = end
  }
  return drafts
}

const isNextRow = (row: Row, spacing: number) => row.shape === 'table' && row.blanks <= spacing

function tableOf(rows: readonly Row[]): Draft {
  const tracer = new Tracer()
  for (const row of rows) {
    if (tracer.length > 0) tracer.stand('\n', row.line.at, row.line.at)
    copy(row, tracer)
  }
  return { kind: 'table', content: tracer.done() }
}

function paragraphOf(rows: readonly Row[], start = 0, end = rows.length): Draft {
  const tracer = new Tracer()
  let before = ''
  for (let i = start; i < end; i++) {
    const row = rows[i]!
    if (before && !isHyphenated(before, row.text)) space(row, tracer)
    copy(row, tracer)
    before = row.text
  }
  const content = tracer.done()
  return { kind: isHeading(content.text) ? 'heading' : 'body', content }
}

/** The space that a line break stands for: in the source the one unit before the line's text, so that a paragraph is mostly one run. */
function space({ line, lead }: Row, tracer: Tracer): void {
  const from = line.at + lead
  if (line.origin) tracer.stand(' ', from, from)
  else tracer.copy(' ', from - 1)
}

function copy({ text, line, lead }: Row, tracer: Tracer): void {
  if (line.origin) tracer.append(sliceTraced(traceLine(line), [lead, lead + text.length]))
  else tracer.copy(text, line.at + lead)
}

// "mini-" + "jupe", "2019-" + "2020"; not "le pays -" and not the German "Ein-" + "und Ausfuhr"
const DASH = 45
const HYPHEN = /[\p{L}\d]-$/u
const SUSPENDED = /^(?:und|oder|bis|sowie|bzw|en|of|and|or|to|et|ou|y|e|o|u)[\s.]/

/** The hyphen at a line's end stays, as all that was sent; the space that the line break stands for was never there. */
function isHyphenated(before: string, next: string): boolean {
  return (
    before.charCodeAt(before.length - 1) === DASH &&
    HYPHEN.test(before) &&
    /^[\p{L}\d]/u.test(next) &&
    !SUSPENDED.test(next)
  )
}
