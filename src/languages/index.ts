import { ar } from './ar.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { identifier, sample } from './identify.ts'
import { it } from './it.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'
import { pt } from './pt/index.ts'
import { und } from './und.ts'

/** Every language that there is data for. */
export const languages: readonly Language[] = [fr, en, es, de, pt, it, nl, ar]

/** The ISO 639-1 code of the language that a text is written in; `undefined` where that can't be told. */
export const identify = identifier(languages)
export { sample }

/** The data of the language of that ISO 639-1 code; where there are none, a language without words. */
export function languageFor(code: string | undefined): Language {
  return languages.find((language) => language.code === code) ?? und
}

export {
  bareCalendar,
  type Calendar,
  type DayPart,
  type Season,
  type Shift,
  type Tense,
  type Unit,
} from './calendar.ts'
export { type Language, perLanguage } from './language.ts'
export type { Complement, Forms, Speech, Words } from './speech.ts'
