import type { Line } from '../formats/index.ts'
import { firstWritten } from '../text/blank.ts'
import { sliceTraced, type Traced } from '../text/traced.ts'
import type { Draft } from './body.ts'
import { measure } from './row.ts'
import { unwrapRows } from './unwrap.ts'
import { estimateWrap } from './wrap.ts'

/**
 * Makes paragraphs of marked blocks whole: feeds put text that was wrapped for a wire between tags (`<br/>` at each line's
 * end) or into one field. Where the lines were not wrapped, a blank line still parts paragraphs and a break stays.
 */
export function rewrap(blocks: readonly Draft[]): readonly Draft[] {
  const broken = blocks.filter(({ kind, content }) => kind === 'body' && content.text.includes('\n'))
  if (broken.length === 0) return blocks
  const wrap = estimateWrap(measure(broken.flatMap(({ content }) => [...textLines(content.text), blank])), true)
  const drafts: Draft[] = []
  for (const block of blocks) {
    if (!broken.includes(block)) drafts.push(block)
    else if (wrap) drafts.push(...unwrapRows(measure(tracedLines(block.content)), wrap))
    else splitAtBlanks(block, drafts)
  }
  return drafts
}

const blank: Line = { text: '', at: 0 }

/** Lines to be measured only: where they stand in the source is dear to tell. */
function textLines(text: string): Line[] {
  return text.split('\n').map((line) => ({ text: line, at: 0 }))
}

function tracedLines(content: Traced): Line[] {
  const lines: Line[] = []
  for (let at = 0; at <= content.text.length; ) {
    const feed = content.text.indexOf('\n', at)
    const end = feed < 0 ? content.text.length : feed
    const { text, origin } = sliceTraced(content, [at, end])
    lines.push({ text, at: origin.from[0] ?? 0, origin })
    at = end + 1
  }
  return lines
}

const GAP = /\n(?:[ \t\r]{0,200}\n){1,50}/g

/** Adds the parts of a block to others. */
function splitAtBlanks({ kind, content }: Draft, drafts: Draft[]): void {
  const { text } = content
  GAP.lastIndex = 0
  for (let start = 0; ; start = GAP.lastIndex) {
    const gap = GAP.exec(text)
    const end = gap ? gap.index : text.length
    const from = firstWritten(text, start, end)
    const to = from + text.slice(from, end).trimEnd().length
    if (to > from) drafts.push({ kind, content: sliceTraced(content, [from, to]) })
    if (!gap) return
  }
}
