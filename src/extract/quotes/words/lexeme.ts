import type { Forms } from '../../../text/forms.ts'
import type { Tokens } from '../../../text/tokens.ts'
import type { VerbForm } from './conjugate.ts'
import { type Lexis, trait } from './lexis.ts'
import { gate, list, listsOf } from './lists.ts'
import { nounTraits, shapeOf } from './nouns.ts'
import type { Shape } from './shapes.ts'

/**
 * A word as it is written, with all that a lexis says of it: what a text repeats is looked up once. What is asked of nouns stands first, then what is
 * asked of verbs, so that each is in one or two lines of the cache.
 */
export interface Lexeme {
  /** What it is as a noun; those of its singular where the plural has none. */
  readonly noun: number
  readonly traits: number
  readonly shape: Shape | undefined
  /** Begins with a letter. */
  readonly letter: boolean
  readonly digit: boolean
  /** Ends as plurals do. */
  readonly endsPlural: boolean
  /** Where adjectives show it, ends like one: `zuständige`, `englischsprachigen`, `US-amerikanischer`. */
  readonly adjectival: boolean
  /** Lower case, straight apostrophes. */
  readonly word: string
  /** Its readings as a verb. */
  readonly forms: readonly VerbForm[] | undefined
  readonly finites: readonly VerbForm[]
  readonly finite: boolean
  readonly infinitive: boolean
  readonly auxiliary: boolean
  /** A word in no list with an ending that only finite verbs have. */
  readonly endsFinite: boolean
  readonly participles: readonly VerbForm[]
  /** Its finite readings are an auxiliary of the perfect, of the passive; any of its readings is an auxiliary. */
  readonly perfect: boolean
  readonly passive: boolean
  /** A finite form in the mood that only reports: `habe`, `zeige`. */
  readonly inMood: boolean
  readonly gerunds: readonly VerbForm[]
  readonly nonFinites: readonly VerbForm[]
  /** Those of them that may stand without a verb before: all but participles that report nothing. */
  readonly loose: readonly VerbForm[]
  /** Of a word in no list, the finite form that its ending shows. */
  readonly supposed: readonly VerbForm[]
  /** Ways in which a source preposition and a phrase of time go on that begin with it. */
  readonly sources: readonly (readonly string[])[] | undefined
  readonly times: readonly (readonly string[])[] | undefined
  /** The sum of the lists, of those in `list`, that it stands in, and of `gate`. */
  readonly lists: number
  /** Begins with a capital, or names a site. */
  readonly upper: boolean
  readonly endsAdverb: boolean
  /** `LR`, `CFE-CGC`: all its letters are capitals, two at least. */
  readonly acronym: boolean
  /** What it is where it opens a sentence and its capital goes without its accent: `A Belmont, le pont est fermé`. */
  readonly opening: Lexeme | undefined
  /** The pronoun that it joins to the word before: `il` of `-t-il`. */
  readonly clitic: string | undefined
}

/**
 * What the lexis says of the forms of a language, by their numbers. What is asked of every word stands in arrays of its own: a lexeme is
 * four lines of the cache, and of most words no more is asked.
 */
export interface Lexemes {
  readonly lexis: Lexis
  readonly forms: Forms
  readonly all: Lexeme[]
  readonly word: string[]
  readonly traits: number[]
  readonly lists: number[]
  readonly looks: number[]
}

/** What a form looks like, as bits of one number. */
export const looks = { upper: 1, acronym: 2, endsAdverb: 4, opening: 8, clitic: 16 } as const

/** The forms are numbered anew when they are too many. */
const kept = new WeakMap<Lexis, Lexemes>()

/** What the lexis says of the words of a text. */
export function lexemesOf(lexis: Lexis, { forms }: Tokens): Lexemes {
  const known = kept.get(lexis)
  if (known?.forms === forms) return known
  const fresh: Lexemes = { lexis, forms, all: [], word: [], traits: [], lists: [], looks: [] }
  kept.set(lexis, fresh)
  return fresh
}

/** The lexeme of a form; the arrays have it too from then on. */
export const lexemeOf = (lexemes: Lexemes, form: number): Lexeme => lexemes.all[form] ?? addLexeme(lexemes, form)

function addLexeme(lexemes: Lexemes, form: number): Lexeme {
  const lexeme = readLexeme(lexemes.lexis, lexemes.forms.textOf(form))
  lexemes.all[form] = lexeme
  lexemes.word[form] = lexeme.word
  lexemes.traits[form] = lexeme.traits
  lexemes.lists[form] = lexeme.lists
  lexemes.looks[form] = looksOf(lexeme)
  return lexeme
}

/** The sum of what a lexeme looks like. */
export const looksOf = ({ upper, acronym, endsAdverb, opening, clitic }: Lexeme): number =>
  (upper ? looks.upper : 0) |
  (acronym ? looks.acronym : 0) |
  (endsAdverb ? looks.endsAdverb : 0) |
  (opening ? looks.opening : 0) |
  (clitic === undefined ? 0 : looks.clitic)

const none: readonly VerbForm[] = []

/** What the lexis says of one word. */
export function readLexeme(lexis: Lexis, written: string): Lexeme {
  const word = written.toLowerCase().replaceAll('’', "'")
  const traits = lexis.traits.get(word) ?? 0
  const forms = lexis.verbs.get(word)
  const ofKind = (kind: VerbForm['kind']) => forms?.filter((form) => form.kind === kind) ?? none
  const finites = ofKind('finite')
  const nonFinites = forms?.filter(({ kind }) => kind !== 'finite') ?? none
  const isPerfect = ({ lemma }: VerbForm) => lexis.perfect.has(lemma)
  const isPassive = ({ lemma }: VerbForm) => lexis.passive.has(lemma)
  const ends = (endings: readonly string[]) => endings.some((ending) => word.endsWith(ending))
  const upper = written[0] !== word[0] || DOMAIN.test(word)
  const noun = nounTraits(lexis, word)
  const endsFinite = traits === 0 && word.length > 5 && ends(lexis.finiteEndings)
  const letter = /^\p{L}/u.test(word)
  const digit = /^\d/.test(word)
  const adjectival = looksAdjective(lexis, word)
  const times = lexis.timePhrases.get(word)
  // oil industry analysts: where the last noun is the head, any word may lead to it
  const leads = lexis.speech.headLast === true && traits === 0 && letter
  const nominal = digit || adjectival || leads || ((traits | noun) & NOMINAL) !== 0
  let lists = listsOf(lexis, word)
  if (forms !== undefined || endsFinite) lists |= gate.verbal
  if (nominal) lists |= gate.nominal
  if (PARTING_SIGN.test(word) || traits & PARTING || lists & list.beforeThat) lists |= gate.parts
  if (times) lists |= gate.times
  const accented = upper ? lexis.speech.unaccented?.[word] : undefined
  return {
    noun,
    traits,
    shape: shapeOf(lexis, word, noun),
    letter,
    digit,
    endsPlural: ends(lexis.plurals),
    adjectival,
    word,
    forms,
    finites,
    finite: finites.length > 0,
    infinitive: forms?.some(({ kind }) => kind === 'infinitive') ?? false,
    auxiliary: forms?.some((form) => isPerfect(form) || isPassive(form)) ?? false,
    endsFinite,
    participles: ofKind('participle'),
    perfect: finites.some(isPerfect),
    passive: finites.some(isPassive),
    inMood: isInMood(lexis, word, finites),
    gerunds: ofKind('gerund'),
    nonFinites,
    loose: forms === undefined ? none : nonFinites.filter(({ kind, usage }) => kind !== 'participle' || usage),
    supposed: endsFinite ? [{ lemma: word, kind: 'finite', plural: undefined, usage: undefined }] : none,
    sources: lexis.sources.get(word),
    times,
    lists,
    upper,
    endsAdverb: traits === 0 && word.length > 6 && ends(lexis.adverbEndings),
    acronym: upper && /^\p{Lu}[\p{Lu}\d&-]{1,9}$/u.test(written),
    opening: accented === undefined ? undefined : { ...readLexeme(lexis, accented), upper: true },
    clitic: cliticOf(lexis, word),
  }
}

// The tokeniser cuts `a-t-il` into `a` and `-t-il`, `dit-elle` into `dit` and `-elle`.
function cliticOf({ inverted }: Lexis, word: string): string | undefined {
  if (!word.startsWith('-')) return undefined
  const pronoun = word.slice(word.lastIndexOf('-') + 1)
  return inverted.has(pronoun) ? pronoun : undefined
}

// selon exemple.fr, wie beispiel-online.de berichtet: the name of a site
const DOMAIN = /^[\p{L}\d-]{3,32}\.(?:com|net|org|info|tv|eu|fr|de|es|pt|br|at|ch|uk)$/u
function isInMood({ speech, reportingMood }: Lexis, word: string, finites: readonly VerbForm[]): boolean {
  const { reportingMood: mood } = speech
  if (!mood) return false
  return reportingMood.has(word) || finites.some(({ lemma }) => word + mood.without === lemma)
}

const NOMINAL =
  trait.determiner |
  trait.before |
  trait.particle |
  trait.pronoun |
  trait.strong |
  trait.honorific |
  trait.person |
  trait.source |
  trait.body |
  trait.document

const looksAdjective = ({ adjectiveEndings }: Lexis, word: string) =>
  adjectiveEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) && LETTERS.test(word)
const LETTERS = /^[\p{L}-]{3,32}$/u

const PARTING_SIGN = /^[,;:([{)\]}]$|^[-–—―]{1,2}$/
const PARTING = trait.relative | trait.that | trait.subordinator | trait.coordinator

/** What a quoted run is among the words of a sentence. */
export const runLexeme: Lexeme = {
  noun: 0,
  traits: 0,
  shape: undefined,
  letter: false,
  digit: false,
  endsPlural: false,
  adjectival: false,
  word: '"',
  forms: undefined,
  finites: none,
  finite: false,
  infinitive: false,
  auxiliary: false,
  endsFinite: false,
  participles: none,
  perfect: false,
  passive: false,
  inMood: false,
  gerunds: none,
  nonFinites: none,
  loose: none,
  supposed: none,
  sources: undefined,
  times: undefined,
  lists: 0,
  upper: false,
  endsAdverb: false,
  acronym: false,
  opening: undefined,
  clitic: undefined,
}
