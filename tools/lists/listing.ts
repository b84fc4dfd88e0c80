import { readFileSync } from 'node:fs'
import { Listing, listed } from '../../src/lexicon/gazetteer.ts'

/** The numbers of all names in the lists of built/. */
export function listing(): ReadonlyMap<string, number> {
  const names = new Listing()
  for (const line of linesOf('places.tsv')) {
    const [country = '', ...keys] = line.split('\t')
    const isCountry = country.startsWith('=')
    const flags = listed.place | (isCountry ? listed.country : 0)
    for (const key of keys) names.add(key, flags, isCountry ? country.slice(1) : country)
  }
  for (const line of linesOf('organisations.tsv')) {
    const [acronyms = '', ...keys] = line.split('\t')
    for (const key of keys) names.add(key, listed.organisation)
    for (const acronym of acronyms.split('|').filter(Boolean)) {
      names.add(acronym, listed.organisation | listed.acronym)
      for (const key of keys) names.expand(acronym, key)
    }
  }
  for (const line of linesOf('firstnames.txt')) {
    const [sex, name = ''] = line.split(' ')
    names.add(name, listed.firstName | (sex === 'f' ? listed.feminine : 0))
  }
  for (const line of linesOf('surnames.txt')) names.add(line, listed.surname)
  return names.numbers
}

function linesOf(name: string): string[] {
  return readFileSync(new URL(`built/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
}
