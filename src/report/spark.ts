import type { Counts } from './tally.ts'

const bars = '▁▂▃▄▅▆▇█'
const WIDEST = 90

/** One sign a count; none at all is a dot and not a low bar. Longer rows are gathered until they fit a line. */
export function spark(counts: readonly number[]): string {
  const each = Math.ceil(counts.length / WIDEST)
  const sums = Array.from({ length: Math.ceil(counts.length / each) }, (_, at) =>
    counts.slice(at * each, (at + 1) * each).reduce((sum, n) => sum + n, 0),
  )
  const most = Math.max(...sums)
  return sums.map((n) => (n === 0 ? '·' : bars[Math.ceil((n / most) * bars.length) - 1])).join('')
}

const DAY = 86_400_000
const LONGEST = 50 * 366 * DAY

/** Every day from the first to the last, those without a dispatch too: what an archivist looks for are the gaps. */
export function dayRow(days: Counts): [day: string, count: number][] {
  const known = [...days.keys()].sort()
  const [from, to] = [Date.parse(known[0] ?? ''), Date.parse(known.at(-1) ?? '')]
  if (!(to - from <= LONGEST)) return []
  return Array.from({ length: (to - from) / DAY + 1 }, (_, at) => {
    const day = new Date(from + at * DAY).toISOString().slice(0, 10)
    return [day, days.get(day) ?? 0]
  })
}
