import type { Report } from '../../diagnostics.ts'
import { type Element, spanOf, textOf } from './tree.ts'

/** Reports each text of an item that is not read because another is its story; the story again in another form is none. */
export function reportBeside(story: Element | undefined, texts: readonly Element[], report: Report): void {
  const others = texts.filter((text) => text !== story)
  if (others.length === 0) return
  const told = new Set(wordsOf(story))
  for (const text of others) {
    const words = wordsOf(text)
    const again = words.filter((word) => told.has(word)).length
    if (words.length > 0 && again < SAME * words.length) report('text-beside', spanOf(text), { words: words.length })
  }
}

/** The share of words from which on it is the same text: a table has other rows as plain text than as markup. */
const SAME = 0.8

const wordsOf = (element: Element | undefined) => textOf(element)?.match(/[\p{L}\p{N}]+/gu) ?? []
