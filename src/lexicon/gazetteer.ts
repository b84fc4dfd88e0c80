import { readAsset } from '../text/asset.ts'

/** What the lists know of a name; bits, so that one name can be several things. */
export const listed = {
  place: 1,
  country: 2,
  organisation: 4,
  acronym: 8,
  firstName: 16,
  surname: 32,
  /** Words that open a longer name of the lists. */
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
  /** The most words that a listed name has that begins with this word. */
  longest(firstWord: string): number
  /** ISO 3166-1 alpha-2 of a place, where only one country is meant. */
  country(key: string): string | undefined
  /** The keys of the names that an acronym stands for. */
  namesOf(acronym: string): readonly string[]
}

interface Lists {
  readonly bits: Map<string, number>
  readonly countries: Map<string, string>
  readonly acronyms: Map<string, string[]>
}

let shipped: Lists | undefined

/** The shipped lists, read when they are first asked for. */
export function gazetteer(): Gazetteer {
  shipped ??= readLists()
  return over(shipped)
}

function over({ bits, countries, acronyms }: Lists): Gazetteer {
  return {
    flags: (key) => (bits.get(key) ?? 0) & 0xffff,
    longest: (word) => Math.max(1, (bits.get(word) ?? 0) >>> lengthShift),
    country: (key) => countries.get(key),
    namesOf: (acronym) => acronyms.get(acronym) ?? [],
  }
}

function readLists(): Lists {
  const lists: Lists = { bits: new Map(), countries: new Map(), acronyms: new Map() }
  eachLine('places.tsv', (line) => {
    const [country = '', ...keys] = line.split('\t')
    const isCountry = country.startsWith('=')
    const code = isCountry ? country.slice(1) : country
    for (const key of keys) {
      add(lists, key, listed.place | (isCountry ? listed.country : 0))
      if (code) lists.countries.set(key, code)
    }
  })
  eachLine('organisations.tsv', (line) => {
    const [acronyms = '', ...keys] = line.split('\t')
    for (const key of keys) add(lists, key, listed.organisation)
    for (const acronym of acronyms ? acronyms.split('|') : []) {
      add(lists, acronym, listed.organisation | listed.acronym)
      lists.acronyms.set(acronym, [...(lists.acronyms.get(acronym) ?? []), ...keys])
    }
  })
  eachLine('firstnames.txt', (line) => {
    const [sex, name = ''] = line.split(' ')
    add(lists, name, listed.firstName | (sex === 'f' ? listed.feminine : 0))
  })
  eachLine('surnames.txt', (line) => add(lists, line, listed.surname))
  return lists
}

// Above the bits of a first word stands how many words the longest name has that begins with it.
const lengthShift = 16

function add({ bits }: Lists, key: string, flag: number): void {
  bits.set(key, (bits.get(key) ?? 0) | flag)
  let at = key.indexOf(' ')
  if (at < 0) return
  const first = key.slice(0, at)
  let words = 1
  for (; at > 0; at = key.indexOf(' ', at + 1)) words++
  const known = bits.get(first) ?? 0
  if (words <= known >>> lengthShift) return
  bits.set(first, (known & 0xffff) | listed.opens | (words << lengthShift))
}

function eachLine(name: string, take: (line: string) => void): void {
  const text = readAsset(`lexicon/lists/${name}`)?.toString('utf8') ?? ''
  for (const line of text.split('\n')) if (line) take(line)
}
