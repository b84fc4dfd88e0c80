import type { VerbForm } from './conjugate.ts'
import { type Lexis, nounShape, nounTraits, type Shape, trait } from './lexis.ts'

/** A word as it is written, with all that a lexis says of it: what a text repeats is looked up once. */
export interface Lexeme {
  /** Lower case, straight apostrophes. */
  readonly word: string
  readonly traits: number
  /** What it is as a noun; those of its singular where the plural has none. */
  readonly noun: number
  readonly shape: Shape | undefined
  /** Its readings as a verb. */
  readonly forms: readonly VerbForm[] | undefined
  readonly finite: boolean
  readonly infinitive: boolean
  /** A word in no list with an ending that only finite verbs have. */
  readonly endsFinite: boolean
  readonly endsAdverb: boolean
  /** Begins with a letter. */
  readonly letter: boolean
  /** Begins with a capital. */
  readonly upper: boolean
  /** `LR`, `CFE-CGC`: all its letters are capitals, two at least. */
  readonly acronym: boolean
  /** Ways in which a source preposition and a phrase of time go on that begin with it. */
  readonly sources: readonly (readonly string[])[] | undefined
  readonly times: readonly (readonly string[])[] | undefined
}

/** Words kept for a language; a text of other words than those does not fill the memory. */
const KEPT = 30_000

const kept = new WeakMap<Lexis, Map<string, Lexeme>>()

/** What the lexis says of a word of a text. */
export function lexemeOf(lexis: Lexis, written: string): Lexeme {
  const known = kept.get(lexis)
  const lexeme = known?.get(written)
  if (lexeme) return lexeme
  const made = read(lexis, written)
  if (known && known.size < KEPT) known.set(written, made)
  else kept.set(lexis, new Map([[written, made]]))
  return made
}

function read(lexis: Lexis, written: string): Lexeme {
  const word = written.toLowerCase().replaceAll('’', "'")
  const traits = lexis.traits.get(word) ?? 0
  const forms = lexis.verbs.get(word)
  const ends = (endings: readonly string[]) => endings.some((ending) => word.endsWith(ending))
  const upper = written[0] !== word[0]
  return {
    word,
    traits,
    noun: nounTraits(lexis, word),
    shape: nounShape(lexis, word),
    forms,
    finite: forms?.some(({ kind }) => kind === 'finite') ?? false,
    infinitive: forms?.some(({ kind }) => kind === 'infinitive') ?? false,
    endsFinite: traits === 0 && word.length > 5 && ends(lexis.finiteEndings),
    endsAdverb: traits === 0 && word.length > 6 && ends(lexis.adverbEndings),
    letter: /^\p{L}/u.test(word),
    upper,
    acronym: upper && /^\p{Lu}[\p{Lu}\d&-]{1,9}$/u.test(written),
    sources: lexis.sources.get(word),
    times: lexis.timePhrases.get(word),
  }
}

/** What a quoted run is among the words of a sentence. */
export const runLexeme: Lexeme = {
  word: '"',
  traits: 0,
  noun: 0,
  shape: undefined,
  forms: undefined,
  finite: false,
  infinitive: false,
  endsFinite: false,
  endsAdverb: false,
  letter: false,
  upper: false,
  acronym: false,
  sources: undefined,
  times: undefined,
}

/** The traits of a word as a text has it: one in no list may show by its ending what it is. */
export const traitsOf = ({ traits, endsAdverb }: Lexeme, isWord: boolean): number =>
  isWord && endsAdverb ? trait.adverb : traits
