import type { Source } from '../decode/index.ts'
import type { Place } from '../diagnostics.ts'

/** Signs of a line that are shown at most. */
export const WIDEST = 160
/** Signs that are shown before the place, where the line is longer than that. */
const BEFORE = 60

/** The line on which a place stands, or the part of it around the place. */
export function excerptOf(source: Source, { line, column }: Place): { excerpt: string; excerptColumn: number } {
  const { frame, decoded } = source
  const from = startOfLine(decoded.text, line - frame.line)
  if (from === undefined) return { excerpt: '', excerptColumn: 1 }
  const first = line === frame.line ? frame.column : 1
  const skipped = Math.max(0, column - first - BEFORE)
  const end = decoded.text.indexOf('\n', from)
  // A line may be the whole dispatch: no more of it is taken apart than what may be shown.
  const room = decoded.text.slice(from, Math.min(end < 0 ? decoded.text.length : end, from + 2 * (skipped + WIDEST)))
  const signs = [...room.replace(/\r$/, '')]
  const skip = signs.length > WIDEST ? skipped : 0
  return { excerpt: signs.slice(skip, skip + WIDEST).join(''), excerptColumn: first + skip }
}

function startOfLine(text: string, lines: number): number | undefined {
  let at = lines < 0 ? -1 : 0
  for (let line = 0; line < lines && at >= 0; line++) {
    const feed = text.indexOf('\n', at)
    at = feed < 0 ? -1 : feed + 1
  }
  return at < 0 ? undefined : at
}
