import { ar } from './ar.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { it } from './it.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'
import { pt } from './pt/index.ts'

/** Every language that there is data for. */
export const languages: readonly Language[] = [fr, en, es, de, pt, it, nl, ar]

/** The language of that ISO 639-1 code. */
export function languageFor(code: string): Language | undefined {
  return languages.find((language) => language.code === code)
}

export type { Calendar } from './calendar.ts'
export { identify } from './identify.ts'
export { type Language, perLanguage } from './language.ts'
export type { Names } from './names.ts'
export type { Speech } from './speech.ts'
