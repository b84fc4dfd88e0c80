import type { Lexis } from './lexis.ts'

/** Lists that are asked of every word of a sentence; a lexeme holds the sum of those that it stands in. */
export const list = {
  genitive: 1,
  genitives: 1 << 1,
  beforeThat: 1 << 2,
  oblique: 1 << 3,
  obliqueFeminine: 1 << 4,
  nominative: 1 << 5,
  relativeArticles: 1 << 6,
  sources: 1 << 7,
  sourcesAfter: 1 << 8,
  beforeSourceNouns: 1 << 9,
  sourceNouns: 1 << 10,
  epithets: 1 << 11,
  opinions: 1 << 12,
  as: 1 << 13,
  addressees: 1 << 14,
  offices: 1 << 15,
  nobody: 1 << 16,
} as const satisfies { readonly [name in keyof Lexis]?: number }

const bits = Object.entries(list) as [keyof typeof list, number][]

/** What else is asked of every word of a sentence, in the bits that the lists leave. */
export const gate = {
  /** Has readings as a verb, or ends like one. */
  verbal: 1 << 17,
  /** May begin a noun phrase, or be a pronoun, without a capital. */
  nominal: 1 << 18,
  /** May part clauses: a sign or a word that can open one. */
  parts: 1 << 19,
  /** May open a phrase of time. */
  times: 1 << 20,
} as const

/** The lists that a word stands in. */
export function listsOf(lexis: Lexis, word: string): number {
  let lists = 0
  for (const [name, bit] of bits) if (lexis[name].has(word)) lists |= bit
  return lists
}
