import type { Byline, Note } from '../schema.ts'
import type { Span } from '../text/span.ts'
import { sliceTraced, type Traced } from '../text/traced.ts'
import type { Draft } from './body.ts'
import { readCaption } from './caption.ts'
import { type Head, headLength, readGlued, readHead, readsAsHead } from './head.ts'
import { readHeadNote } from './notes.ts'
import { cutGlued, readTail } from './tail.ts'
import { cutTitles } from './titles.ts'
import { type WirePatterns, type WireWords, wirePatterns } from './wirewords.ts'

/** Where the news opens: the paragraph with the dateline, and where in it the dateline stands. */
export interface Opening {
  readonly draft: number
  readonly span: Span
}

/** Paragraphs, told apart: the body, and the lines that stand around it. */
export interface Sorted extends Head {
  readonly body: readonly Draft[]
}

/** What is known of the copy before it is sorted. */
export interface Known {
  /** The dateline, where one was found. */
  readonly opening?: Opening | undefined
  /** The format marks the paragraphs and the headline: only what is certain leaves the body. */
  readonly marked: boolean
}

/** Takes the lines that are not body out of the paragraphs. Where it is not certain, a paragraph stays. */
export function sortOut(drafts: readonly Draft[], words: WireWords, known: Known): Sorted {
  const patterns = wirePatterns(words)
  const top = headOf(drafts, patterns, known)
  const tail = readTail(drafts, top.length, patterns)
  const news = drafts.slice(top.length, drafts.length - tail.length)
  if (top.opens > 0 && news[0]) news[0] = { ...news[0], content: from(news[0].content, top.opens) }
  const inner = sortInner([...top.kept, ...news], patterns)
  const glued = cutLast(inner.body, patterns)
  return {
    body: glued.body.map((draft, i, all) => (isTitle(draft, all[i + 1], i) ? { ...draft, kind: 'heading' } : draft)),
    headline: top.head.headline,
    slug: top.head.slug,
    bylines: [...top.head.bylines, ...glued.bylines, ...tail.bylines],
    notes: [...top.head.notes, ...inner.notes, ...tail.notes],
  }
}

/** Paragraphs that were sorted before: all of them are body. */
export const asBody = (drafts: readonly Draft[]): Sorted => ({ body: drafts, bylines: [], notes: [] })

interface Top {
  readonly head: Head
  /** Paragraphs above the news, and those among them that stay. */
  readonly length: number
  readonly kept: readonly Draft[]
  /** Where the news opens in its paragraph, behind what is glued to it. */
  readonly opens: number
}

function headOf(drafts: readonly Draft[], patterns: WirePatterns, { opening, marked }: Known): Top {
  const length = opening?.draft ?? headLength(drafts, patterns, marked)
  const above = drafts.slice(0, length)
  const kept = marked ? above.filter((draft) => !readsAsHead(draft.content.text, patterns)) : []
  const lines = above.filter((draft) => !kept.includes(draft)).map((draft) => draft.content.text)
  const opens = opening?.span[0] ?? 0
  const front = drafts[length]?.content.text.slice(0, opens).trim() ?? ''
  return { head: readHead([...lines, ...readGlued(front, patterns)], patterns), length, kept, opens }
}

function from(content: Traced, start: number): Traced {
  return sliceTraced(content, [start, content.text.length])
}

/** What a website or a picture desk put between the paragraphs. */
function sortInner(drafts: readonly Draft[], patterns: WirePatterns): { body: Draft[]; notes: Note[] } {
  const body: Draft[] = []
  const notes: Note[] = []
  for (const draft of drafts) {
    const note = body.length === 0 ? undefined : readInner(draft.content.text, patterns)
    if (note) notes.push(note)
    else cutTitles(draft, body)
  }
  return { body, notes }
}

function readInner(text: string, patterns: WirePatterns): Note | undefined {
  if (patterns.siteLines.test(text)) return { kind: 'advisory', text }
  const note = text.startsWith('(') && text.endsWith(')') ? readHeadNote(text, patterns) : undefined
  return note && note.kind !== 'label' ? note : readCaption(text, patterns)
}

function cutLast(
  body: readonly Draft[],
  patterns: WirePatterns,
): { body: readonly Draft[]; bylines: readonly Byline[] } {
  const last = body.at(-1)
  if (!last) return { body, bylines: [] }
  const { content, bylines } = cutGlued(last.content, patterns)
  return bylines.length === 0 ? { body, bylines } : { body: [...body.slice(0, -1), { ...last, content }], bylines }
}

// REVISING CONSTITUTION : a section title in capitals, in a text that is not
function isTitle({ kind, content: { text } }: Draft, next: Draft | undefined, i: number): boolean {
  if (kind !== 'body' || i === 0 || text.length < 4 || text.length > 80 || next?.kind !== 'body') return false
  // Most short paragraphs end a sentence: that is told by one sign.
  if ('.,;:…'.includes(text.at(-1)!) || text !== text.toUpperCase() || text === text.toLowerCase()) return false
  return next.content.text !== next.content.text.toUpperCase()
}
