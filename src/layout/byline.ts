import type { Byline } from '../schema.ts'
import type { WirePatterns } from './wirewords.ts'

/** Longest author's line. */
const LONGEST = 160
const PARTICLE =
  /^(?:de|du|des|la|le|da|do|dos|das|di|del|della|van|von|der|den|ter|ten|el|al|bin|ben|ibn|y|e|zu|af|av)$/u
const CAPITAL = /^[\p{Lu}\p{Lo}]/u
// By dpa correspondents, Par nos correspondants
const COLLECTIVE = /correspond|korrespond|corresponsal|reporter|staff|envoy|enviad|redac/iu

/** An author's line, taken apart: `Par Jeanne DUPONT`, `By Ada Olsen and Jan Novak in Oslo`, `Von Eva Muster, dpa`. */
export function readAuthors(text: string, patterns: WirePatterns): Byline | undefined {
  if (text.length > LONGEST) return undefined
  const opener = patterns.bylineOpeners.exec(text)?.[0] ?? patterns.interviewedBy.exec(text)?.[0]
  if (opener === undefined) return undefined
  const who = text.slice(opener.length).trim()
  const names = namesIn(who, patterns)
  return names ? { text, role: 'author', names, initials: [], desk: null } : undefined
}

/** The names in a list of names; `undefined` where anything else stands among them. */
export function namesIn(who: string, patterns: WirePatterns): string[] | undefined {
  if (/[:;!?"«»“”]/.test(who) || /\p{Ll}{3}\.\s/u.test(who)) return undefined
  if (COLLECTIVE.test(who) && who.length < 60) return []
  const parts = who.replace(/[.\s]{1,3}$/u, '').split(new RegExp(patterns.nameJoins, 'gu'))
  const names: string[] = []
  for (const part of parts) {
    const name = part.split(patterns.whereFrom)[0]!.trim()
    if (isName(name)) names.push(name)
    // ", dpa" and ", Press Association Political Correspondent" stand behind a name
    else if (names.length === 0 || !/^[\p{L}\s./-]{2,60}$/u.test(part)) return undefined
  }
  return names.length > 0 ? names : undefined
}

function isName(text: string): boolean {
  const words = text.split(/\s+/u)
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    CAPITAL.test(words[0]!) &&
    words.every((word) => (CAPITAL.test(word) && /^[\p{L}\p{M}.'’-]+$/u.test(word)) || PARTICLE.test(word))
  )
}

/** The parts of an editors' line: `(Reporting by Ada Olsen; Editing by Jan Novak)`. */
export function readCredits(text: string, patterns: WirePatterns): Byline[] | undefined {
  const opening = text.slice(text.search(/[^\s([;|,]/))
  if (!patterns.editedBy.test(opening) && !patterns.reportedBy.test(opening)) return undefined
  const inside = /^[([]?\s?(?<inside>[^()[\]]{6,300}(?:\([^()]{1,60}\)[^()]{0,200}){0,4})\s?[)\]]?\.?$/u.exec(text)
    ?.groups?.inside
  if (inside === undefined) return undefined
  const parts = inside.split(/\s?[;|]\s?|\.\s(?=\p{Lu}\p{Ll}{3,12} )/u).filter((part) => part !== '')
  const credits = parts.map((part, i) => creditOf(part.trim().replace(/^,\s/, ''), patterns, i === 0))
  return credits[0] && credits.every((credit) => credit !== undefined) ? credits : undefined
}

// "Fact-checking by Ada Olsen": words that no list has, behind a part that one has
const OTHER_CREDIT = /^\p{L}[\p{L} -]{2,28}(?= (?:by|par|por|von) )/u

function creditOf(text: string, patterns: WirePatterns, isFirst: boolean): Byline | undefined {
  const editor = patterns.editedBy.exec(text)?.[0]
  const opener = editor ?? patterns.reportedBy.exec(text)?.[0] ?? (isFirst ? undefined : OTHER_CREDIT.exec(text)?.[0])
  if (opener === undefined) return undefined
  const who = text
    .slice(opener.length)
    .replace(/^\s?(?:by|par|de|por|von)\s/u, '')
    .replace(/^[\s:]{1,3}/, '')
  const names = namesIn(who, patterns)
  return names && { text, role: editor === undefined ? 'contributor' : 'editor', names, initials: [], desk: null }
}
