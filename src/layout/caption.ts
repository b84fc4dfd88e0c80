import type { Note } from '../schema.ts'
import type { WirePatterns } from './wirewords.ts'

const LONGEST = 700
const CREDITED = 120
// … at the port. REUTERS/Ada Olsen/Pool/File Photo
const SIGNED = /(?:^|[.!?"”]\s)(?<by>\p{L}{2,12}\s?\/\s?\p{Lu}[\p{L}\s./'’-]{2,80})$/u
const CLOSED = /^[:\s][^.:!?]{2,90}[.)]?$/u

/** A picture's caption between the paragraphs: it opens with "FILE PHOTO:" or closes with the photographer's credit. */
export function readCaption(text: string, { captionCredits, pictureAgencies }: WirePatterns): Note | undefined {
  if (text.length > LONGEST) return undefined
  const opener = captionCredits.exec(text)?.[0]
  if (opener && text[opener.length] === ':') return { kind: 'caption', text }
  // One sign is found ten times as fast as two.
  const near = Math.max(0, text.length - CREDITED)
  const [slash, colon] = [text.includes('/', near), text.includes(':', near)]
  if (!slash && !colon) return undefined
  const end = text.slice(near)
  const by = slash ? SIGNED.exec(end)?.groups?.by : undefined
  const isCaption = (by && pictureAgencies.test(by)) || (colon && credited(end, captionCredits))
  return isCaption ? { kind: 'caption', text } : undefined
}

/** "… Flughafen. Foto: Eva Muster/Archiv": the word of a credit, its colon, a name, and nothing more. */
function credited(end: string, captionCredits: WirePatterns['captionCredits']): boolean {
  const colon = end.lastIndexOf(': ')
  if (colon < 0) return false
  const opener = /[.!?"”)\]]\s\(?(?<words>[\p{L}\s/]{3,20})$/u.exec(end.slice(0, colon))?.groups?.words
  return opener !== undefined && captionCredits.test(opener) && CLOSED.test(end.slice(colon))
}
