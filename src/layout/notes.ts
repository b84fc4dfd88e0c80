import type { Note } from '../schema.ts'
import type { WirePatterns } from './wirewords.ts'

// (Zusammenfassung 1815)    [Eds: …]    =(PHOTO)=    /// ATTENTION ///
const OPENED = /^[\s([=/*+#<-]{1,6}(?=[\p{L}\d])/u
const BRACKETED = /^[=\s]{0,3}(?:\([^()]{1,300}(?:\([^()]{1,80}\)[^()]{0,80}){0,3}\)|\[[^[\]]{1,300}\])[\s=.]{0,3}$/u
// 2ND LEAD    ROUNDUP 2    1st Ld-Writethru    UPDATE 3
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th|e|er|ème|\.)?\s/iu
const LONGEST_LABEL = 40
const LONGEST = 600
const fields = [
  ['corrections', 'correction'],
  ['restrictions', 'restriction'],
  ['pictures', 'photo'],
  ['editorNotes', 'editor'],
  ['advisories', 'advisory'],
] as const satisfies readonly (readonly [keyof WirePatterns, Note['kind']])[]

/** What a line above the text says to the desks; `undefined` where it may be a headline, or body. */
export function readHeadNote(text: string, patterns: WirePatterns): Note | undefined {
  if (text.length > LONGEST) return undefined
  const bracketed = BRACKETED.test(text)
  const words = text.replace(OPENED, '').replace(ORDINAL, '')
  const label = labelOf(text, words, patterns)
  if (label) return label
  const kind = fields.find(([field]) => patterns[field].test(words))?.[1]
  if (kind && (bracketed || isSaid(text, words, patterns))) return { kind, text: unfilled(text) }
  return bracketed ? { kind: 'label', text: unfilled(text) } : undefined
}

// URGENT    FLASH    PAPIER GENERAL    URGENT ///    +++ EIL +++
function labelOf(text: string, words: string, patterns: WirePatterns): Note | undefined {
  if (text.length > LONGEST_LABEL) return undefined
  const found = patterns.labels.exec(words)
  const rest = found ? words.slice(found[0].length) : ''
  const whole = found && /^(?:[\s\d)\]/*+=:!.-]|\p{Lu}){0,16}$/u.test(rest) && found[0] === found[0].toUpperCase()
  return whole ? { kind: 'label', text: unfilled(text) } : undefined
}

/** Said in capitals or before a colon, as the wire does: a headline may open with "Corrects" or "Photo" too. */
function isSaid(text: string, words: string, patterns: WirePatterns): boolean {
  const found = fields.map(([field]) => patterns[field].exec(words)?.[0]).find((word) => word !== undefined)!
  const next = words.slice(found.length).trimStart()
  const capitals = found.length > 2 && found === found.toUpperCase() && found !== found.toLowerCase()
  return capitals ? next[0] !== ',' : next.startsWith(':') || (OPENED.test(text) && text.length < 120)
}

/** A line without the signs that close it on the wire: `By dpa correspondents  =`. */
export function unfilled(text: string): string {
  return text.replace(/\s{1,3}[=<]{1,2}$/u, '').trimEnd()
}
