import type { Byline, Note } from '../schema.ts'
import { sliceTraced, type Traced } from '../text/traced.ts'
import type { Draft } from './body.ts'
import { readAuthors, readCredits } from './byline.ts'
import { readHeadNote } from './notes.ts'
import { isRule } from './row.ts'
import { isSlashed, readSignature } from './signature.ts'
import { isTrailer } from './trailer.ts'
import type { WirePatterns } from './wirewords.ts'

/** What stands below the news, and how many paragraphs of it there are. */
export interface Tail {
  readonly length: number
  readonly bylines: readonly Byline[]
  readonly notes: readonly Note[]
}

// -30-   -0-   ###   (END)   (FIN)   NNNN   ==Kyodo
const CLOSING =
  /^(?:-{1,2}\s?(?:0|30|end|fin|ends)\s?-{1,2}|#{2,5}|\(?(?:END|FIN|ENDS|FINE|FIM|ENDE)\)?|N{4}|={2}\p{L}{2,12})$/iu
// EFE   EFE sfp2305001400   (SDA)   / ats-afp-ap
const SIGNED =
  /^[./\s(]{0,3}(?:\p{Lu}{3,6}|\p{Ll}{3,6})(?:\s\p{Ll}{2,4}\d{6,12}|[-/,\s]{1,3}(?:\p{Lu}{3,6}|\p{Ll}{3,6})){0,3}[)\s.]{0,3}$/u
// (*) prénom modifié    * nom d'emprunt
const FOOTNOTE = /^(?:\(\*{1,3}\)|\*{1,3})\s?\p{L}[^\n]{2,160}$/u
const ADDRESS = /^[^\n]{0,90}(?:@[\p{L}\d-]{2,40}\.\p{L}{2,8}|https?:\/\/\S{4,200}|\+\d[\d\s()/-]{6,18})\S{0,40}$/u
const LONGEST = 600
const LONGEST_CREDIT = 240
/** No line that closes a dispatch is longer. */
const LONGEST_SIGN = 100

/** Reads the paragraphs below the news, from the last one up, as long as they are none of it. */
export function readTail(drafts: readonly Draft[], from: number, patterns: WirePatterns): Tail {
  const bylines: Byline[] = []
  const notes: Note[] = []
  let end = drafts.length
  let pending = 0
  for (; end > from + 1; end--) {
    const { text } = drafts[end - 1]!.content
    if (isRule(text)) {
      pending++
      continue
    }
    const found = readBelow(text, patterns)
    if (!found) break
    pending = 0
    bylines.unshift(...(found.bylines ?? []))
    if (found.note) notes.unshift(found.note)
  }
  // A rule above nothing closes the dispatch; above the last news it parts two sections and stays.
  const rules = drafts.slice(end, end + pending).map((draft): Note => ({ kind: 'trailer', text: draft.content.text }))
  return { length: drafts.length - end, bylines, notes: [...rules, ...notes] }
}

interface Below {
  readonly bylines?: readonly Byline[]
  readonly note?: Note
}

function readBelow(text: string, patterns: WirePatterns): Below | undefined {
  if (text.length > LONGEST) return undefined
  const signature = readSignature(text, patterns)
  if (signature) return { bylines: [signature] }
  const credits = readCredits(text, patterns)
  if (credits) return { bylines: credits }
  if (text.length < LONGEST_CREDIT && patterns.contributed.test(text)) return { bylines: [contributors(text)] }
  const author = readAuthors(text, patterns)
  if (author) return { bylines: [author] }
  const kind = kindOf(text, patterns)
  if (kind) return { note: { kind, text } }
  const note = readHeadNote(text, patterns)
  return note && note.kind !== 'label' ? { note } : undefined
}

// Associated Press writer Tom Sample contributed to this report.
function contributors(text: string): Byline {
  return { text, role: 'contributor', names: [], initials: [], desk: null }
}

function kindOf(text: string, { copyrights, contacts, signers }: WirePatterns): Note['kind'] | undefined {
  if (text.length < LONGEST_SIGN && closes(text, signers)) return 'trailer'
  if (text.length < 300 && copyrights.test(text)) return 'copyright'
  if (FOOTNOTE.test(text)) return 'editor'
  const contact = contacts.exec(text)?.[0]
  if ((contact && text[contact.length] === ':') || (/[@+]|http/.test(text) && ADDRESS.test(text))) return 'contact'
  return undefined
}

function closes(text: string, signers: WirePatterns['signers']): boolean {
  return isTrailer(text) || CLOSING.test(text) || (SIGNED.test(text) && signers.test(text.replace(/^[./\s(]{1,4}/, '')))
}

// "… la fin. bur-vg/sc/lpt"    "… went viral. (Reporting by Ada Olsen; Editing by Jan Novak)"
const GLUED = /(?<=[.!?…]["'»”]?\s)(?<last>\([^()]{6,300}\)|\S{3,60})$/u

/** A signature or an editors' line that is glued to the last paragraph. */
export function cutGlued(content: Traced, patterns: WirePatterns): { content: Traced; bylines: readonly Byline[] } {
  const end = content.text.slice(-320)
  const found = mayBeGlued(end) ? GLUED.exec(end)?.groups?.last : undefined
  if (found === undefined) return { content, bylines: [] }
  const signature = isSlashed(found) ? readSignature(found, patterns) : undefined
  const bylines = signature ? [signature] : found.startsWith('(') ? readCredits(found, patterns) : undefined
  if (!bylines) return { content, bylines: [] }
  const kept = content.text.slice(0, -found.length).trimEnd()
  return { content: sliceTraced(content, [0, kept.length]), bylines }
}

/** A bracket that closes at the end, or a stop just before the last word: few paragraphs need the pattern. */
function mayBeGlued(text: string): boolean {
  if (text.endsWith(')')) return true
  let at = text.length - 1
  while (at > 0 && !/\s/.test(text[at]!)) at--
  return /[.!?…]["'»”]?$/.test(text.slice(Math.max(0, at - 2), at))
}
