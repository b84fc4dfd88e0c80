import { Forms } from './forms.ts'

/** What a language tells the tokeniser. */
export interface TokenRules {
  /** Abbreviations with their dot, after which no sentence ends: `M.`, `Mr.`. */
  readonly abbreviations: readonly string[]
  /** Lower-case words that an apostrophe cuts off from the next: `l`, `qu`. */
  readonly elisions: readonly string[]
  /** Lower-case endings that are words of their own, with their hyphen or apostrophe: `-t-il`, `'s`. */
  readonly clitics?: readonly string[]
  /** Lower-case words that look as if they ended in a clitic: `rendez-vous`. */
  readonly whole?: readonly string[]
  /** A dot after a number of one or two digits makes it an ordinal and ends no sentence: German `6. Februar`. */
  readonly ordinalDot?: boolean
}

/** What a token is; the number is what `Tokens.kind` holds. */
export const tokenKind = { word: 0, number: 1, mark: 2, punctuation: 3, url: 4 } as const

/** A language's rules, ready to be asked. */
export interface Lookup {
  readonly abbreviations: ReadonlySet<string>
  readonly longestAbbreviation: number
  readonly elisions: ReadonlySet<string>
  /** The units of those that are one letter. */
  readonly elidedLetters: ReadonlySet<number>
  readonly clitics: readonly string[]
  readonly whole: ReadonlySet<string>
}

const lookups = new WeakMap<TokenRules, Lookup>()

/** Readies a language's rules, once. */
export function lookup(rules: TokenRules): Lookup {
  let found = lookups.get(rules)
  if (!found) {
    found = {
      abbreviations: new Set(rules.abbreviations),
      longestAbbreviation: Math.max(0, ...rules.abbreviations.map(({ length }) => length)),
      elisions: new Set(rules.elisions),
      elidedLetters: new Set(rules.elisions.filter(({ length }) => length === 1).map((letter) => letter.charCodeAt(0))),
      clitics: (rules.clitics ?? []).toSorted((a, b) => b.length - a.length),
      whole: new Set(rules.whole),
    }
    lookups.set(rules, found)
  }
  return found
}

const forms = new WeakMap<TokenRules, Forms>()

/** The forms met in a language's texts so far; begun afresh when they are too many. */
export function formsOf(rules: TokenRules): Forms {
  let found = forms.get(rules)
  if (!found || found.full) {
    found = new Forms()
    forms.set(rules, found)
  }
  return found
}
