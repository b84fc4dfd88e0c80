import type { Line } from '../formats/index.ts'
import { Tracer } from '../text/traced.ts'
import type { Draft } from './body.ts'
import { findBreaks } from './breaks.ts'
import { measure, type Row } from './row.ts'
import { estimateWrap } from './wrap.ts'

/** Joins wrapped lines into the paragraphs that they were before the wrap. */
export function unwrap(lines: readonly Line[]): Draft[] {
  const rows = measure(lines)
  if (rows.length === 0) return []
  const wrap = estimateWrap(rows)
  const breaks = wrap ? findBreaks(rows, wrap) : rows.map(() => true)
  const drafts: Draft[] = []
  for (let start = 0; start < rows.length; ) {
    let end = start + 1
    while (end < rows.length && !breaks[end]) end++
    drafts.push(join(rows.slice(start, end)))
    start = end
  }
  return drafts
}

function join(rows: readonly Row[]): Draft {
  const tracer = new Tracer()
  let before = ''
  for (const { text, at } of rows) {
    if (before && !isHyphenated(before, text)) tracer.stand(' ', at, at)
    tracer.copy(text, at)
    before = text
  }
  return { kind: 'body', content: tracer.done() }
}

// "mini-" + "jupe", "2019-" + "2020"; not "le pays -" and not the German "Ein-" + "und Ausfuhr"
const HYPHEN = /[\p{L}\d]-$/u
const SUSPENDED = /^(?:und|oder|bis|sowie|bzw|en|of|and|or|to|et|ou|y|e|o|u)[\s.]/

/** The hyphen at a line's end stays, as all that was sent; the space that the line break stands for was never there. */
function isHyphenated(before: string, next: string): boolean {
  return before.endsWith('-') && HYPHEN.test(before) && /^[\p{L}\d]/u.test(next) && !SUSPENDED.test(next)
}
