import type { WireWords } from '../layout/index.ts'
import type { TokenRules } from '../text/tokens.ts'
import type { Calendar } from './calendar.ts'
import type { Names } from './names.ts'
import type { Speech } from './speech.ts'

/** All that the engines ask of a language. The type is the checklist: data only, no functions. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** Frequent function words, lower case, that tell it from the others. */
  readonly common: readonly string[]
  readonly tokens: TokenRules
  readonly wire: WireWords
  readonly calendar: Calendar
  /** What the entity rules need; without it only the lists serve. */
  readonly names?: Names
  /** What the quote engine needs; without it there are no quotes. */
  readonly speech?: Speech
}

/** Builds something of a language's data once, when it is first asked for. */
export function perLanguage<T>(build: (language: Language) => T): (language: Language) => T {
  const built = new WeakMap<Language, { readonly made: T }>()
  return (language) => {
    let found = built.get(language)
    if (!found) {
      found = { made: build(language) }
      built.set(language, found)
    }
    return found.made
  }
}
