import type { Line } from '../formats/index.ts'
import { sliceTraced, type Traced } from '../text/traced.ts'
import type { Draft } from './body.ts'
import { measure } from './row.ts'
import { unwrap } from './unwrap.ts'
import { estimateWrap } from './wrap.ts'

/**
 * Joins the wrapped lines that a format's paragraph may still hold (`<pre>`, a telex text in one `<p>`). Lines that are not
 * wrapped, an address or a poem, stay as the file has them.
 */
export function rewrap(blocks: readonly Draft[]): readonly Draft[] {
  if (!blocks.some(isBroken)) return blocks
  const marked = blocks.filter((block) => block.kind === 'body').length > 1
  return blocks.flatMap((block) => (isBroken(block) ? rejoin(block, marked) : [block]))
}

const isBroken = ({ kind, content }: Draft) => kind === 'body' && content.text.includes('\n')

function rejoin(block: Draft, marked: boolean): readonly Draft[] {
  const lines = linesIn(block.content)
  return estimateWrap(measure(lines), marked) ? unwrap(lines, undefined, marked) : [block]
}

function linesIn(content: Traced): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const text of content.text.split('\n')) {
    const { origin } = sliceTraced(content, [start, start + text.length])
    lines.push({ text, at: origin.from[0] ?? 0, origin })
    start += text.length + 1
  }
  return lines
}
