import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { countries } from '../../src/lexicon/countries.ts'
import { writeNames } from '../../src/lexicon/names.ts'
import { regions } from '../../src/lexicon/regions.ts'
import { tokenise } from '../../src/text/tokens.ts'
import { fold } from '../../src/text/words.ts'
import { listing } from './listing.ts'

// npm run lists: builds the lists in built/ from the rows beside this file and the free name lists of ../shared/corpus/names, and
// packs them into the table that ships.
const here = new URL('.', import.meta.url)
const out = new URL('built/', here)
const corpus = new URL('../../../shared/corpus/names/', here)
const distinct = (keys: Iterable<string>) => [...new Set(keys)].filter((key) => key.length > 1)
const latin = (names: readonly (string | undefined)[]): string[] =>
  distinct(names.filter((name) => name !== undefined && /^[\p{Script=Latin}'’. -]+$/u.test(name)) as string[])

const rules = { abbreviations: ['St.', 'Corp.', 'Inc.'], elisions: ['l', 'd', 'qu'], clitics: ["'s"] }

mkdirSync(out, { recursive: true })
write('places.tsv', places())
write('organisations.tsv', organisations())
if (existsSync(corpus)) {
  write('firstnames.txt', firstNames())
  write('surnames.txt', surnames())
} else console.log('first names and surnames stay as they are: the name lists of ../shared are not there')
writeFileSync(new URL('../../src/lexicon/names.bin', here), writeNames(listing()))

function write(name: string, lines: readonly string[]): void {
  writeFileSync(new URL(name, out), `${lines.join('\n')}\n`)
  console.log(`${name}: ${lines.length} rows`)
}

function rows(name: string): string[][] {
  return readFileSync(new URL(name, here), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

/** The key a name has in the gazetteer: its folded tokens, with elisions and clitics cut as the tokeniser does. */
function keyOf(name: string): string {
  const { start, end, count } = tokenise(name, [[0, name.length]], rules)
  return Array.from({ length: count }, (_, i) => fold(name.slice(start[i], end[i]))).join(' ')
}

/** Where languages have no clitic the tokeniser leaves McDonald's whole. */
function keysOf(name: string): string[] {
  return distinct([keyOf(name), keyOf(name).replace(/ 's(?= |$)/g, "'s")])
}

/** A line a place: its country (with `=` where it is one, empty where several places share the name), then its keys. */
function places(): string[] {
  const byKey = new Map<string, Set<string>>()
  const lines = new Map<string, string[]>()
  const add = (country: string, names: Iterable<string>) => {
    const keys = distinct([...names].filter(Boolean).map(keyOf))
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(country.replace('=', '')))
    lines.set(country, [...(lines.get(country) ?? []), ...keys])
  }
  for (const [code, names] of Object.entries(countries)) add(`=${code}`, latin(names.split('|')))
  for (const [code, names] of Object.entries(regions))
    add(
      code,
      names.filter((name) => name.length > 4),
    )
  for (const [country = '', ...names] of rows('places.tsv')) {
    add(
      country,
      names.flatMap((forms) => forms.split('|')),
    )
  }
  const known = new Set(byKey.keys())
  for (const [name = '', country = ''] of rows('geonames-cities.tsv')) if (!known.has(keyOf(name))) add(country, [name])
  return [...lines]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, keys]) => [country, ...distinct(keys).toSorted()].join('\t'))
}

/** A line an organisation: the keys of its acronyms, `|` between them, then those of its names. */
function organisations(): string[] {
  const found = rows('organisations.tsv')
    .slice(1)
    .map((cells) => {
      const names = distinct(
        cells
          .slice(0, 5)
          .filter(Boolean)
          .flatMap((form) => form.split('|'))
          .flatMap(keysOf),
      )
      const acronyms = distinct((cells[5] ?? '').split('|').filter(Boolean).map(keyOf))
      return [acronyms.join('|'), ...names].join('\t')
    })
  return distinct(found).toSorted()
}

interface Given {
  readonly name: string
  readonly sex: string
  readonly births: readonly number[]
}

/** First names, `f` or `m` before each: those of the INSEE list that 400 children bore, the common ones of a hundred countries, ours. */
function firstNames(): string[] {
  const bearers = new Map<string, number>()
  const bear = (name: string, woman: boolean, count: number) => {
    const key = fold(name)
    if (key.length > 1 && !key.includes(' ')) bearers.set(key, (bearers.get(key) ?? 0) + (woman ? count : -count))
  }
  for (const { name, sex, births } of JSON.parse(
    readFileSync(new URL('insee/prenoms.json', corpus), 'utf8'),
  ) as Given[]) {
    const count = births.reduce((sum, n) => sum + n, 0)
    if (count >= 400) bear(name, sex === 'f', count)
  }
  for (const cells of csv('common-forenames-by-country.csv')) {
    for (const name of latin([cells[10], cells[11]])) bear(name, cells[9] === 'F', 1)
  }
  for (const [sex = '', ...names] of rows('firstnames.tsv')) {
    for (const name of names.flatMap((cell) => cell.split(' '))) bear(name, sex === 'f', 1)
  }
  return [...bearers].map(([name, sum]) => `${sum > 0 ? 'f' : 'm'} ${name}`).toSorted()
}

function surnames(): string[] {
  const found = csv('common-surnames-by-country.csv').flatMap((cells) => latin([cells[4], cells[5]]))
  return distinct(found.map(fold).filter((name) => !name.includes(' '))).toSorted()
}

function csv(file: string): string[][] {
  return readFileSync(new URL(file, corpus), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
}
