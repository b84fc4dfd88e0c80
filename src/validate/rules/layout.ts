import type { Report } from '../../diagnostics.ts'
import { type Line, traceLine } from '../../formats/index.ts'
import { sourceSpan } from '../../text/traced.ts'
import type { Rule } from '../rule.ts'
import { checkTail } from './tail.ts'

/** The lines of a text wire: their width, tabs in them, what stands behind the last one. */
export const checkLayout: Rule = ({ reading }, { lineWidth }, report) => {
  const { copy } = reading.envelope
  if ('lines' in copy) {
    const top = sourceSpan(reading.body, [0, 0])[0]
    const lines = copy.lines.filter(({ text, at }) => text.trim() && at + text.length > top)
    checkWidth(lines, lineWidth, report)
    checkTabs(lines, report)
  }
  checkTail(reading, report)
}

/** A wrapped text has so many lines at least. */
const FEWEST = 6
/** Narrower lines are those of a table, wider ones are paragraphs. */
const NARROWEST = 60
const WIDEST = 100
/** An address cannot be wrapped. */
const ADDRESS = /\S{40}/

function checkWidth(lines: readonly Line[], allowed: number | undefined, report: Report): void {
  const width = allowed ?? wrapOf(lines)
  if (width === undefined) return
  // A wrap that nobody declared may be off by a word.
  const limit = allowed ?? width * 1.25
  for (const line of lines) {
    const { length } = line.text.trimEnd()
    if (length <= limit || ADDRESS.test(line.text)) continue
    report('line-too-long', sourceSpan(traceLine(line), [width, length]), { length, width })
  }
}

/** The width that nine of ten lines keep to, where most of them come near to it: then the text is wrapped. */
function wrapOf(lines: readonly Line[]): number | undefined {
  if (lines.length < FEWEST) return undefined
  const lengths = lines.map(({ text }) => text.trimEnd().length).toSorted((a, b) => a - b)
  const width = lengths[lengths.length - 1 - Math.ceil(lengths.length / 10)]!
  const near = lengths.filter((length) => length > width * 0.8 && length <= width).length
  return width >= NARROWEST && width <= WIDEST && near * 2 >= lengths.length ? width : undefined
}

const INSIDE = /\S[ \u00a0]{0,40}\t[ \u00a0\t]{0,40}\S/

/** Where the line above or below has a tab too, it is a table. */
function checkTabs(lines: readonly Line[], report: Report): void {
  const tabs = lines.map(({ text }) => (text.includes('\t') ? INSIDE.exec(text) : null))
  for (const [i, tab] of tabs.entries()) {
    if (!tab || tabs[i - 1] || tabs[i + 1]) continue
    const at = tab.index + tab[0].indexOf('\t')
    report('tab-inside', sourceSpan(traceLine(lines[i]!), [at, at + 1]), {})
  }
}
