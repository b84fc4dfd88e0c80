import { anyWord, choice } from '../text/words.ts'

/** What a language's wires say in the lines around the body. All words as written; case does not count where not said. */
export interface WireWords {
  /** Open an author's line, as written there: `Par`, `By`. */
  readonly bylineOpeners: readonly string[]
  /** Join two names of a byline: `et`, `and`. */
  readonly nameJoins: readonly string[]
  /** Stand before the place that an author writes from: `à`, `in`. */
  readonly whereFrom: readonly string[]
  /** Open the part of an editors' line that names who reported: `Reporting by`, `Avec`. */
  readonly reportedBy: readonly string[]
  /** Open the part of it that names who edited or translated: `Editing by`, `version française`. */
  readonly editedBy: readonly string[]
  /** Open an interviewer's line: `Propos recueillis par`. */
  readonly interviewedBy: readonly string[]
  /** Stand in a closing sentence that names who contributed. */
  readonly contributed: readonly string[]
  /** Open a closing line of initials without strokes, lower case: `dpa thn yyby n1 kre`. */
  readonly signers: readonly string[]
  /** Lines above the headline: `URGENT`, `PAPIER GENERAL`. */
  readonly labels: readonly string[]
  /** Open a line that says that a picture, a film or a graphic goes with the dispatch. */
  readonly pictures: readonly string[]
  /** Open the credit of a caption, before a colon: `Foto`, `Crédit photo`. */
  readonly captionCredits: readonly string[]
  /** Agencies that sign pictures: `REUTERS/Ada Olsen`. */
  readonly pictureAgencies: readonly string[]
  /** Open a line that says what was corrected. */
  readonly corrections: readonly string[]
  /** Open a line that says what is new, or tells the desks something. */
  readonly advisories: readonly string[]
  /** Open a note of the editors: `NDLR`, `Eds`. */
  readonly editorNotes: readonly string[]
  /** Open a line that restricts the use: `RESTRICTED TO EDITORIAL USE`. */
  readonly restrictions: readonly string[]
  /** Open a line with a telephone number or an address for the desks. */
  readonly contacts: readonly string[]
  /** Stand in a line of copyright. */
  readonly copyrights: readonly string[]
  /** Lines that a website puts between the paragraphs, whole: `Advertisement`; with `…` at the end, how longer ones open. */
  readonly siteLines: readonly string[]
}

/** A pattern of words at the begin of a line. Few lines begin with a letter that one of its words begins with. */
export interface Opener {
  exec(text: string): RegExpExecArray | null
  test(text: string): boolean
}

/** What stands between two names, or between a name and a place: texts are split at it. */
type Joins = 'nameJoins' | 'whereFrom'

/** The words as patterns, each at the begin of a line but for what stands inside one. */
export type WirePatterns = { readonly [Field in keyof WireWords]: Field extends Joins ? RegExp : Opener }

const NEVER = /(?!)/
const built = new WeakMap<WireWords, WirePatterns>()

/** Builds a language's patterns once, when they are first asked for. */
export function wirePatterns(words: WireWords): WirePatterns {
  let patterns = built.get(words)
  if (!patterns) {
    patterns = patternsOf(words)
    built.set(words, patterns)
  }
  return patterns
}

/** Written out: an object that is put together from a list of so many fields is a dictionary to V8, in which each is searched for. */
function patternsOf(words: WireWords): WirePatterns {
  return {
    bylineOpeners: openerOf('bylineOpeners', words),
    nameJoins: joinOf('nameJoins', words),
    whereFrom: joinOf('whereFrom', words),
    reportedBy: openerOf('reportedBy', words),
    editedBy: openerOf('editedBy', words),
    interviewedBy: openerOf('interviewedBy', words),
    contributed: openerOf('contributed', words),
    signers: openerOf('signers', words),
    labels: openerOf('labels', words),
    pictures: openerOf('pictures', words),
    captionCredits: openerOf('captionCredits', words),
    pictureAgencies: openerOf('pictureAgencies', words),
    corrections: openerOf('corrections', words),
    advisories: openerOf('advisories', words),
    editorNotes: openerOf('editorNotes', words),
    restrictions: openerOf('restrictions', words),
    contacts: openerOf('contacts', words),
    copyrights: openerOf('copyrights', words),
    siteLines: openerOf('siteLines', words),
  }
}

const joinOf = (field: Joins, { [field]: list }: WireWords): RegExp =>
  list.length === 0 ? NEVER : patternOf(field, list)

function openerOf(field: Exclude<keyof WireWords, Joins>, { [field]: list }: WireWords): Opener {
  return list.length === 0 ? NEVER : quick(patternOf(field, list), list)
}

function patternOf(field: keyof WireWords, list: readonly string[]): RegExp {
  const branches = choice(list)
  if (field === 'copyrights' || field === 'contributed') return new RegExp(anyWord(list), 'iu')
  if (field === 'siteLines') return new RegExp(`^(?:${branches.replaceAll('…', '.{1,800}')})[.!]?$`, 'iu')
  if (field === 'bylineOpeners') return new RegExp(`^(?:${branches})\\s{1,3}(?=[\\p{L}"«“])`, 'u')
  if (field === 'nameJoins') return new RegExp(`\\s(?:${branches}|&)\\s|,\\s`, 'u')
  if (field === 'whereFrom') return new RegExp(`\\s(?:${branches})\\s(?=\\p{L})`, 'u')
  return new RegExp(`^(?:${branches})(?![\\p{L}\\p{M}\\p{N}])`, 'iu')
}

/** Asks a pattern only about texts that begin with a letter of its words, or hold one of them where it is not anchored. */
function quick(pattern: RegExp, list: readonly string[]): Opener {
  const lower = list.map((word) => word.toLowerCase())
  if (!pattern.source.startsWith('^')) return asked(pattern, (text) => holdsOne(text.toLowerCase(), lower))
  const letters = new Set(
    list.flatMap((word) => [word.toLowerCase(), word.toUpperCase()].map((one) => one.charCodeAt(0))),
  )
  return asked(pattern, (text) => letters.has(text.charCodeAt(0)))
}

function asked(pattern: RegExp, mayMatch: (text: string) => boolean): Opener {
  const exec = (text: string) => (mayMatch(text) ? pattern.exec(text) : null)
  return { exec, test: (text) => exec(text) !== null }
}

const holdsOne = (text: string, words: readonly string[]) => words.some((word) => text.includes(word))
