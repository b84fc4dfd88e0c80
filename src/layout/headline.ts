import type { Draft } from './body.ts'

const folded = (text: string) => text.replace(/\s{1,1000}/g, ' ').trim()

/** The paragraphs without the headline, where the body gives it once more at its top. */
export function withoutHeadline(blocks: readonly Draft[], headline: string | undefined): readonly Draft[] {
  const [top, ...rest] = blocks
  const repeats = top && headline !== undefined && rest.length > 0 && folded(top.content.text) === folded(headline)
  return repeats ? rest : blocks
}
