import type { Names } from '../../../languages/names.ts'
import { countries } from '../../../lexicon/countries.ts'

/** Each adjective of a country, in lower case, with the country's ISO 3166-1 code: `allemande` with `DE`. */
export function countriesOf(names: Names | undefined): Map<string, string> {
  const codes = new Map<string, string>()
  for (const [code, adjectives] of Object.entries(names?.demonyms ?? {})) {
    for (const word of adjectives.toLowerCase().split(' ')) codes.set(word, code)
  }
  return codes
}

let lands: Map<string, string> | undefined

/** The country that each word names or is the adjective of, `undefined` for others: `allemande`, `Russlands`, the first of `Estados Unidos`. */
export function codesOf(words: readonly string[], adjectives: ReadonlyMap<string, string>): (string | undefined)[] {
  lands ??= new Map(
    Object.entries(countries).flatMap(([code, all]) =>
      all.split('|').map((name) => [name.toLowerCase(), code] as const),
    ),
  )
  return words.map((word, i) => {
    const known = adjectives.get(word) ?? lands!.get(word) ?? lands!.get(`${word} ${words[i + 1]}`)
    return known ?? (word.endsWith('s') ? lands!.get(word.slice(0, -1)) : undefined)
  })
}
