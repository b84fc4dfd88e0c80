import type { Row } from './row.ts'

/** Running counts, by row: of straight quotation marks, and of marks and brackets that open less those that close. */
export interface Marks {
  readonly straight: readonly number[]
  readonly open: readonly number[]
}

/** Counts the marks that a quotation or a bracket opens and closes with. */
export function quoteMarks(rows: readonly Row[]): Marks {
  const [straight, open] = [[0], [0]]
  for (const { text } of rows) {
    let [quotes, depth] = [straight.at(-1)!, open.at(-1)!]
    for (let i = 0; i < text.length; i++) {
      const character = text[i]!
      if (character === '"') quotes++
      else if (OPENING.includes(character)) depth++
      else if (CLOSING.includes(character)) depth--
    }
    straight.push(quotes)
    open.push(depth)
  }
  return { straight, open }
}

const OPENING = '«“('
const CLOSING = '»”)'

/** Does a quotation that opened in the rows [from, to) still stand open? */
export function isQuoteOpen({ straight, open }: Marks, from: number, to: number): boolean {
  const start = Math.max(0, from)
  return (straight[to]! - straight[start]!) % 2 === 1 || open[to]! > open[start]!
}
