import { aboard, noPlace, placeParticles, strokeSuffixes } from '../../lexicon/datelines.ts'
import { remembering } from '../../text/remember.ts'
import { countryOf, countryOfRegion, isCountry, isTown } from './geography.ts'

export interface Place {
  readonly name: string
  readonly country?: string
}

const particles = new Set(placeParticles)
const suffixes = new Set(strokeSuffixes)
/** Longest words of a place and its country: `Saint-Denis de la Réunion (La Réunion)`. */
const MOST_WORDS = 9
const LONGEST = 90
const NO_PLACE = /["«»“”;:?!…=<>[\]{}@*+]|[a-zà-ÿ]{3}\.\s|\d{3}/u
const CASED = /^[\p{Lu}\p{Lt}\p{Lo}]/u
const ELIDED = /^(?:d|l|al|el|an|as|at|ad|ar)['’-]\p{Lu}/u

/** Could these words, all of them, be the place or places of a dateline? */
export function isPlace(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST || NO_PLACE.test(text)) return false
  if (aboard.some((words) => text.startsWith(words))) return true
  const words = text.split(/[\s,()/]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > MOST_WORDS) return false
  const [first, last] = [words[0]!, words.at(-1)!]
  if (!CASED.test(first) && !ELIDED.test(first)) return false
  if (particles.has(last) || (words.length === 1 && first.length < 2)) return false
  return words.every((word) => CASED.test(word) || particles.has(word) || ELIDED.test(word))
}

// Paris/Londres     Paris et Londres     Frankfurt/Main is one
const PARTED = /\s?\/\s?|\s(?:et|and|und|y|e)\s(?=\p{Lu})/u
const COUNTRY = /^(?<city>[^(]{2,60}?),?\s?\((?<region>[^()]{2,40})\)$/u

/** The places that a dateline names, with their countries as far as they are told or known. */
export const placesOf = remembering((text): readonly Place[] => {
  const places: Place[] = []
  for (const city of cities(text.trim())) places.push(...placesIn(city.trim().replace(/[,.]$/, '')))
  return places
})

function cities(text: string): string[] {
  const parts = text.split(PARTED).filter((part) => part.trim() !== '')
  const merged: string[] = []
  for (const part of parts) {
    if (suffixes.has(part) && merged.length > 0) merged.push(`${merged.pop()}/${part}`)
    else merged.push(part)
  }
  return merged
}

function placesIn(text: string): Place[] {
  const bracketed = COUNTRY.exec(text)?.groups
  if (bracketed) return [place(bracketed.city!, bracketed.region!)]
  const [first = '', ...rest] = text.split(/\s?,\s/u)
  if (noPlace.includes(first) || first === '') return []
  const others = rest.filter(
    (part) => isTown(first) && isTown(part) && !isRegion(part) && isShouted(first) === isShouted(part),
  )
  const region = rest.find((part) => !others.includes(part))
  return [place(first, region), ...others.map((part) => place(part, undefined))]
}

const isShouted = (text: string) => text === text.toUpperCase()

function isRegion(name: string): boolean {
  return countryOfRegion(name) !== undefined || isCountry(name)
}

function place(name: string, region: string | undefined): Place {
  const told = region === undefined ? undefined : (countryOfRegion(region) ?? countryOf(region))
  const country = told ?? countryOf(name.replace(/\/.{1,20}$/, ''))
  return { name, ...(country && { country }) }
}
