import type { Line } from '../formats/index.ts'
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
  const wrap = estimateWrap(measure(broken.flatMap(({ content }) => [...linesOf(content), blank])), true)
  const drafts: Draft[] = []
  for (const block of blocks) {
    if (!broken.includes(block)) drafts.push(block)
    else drafts.push(...(wrap ? unwrapRows(measure(linesOf(block.content)), wrap) : splitAtBlanks(block)))
  }
  return drafts
}

const blank: Line = { text: '', at: 0 }

function linesOf(content: Traced): Line[] {
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

function splitAtBlanks({ kind, content }: Draft): Draft[] {
  const parts: Draft[] = []
  let start = 0
  for (const { index, 0: gap } of [...content.text.matchAll(/\n(?:[ \t\r]{0,200}\n){1,50}|$/g)]) {
    const text = content.text.slice(start, index)
    const lead = text.length - text.trimStart().length
    if (text.trim()) parts.push({ kind, content: sliceTraced(content, [start + lead, start + text.trimEnd().length]) })
    start = index + gap.length
  }
  return parts
}
