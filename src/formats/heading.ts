import type { Byline, Note } from '../schema.ts'
import { anyWord } from '../text/words.ts'
import { readByline } from './byline.ts'
import { callWords, holdWords, labelWords, pictureWords } from './heads.ts'
import { known } from './known.ts'

/** What a heading block says. */
export interface Heading {
  readonly headline?: string
  readonly kicker?: string
  readonly notes: readonly Note[]
  readonly bylines: readonly Byline[]
}

// 2ND LEAD · REFILE · ROUNDUP 2 · 3. LEAD
const LABEL = new RegExp(
  `^(?:\\d{1,2}(?:ST|ND|RD|TH|\\.)? )?(?:${anyWord(labelWords)})(?:[ :]{1,2}[\\p{Lu}\\d]{1,12}){0,2}[!:]?$`,
  'u',
)
// ATTENTION - CORRIGE le bilan au 2e paragraphe
const CALL = new RegExp(`^(?:${anyWord(callWords)})\\s?[-–—:!]\\s?\\p{Lu}{4,20}(?!\\p{L})`, 'u')
const picture = new RegExp(anyWord(pictureWords), 'iu')
const hold = new RegExp(anyWord(holdWords), 'iu')

/** A label's note; `undefined` where the line is none. */
export function readLabel(text: string): Note | undefined {
  const bracketed = text.startsWith('(') && text.endsWith(')')
  if (hold.test(text) && (bracketed || /^[^:]{4,30}:/.test(text))) return { kind: 'restriction', text }
  if (bracketed) return { kind: picture.test(text) ? 'photo' : 'label', text }
  if (CALL.test(text)) return { kind: 'advisory', text }
  return LABEL.test(text) ? { kind: 'label', text } : undefined
}

/**
 * Reads the lines above a story: labels, what stands over the headline, the headline, its author. `width` tells that
 * of the wrapped body: only a line that the next word would not have fitted into goes on in the next one.
 */
export function readHeading(lines: readonly string[], width: () => number): Heading {
  const notes: Note[] = []
  const bylines: Byline[] = []
  const heads: string[] = []
  for (const text of joinLabels(lines)) {
    const label = readLabel(text)
    const byline = heads.length > 0 ? readByline(text) : undefined
    if (label) notes.push(label)
    else if (byline) bylines.push(byline)
    else heads.push(text)
  }
  const joined = heads.length > 1 ? joinWrapped(heads, width()) : heads
  const headline = joined.at(-1)
  const kicker = joined.slice(0, -1).join(' ') || undefined
  return { notes, bylines, ...known({ headline, kicker }) }
}

// (Zusammenfassung 1645 - nur das Treffen im
// Kanzleramt)
function joinLabels(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const open = joined.at(-1)
    if (open?.startsWith('(') && !open.includes(')') && !line.startsWith('('))
      joined[joined.length - 1] = `${open} ${line}`
    else joined.push(line)
  }
  return joined
}

function joinWrapped(lines: readonly string[], width: number): string[] {
  const joined: string[] = []
  let last = ''
  for (const line of lines) {
    const wrapped = last !== '' && !last.endsWith(':') && last.length + 1 + firstWord(line).length > width
    if (wrapped) joined[joined.length - 1] += ` ${line}`
    else joined.push(line)
    last = line
  }
  return joined
}

function firstWord(line: string): string {
  return line.split(' ', 1)[0]!
}
