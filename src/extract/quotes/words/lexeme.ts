import type { Forms } from '../../../text/forms.ts'
import type { Tokens } from '../../../text/tokens.ts'
import type { VerbForm } from './conjugate.ts'
import { type Lexis, type Shape, trait } from './lexis.ts'
import { nounShape, nounTraits } from './nouns.ts'

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
  readonly finites: readonly VerbForm[]
  readonly participles: readonly VerbForm[]
  readonly finite: boolean
  readonly infinitive: boolean
  /** A word in no list with an ending that only finite verbs have. */
  readonly endsFinite: boolean
  readonly endsAdverb: boolean
  /** Begins with a letter. */
  readonly letter: boolean
  /** Begins with a capital, or names a site. */
  readonly upper: boolean
  /** `LR`, `CFE-CGC`: all its letters are capitals, two at least. */
  readonly acronym: boolean
  /** Ways in which a source preposition and a phrase of time go on that begin with it. */
  readonly sources: readonly (readonly string[])[] | undefined
  readonly times: readonly (readonly string[])[] | undefined
}

/** By the numbers of the forms, which are made anew when they are too many. */
const kept = new WeakMap<Lexis, { readonly forms: Forms; readonly lexemes: Lexeme[] }>()

/** What the lexis says of the words of a text, by token. */
export function lexemesOf(lexis: Lexis, { form, forms }: Tokens): (token: number) => Lexeme {
  const known = kept.get(lexis)
  const { lexemes } = known?.forms === forms ? known : { lexemes: [] }
  if (lexemes !== known?.lexemes) kept.set(lexis, { forms, lexemes })
  return (token) => {
    const number = form[token]!
    lexemes[number] ??= readLexeme(lexis, forms.textOf(number))
    return lexemes[number]
  }
}

const none: readonly VerbForm[] = []

/** What the lexis says of one word. */
export function readLexeme(lexis: Lexis, written: string): Lexeme {
  const word = written.toLowerCase().replaceAll('’', "'")
  const traits = lexis.traits.get(word) ?? 0
  const forms = lexis.verbs.get(word)
  const ofKind = (kind: VerbForm['kind']) => forms?.filter((form) => form.kind === kind) ?? none
  const finites = ofKind('finite')
  const ends = (endings: readonly string[]) => endings.some((ending) => word.endsWith(ending))
  const upper = written[0] !== word[0] || DOMAIN.test(word)
  const noun = nounTraits(lexis, word)
  const isFeminine = (noun & trait.body) !== 0 && ends(lexis.feminineBodies)
  return {
    word,
    traits,
    noun,
    shape: nounShape(lexis, word) ?? (isFeminine ? { gender: 'feminine' } : undefined),
    forms,
    finites,
    participles: ofKind('participle'),
    finite: finites.length > 0,
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

// selon exemple.fr, wie beispiel-online.de berichtet: the name of a site
const DOMAIN = /^[\p{L}\d-]{3,32}\.(?:com|net|org|info|tv|eu|fr|de|es|pt|br|at|ch|uk)$/u

/** What a quoted run is among the words of a sentence. */
export const runLexeme: Lexeme = {
  word: '"',
  traits: 0,
  noun: 0,
  shape: undefined,
  forms: undefined,
  finites: [],
  participles: [],
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
