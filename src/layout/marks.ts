import type { Row } from './row.ts'

/** Running counts, by row: of straight quotation marks, and of marks and brackets that open less those that close. */
export interface Marks {
  readonly straight: readonly number[]
  readonly open: readonly number[]
}

/** Counts the marks that a quotation or a bracket opens and closes with. */
export function quoteMarks(rows: readonly Row[]): Marks {
  const [straight, open] = [[0], [0]]
  let [quotes, depth] = [0, 0]
  for (const { text } of rows) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const role = unit < roles.length ? roles[unit]! : 0
      if (role === STRAIGHT) quotes++
      else if (role === OPENS) depth++
      else if (role === CLOSES) depth--
    }
    straight.push(quotes)
    open.push(depth)
  }
  return { straight, open }
}

const [STRAIGHT, OPENS, CLOSES] = [1, 2, 3]
const roles = new Uint8Array(0x2020)
for (const [marks, role] of [
  ['"', STRAIGHT],
  ['«“(', OPENS],
  ['»”)', CLOSES],
] as const) {
  for (const mark of marks) roles[mark.charCodeAt(0)] = role
}

/** Does a quotation that opened in the rows [from, to) still stand open? */
export function isQuoteOpen({ straight, open }: Marks, from: number, to: number): boolean {
  const start = Math.max(0, from)
  return (straight[to]! - straight[start]!) % 2 === 1 || open[to]! > open[start]!
}
