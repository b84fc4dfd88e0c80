import { countries } from '../../lexicon/countries.ts'
import { gazetteer, listed } from '../../lexicon/gazetteer.ts'
import { regions } from '../../lexicon/regions.ts'
import { fold } from '../../text/words.ts'

/** The country that a town, a region or a country of this name lies in, where only one is meant. */
export function countryOf(name: string): string | undefined {
  return tables().countries.get(keyOf(name)) ?? gazetteer().country(listKey(name))
}

/** The country of a state, a province or a department that a dateline names behind the town. */
export function countryOfRegion(name: string): string | undefined {
  return tables().regions.get(keyOf(name))
}

/** Is it the name of a country? */
export function isCountry(name: string): boolean {
  return tables().countries.has(keyOf(name)) || (gazetteer().flags(listKey(name)) & listed.country) !== 0
}

/** Is it a town that the lists know? */
export function isTown(name: string): boolean {
  return (gazetteer().flags(listKey(name)) & listed.place) !== 0 && !isCountry(name)
}

/** Is it the name of any place that the lists know? */
export function isKnownPlace(name: string): boolean {
  return isTown(name) || isCountry(name) || countryOf(name) !== undefined || countryOfRegion(name) !== undefined
}

interface Tables {
  readonly countries: ReadonlyMap<string, string>
  readonly regions: ReadonlyMap<string, string>
}

let built: Tables | undefined

function tables(): Tables {
  built ??= {
    countries: new Map(
      Object.entries(countries).flatMap(([code, names]) =>
        names.split('|').map((name) => [keyOf(name), code] as const),
      ),
    ),
    regions: new Map(
      Object.entries(regions).flatMap(([code, names]) => names.map((name) => [keyOf(name), code] as const)),
    ),
  }
  return built
}

// "Fla." and "Fla", "Etats-Unis" and "États-Unis", "إيران" and "ايران" are one
function keyOf(name: string): string {
  return fold(name)
    .replace(/[.\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/\s+/g, ' ')
    .trim()
}

/** As the gazetteer's keys are: folded words with a blank between them. */
function listKey(name: string): string {
  return fold(name)
    .replace(/'(?=\S)/g, "' ")
    .replace(/\s+/g, ' ')
    .trim()
}
