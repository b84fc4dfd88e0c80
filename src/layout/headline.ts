import type { Draft } from './body.ts'

const folded = (text: string) => text.replace(/\s{1,1000}/g, ' ').trim()
const opening = (text: string) => text.trimStart().charCodeAt(0)

/** Whether two texts are the same but for white space; most differ in their first letter. */
const isSame = (one: string, other: string) => opening(one) === opening(other) && folded(one) === folded(other)

/** The paragraphs without the headline, where the body gives it once more at its top. */
export function withoutHeadline(blocks: readonly Draft[], headline: string | undefined): readonly Draft[] {
  const repeats = headline !== undefined && blocks.length > 1 && isSame(blocks[0]!.content.text, headline)
  return repeats ? blocks.slice(1) : blocks
}
