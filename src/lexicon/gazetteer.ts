import { readAsset } from '../text/asset.ts'
import { readNames } from './names.ts'

/** What the lists know of a name; bits, so that one name can be several things. */
export const listed = {
  place: 1,
  country: 2,
  organisation: 4,
  acronym: 8,
  firstName: 16,
  surname: 32,
  /** Opens a longer name of the lists. */
  opens: 64,
  /** Stands in the user's own list. */
  own: 128,
  person: 256,
  /** A first name that women bear more often. */
  feminine: 512,
} as const

/** Names by their key: the folded words with a blank between them (`fold('Etats-Unis')`, `conseil d' etat`). */
export interface Gazetteer {
  /** The bits of a name; 0 where it is in no list. */
  flags(key: string): number
  /** The bits of a name by its hashes, joined word by word. */
  flagsAt(hash: number, check: number): number
  /** ISO 3166-1 alpha-2 of a place, where only one country is meant. */
  country(key: string): string | undefined
  /** Whether an acronym stands for a name. */
  standsFor(acronym: string, key: string): boolean
}

let shipped: Gazetteer | undefined

/** The shipped lists, read when they are first asked for. */
export function gazetteer(): Gazetteer {
  shipped ??= over(readAsset('lexicon/names.bin')!)
  return shipped
}

// What a table's number holds, from its lowest bit: 10 bits of `listed`, whether it is an acronym with its name, and from bit 16 on
// a country's two letters.
const layout = { flags: 0x3ff, standsFor: 0x400, country: 16 } as const
const letter = 27

function over(file: Uint8Array): Gazetteer {
  const names = readNames(file)
  return {
    flags: (key) => names.of(key) & layout.flags,
    flagsAt: (hash, check) => names.at(hash, check) & layout.flags,
    country: (key) => lettersOf(names.of(key) >>> layout.country),
    standsFor: (acronym, key) => (names.of(expansion(acronym, key)) & layout.standsFor) !== 0,
  }
}

const expansion = (acronym: string, key: string) => `${acronym} = ${key}`

const lettersOf = (country: number): string | undefined =>
  country === 0 ? undefined : String.fromCharCode(64 + Math.floor(country / letter), 64 + (country % letter))

const numberOf = (letters: string): number => (letters.charCodeAt(0) - 64) * letter + letters.charCodeAt(1) - 64

/** Collects the numbers of a table of names. */
export class Listing {
  readonly numbers = new Map<string, number>()

  /** Lists a name, and what opens it: each of its beginnings. */
  add(key: string, flags: number, country = ''): void {
    const known = this.numbers.get(key) ?? 0
    const told = country ? (known & 0xffff) | (numberOf(country) << layout.country) : known
    this.numbers.set(key, told | flags)
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
      const beginning = key.slice(0, at)
      this.numbers.set(beginning, (this.numbers.get(beginning) ?? 0) | listed.opens)
    }
  }

  /** Lists what an acronym stands for. */
  expand(acronym: string, key: string): void {
    this.numbers.set(expansion(acronym, key), layout.standsFor)
  }
}
