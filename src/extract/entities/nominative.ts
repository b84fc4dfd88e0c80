import type { Cases } from '../../languages/names.ts'
import { remembering } from '../../text/remember.ts'

const genders = ['masculine', 'feminine', 'neuter', 'plural'] as const

/**
 * The nominative of a name that stands in another case: Deutschen Presse-Agentur is Deutsche Presse-Agentur, Landesamtes is
 * Landesamt. The first noun that the language knows tells the gender; without one the name stays as it is.
 */
export function nominative(name: string, cases: Cases | undefined): string {
  return cases ? ofCases(cases)(name) : name
}

const nominatives = new WeakMap<Cases, (name: string) => string>()

/** The names of a language that were asked for are kept: a text has each several times, and most are asked for twice. */
function ofCases(cases: Cases): (name: string) => string {
  let found = nominatives.get(cases)
  if (!found) {
    found = remembering((name) => nominativeOf(name, cases))
    nominatives.set(cases, found)
  }
  return found
}

function nominativeOf(name: string, cases: Cases): string {
  const words = name.split(' ')
  for (const [at, word] of words.entries()) {
    const head = headOf(word, cases)
    if (!head) continue
    const { ending } = cases[head.gender]
    const before = words.slice(0, at).map((adjective) => strong(adjective, cases.oblique, ending))
    return [...before, head.noun, ...words.slice(at + 1)].join(' ')
  }
  return name
}

const ends = new WeakMap<Cases, ReadonlySet<string>>()

/** The last two letters of all known nouns with all their genitives: most words have none of them. */
function endsOf(cases: Cases): ReadonlySet<string> {
  const known = ends.get(cases)
  if (known) return known
  const found = new Set<string>()
  for (const gender of genders) {
    for (const noun of cases[gender].nouns) {
      for (const genitive of ['', ...cases[gender].genitives]) found.add(`${noun}${genitive}`.slice(-2))
    }
  }
  ends.set(cases, found)
  return found
}

/** A noun without its genitive, and its gender; nothing for what is no known noun. */
function headOf(word: string, cases: Cases): { noun: string; gender: (typeof genders)[number] } | undefined {
  if (!endsOf(cases).has(word.slice(-2).toLowerCase())) return undefined
  for (const gender of genders) {
    for (const genitive of ['', ...cases[gender].genitives]) {
      if (!word.endsWith(genitive)) continue
      const noun = word.slice(0, word.length - genitive.length)
      const folded = noun.toLowerCase()
      if (cases[gender].nouns.some((known) => folded.endsWith(known))) return { noun, gender }
    }
  }
  return undefined
}

// Deutschen -> Deutsche; words that are no adjectives have another ending.
function strong(word: string, oblique: readonly string[], ending: string): string {
  const known = oblique.find((one) => word.length > one.length + 2 && word.endsWith(one))
  return known ? word.slice(0, -known.length) + ending : word
}
