import type { Byline, Note } from '../schema.ts'
import type { Draft } from './body.ts'
import { readAuthors } from './byline.ts'
import { readCaption } from './caption.ts'
import { readHeadNote, unfilled } from './notes.ts'
import type { WirePatterns } from './wirewords.ts'

/** What stands above the news. */
export interface Head {
  readonly headline?: string | undefined
  readonly slug?: string | undefined
  readonly bylines: readonly Byline[]
  readonly notes: readonly Note[]
}

// France-procès-assises-drogues    /politics/Britain/EU/    Sweden-SAAB
const SLUG = /^(?=\S{3,90}$)\/?[\p{L}\p{N}][\p{L}\p{N}.,'’&]{0,40}(?:[/-]{1,2}[\p{L}\p{N}.,'’&]{1,40}){1,9}\/?$/u
const LONGEST_HEADLINE = 200

/** Reads the lines above the news; what is neither slug, label, author nor note is the headline, then a label. */
export function readHead(texts: readonly string[], patterns: WirePatterns): Head {
  const notes: Note[] = []
  const bylines: Byline[] = []
  const lines: string[] = []
  let slug: string | undefined
  for (const text of texts.map(unfilled)) {
    const note = readHeadNote(text, patterns) ?? readCaption(text, patterns)
    const byline = note ? undefined : readAuthors(text, patterns)
    if (note) notes.push(note)
    else if (byline) bylines.push(byline)
    else if (slug === undefined && SLUG.test(text)) slug = text
    else lines.push(text)
  }
  const headline = lines[0]
  const others = lines.slice(1).map((text): Note => ({ kind: 'label', text }))
  return { headline: headline || undefined, slug: slug || undefined, bylines, notes: [...notes, ...others] }
}

/**
 * Without a dateline the head ends where the first paragraph does not look like one of its lines: a sentence, or any line
 * behind the headline. The headline is a first line without a stop over news that has one.
 */
export function headLength(drafts: readonly Draft[], patterns: WirePatterns, marked: boolean): number {
  let headline = marked
  for (let i = 0; i < drafts.length - 1; i++) {
    const { text } = drafts[i]!.content
    if (readsAsHead(text, patterns) || (!marked && SLUG.test(text))) continue
    if (headline || !isHeadline(text, drafts.slice(i + 1))) return i
    headline = true
  }
  return 0
}

/** Does the line say by itself that it stands above the news? */
export function readsAsHead(text: string, patterns: WirePatterns): boolean {
  return (readHeadNote(text, patterns) ?? readAuthors(text, patterns) ?? readCaption(text, patterns)) !== undefined
}

function isHeadline(text: string, below: readonly Draft[]): boolean {
  if (text.length > LONGEST_HEADLINE || text.length < 8 || /[.:,;…]["»”)]?$/u.test(text) || text.startsWith('-'))
    return false
  const news = below.find((draft) => draft.content.text.length > text.length)
  return news !== undefined && /[.!?…؟]["'»”)\s]{0,3}$/u.test(news.content.text)
}

/** What is glued to the dateline in one paragraph: a headline and an author's line, `… before vote By Ada Olsen`. */
export function readGlued(front: string, patterns: WirePatterns): string[] {
  if (front === '') return []
  for (let at = front.lastIndexOf(' '); at > 0; at = front.lastIndexOf(' ', at - 1)) {
    const byline = front.slice(at + 1)
    if (readAuthors(byline, patterns)) return [front.slice(0, at), byline]
    if (byline.length > LONGEST_HEADLINE) break
  }
  return [front]
}
