import { sliceTraced } from '../text/traced.ts'
import type { Draft } from './body.ts'

// "… on Sunday. HARBOR TOWNS NOT READY FOR WINTER Mayors of": a title that a website ran into the text
const TITLE =
  /(?<=[.!?]["”'’]? )(?<title>(?=[^\p{Ll}]{0,40}\p{Lu}{4}[^\p{Ll}]{0,40}\p{Lu}{4})\p{Lu}[\p{Lu}'’&-]+(?: [\p{Lu}\d'’&,-]{1,20}){2,9}) (?=\p{Lu}\p{Ll}|["“]|A \p{Ll})/gu
/** A paragraph this long is a whole story that lost its marks. */
const STORY = 1200

/** Adds a paragraph to others, cut at section titles in capitals where it holds a whole story. */
export function cutTitles(draft: Draft, drafts: Draft[]): void {
  if (draft.kind !== 'body' || draft.content.text.length < STORY) drafts.push(draft)
  else cutStory(draft, drafts)
}

function cutStory(draft: Draft, drafts: Draft[]): void {
  const { text } = draft.content
  let at = 0
  for (const found of text.matchAll(TITLE)) {
    const end = found.index + found[0].length - 1
    drafts.push(cut(draft, at, found.index - 1, 'body'), cut(draft, found.index, end, 'heading'))
    at = end + 1
  }
  drafts.push(at === 0 ? draft : cut(draft, at, text.length, 'body'))
}

function cut({ content }: Draft, start: number, end: number, kind: Draft['kind']): Draft {
  return { kind, content: sliceTraced(content, [start, end]) }
}
