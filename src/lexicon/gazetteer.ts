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
  readonly lengths: Map<string, number>
  readonly countries: Map<string, string>
  readonly acronyms: Map<string, string[]>
}

let shipped: Lists | undefined

/** The shipped lists, read when they are first asked for. */
export function gazetteer(): Gazetteer {
  shipped ??= readLists()
  return over(shipped)
}

function over({ bits, lengths, countries, acronyms }: Lists): Gazetteer {
  return {
    flags: (key) => bits.get(key) ?? 0,
    longest: (word) => lengths.get(word) ?? 1,
    country: (key) => countries.get(key),
    namesOf: (acronym) => acronyms.get(acronym) ?? [],
  }
}

function readLists(): Lists {
  const lists: Lists = { bits: new Map(), lengths: new Map(), countries: new Map(), acronyms: new Map() }
  eachLine('places.tsv', (line) => {
    const [country = '', ...keys] = line.split('\t')
    const isCountry = country.startsWith('=')
    for (const key of keys) {
      add(lists, key, listed.place | (isCountry ? listed.country : 0))
      if (country) lists.countries.set(key, country.replace('=', ''))
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

function add({ bits, lengths }: Lists, key: string, flag: number): void {
  bits.set(key, (bits.get(key) ?? 0) | flag)
  const blank = key.indexOf(' ')
  if (blank < 0) return
  const first = key.slice(0, blank)
  let words = 2
  for (let at = key.indexOf(' ', blank + 1); at > 0; at = key.indexOf(' ', at + 1)) words++
  if (words > (lengths.get(first) ?? 1)) lengths.set(first, words)
  bits.set(first, (bits.get(first) ?? 0) | listed.opens)
}

function eachLine(name: string, take: (line: string) => void): void {
  const text = readAsset(`lexicon/lists/${name}`)?.toString('utf8') ?? ''
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    take(text.slice(at, end))
    at = end + 1
  }
}
