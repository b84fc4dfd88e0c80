import { fold } from '../text/words.ts'

/** What kind of clue a word gives about the names beside it; bits. */
export const clue = {
  honorific: 1,
  role: 2,
  body: 4,
  site: 8,
  towards: 16,
  particle: 32,
  demonym: 64,
  company: 128,
} as const

/** Words of a language that tell what the names beside them are. */
export interface ClueWords {
  readonly honorifics: readonly string[]
  readonly roles: readonly string[]
  readonly bodies: readonly string[]
  readonly sites: readonly string[]
  readonly towards: readonly string[]
  readonly particles: readonly string[]
  /** Values are words with a blank between them. */
  readonly demonyms: Readonly<Record<string, string>>
  readonly companyEndings: readonly string[]
}

export interface Clues {
  /** The clue bits of a folded word. */
  bitsOf(key: string): number
}

/** Readies a language's clue words. */
export function readClues(words: ClueWords): Clues {
  const bits = new Map<string, number>()
  const add = (list: readonly string[], bit: number) => {
    for (const word of list) bits.set(fold(word), (bits.get(fold(word)) ?? 0) | bit)
  }
  add(words.honorifics, clue.honorific)
  add(words.roles, clue.role)
  add(words.bodies, clue.body)
  add(words.sites, clue.site)
  add(words.towards, clue.towards)
  add(words.particles, clue.particle)
  for (const forms of Object.values(words.demonyms)) add(forms.split(' '), clue.demonym)
  add(words.companyEndings, clue.company)
  return { bitsOf: (key) => bits.get(key) ?? 0 }
}
