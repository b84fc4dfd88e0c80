import { sliceTraced } from '../text/traced.ts'
import type { Draft } from './body.ts'

// "… on Sunday. HARBOR TOWNS NOT READY FOR WINTER Mayors of": a title that a website ran into the text
const TITLE =
  /(?<=[.!?]["”'’]? )(?<title>(?=[^\p{Ll}]{0,40}\p{Lu}{4}[^\p{Ll}]{0,40}\p{Lu}{4})\p{Lu}[\p{Lu}'’&-]+(?: [\p{Lu}\d'’&,-]{1,20}){2,9}) (?=\p{Lu}\p{Ll}|["“]|A \p{Ll})/gu
/** A paragraph this long is a whole story that lost its marks. */
const STORY = 1200

/** Cuts section titles in capitals out of a paragraph that holds a whole story. */
export function cutTitles(draft: Draft): readonly Draft[] {
  const { text } = draft.content
  if (draft.kind !== 'body' || text.length < STORY) return [draft]
  const drafts: Draft[] = []
  let at = 0
  for (const found of text.matchAll(TITLE)) {
    const end = found.index + found[0].length - 1
    drafts.push(cut(draft, at, found.index - 1, 'body'), cut(draft, found.index, end, 'heading'))
    at = end + 1
  }
  return at === 0 ? [draft] : [...drafts, cut(draft, at, text.length, 'body')]
}

function cut({ content }: Draft, start: number, end: number, kind: Draft['kind']): Draft {
  return { kind, content: sliceTraced(content, [start, end]) }
}
