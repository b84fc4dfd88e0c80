import type { Names } from '../../../languages/names.ts'

/** Each adjective of a country, in lower case, with the country's ISO 3166-1 code: `allemande` with `DE`. */
export function countriesOf(names: Names | undefined): Map<string, string> {
  const countries = new Map<string, string>()
  for (const [code, adjectives] of Object.entries(names?.demonyms ?? {})) {
    for (const word of adjectives.toLowerCase().split(' ')) countries.set(word, code)
  }
  return countries
}
