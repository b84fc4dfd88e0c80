import { tableOf } from './charset.ts'
import { plausibility } from './plausible.ts'

/** The charsets that wires have used, the likeliest first; the first one is what a tie means. */
const candidates = [
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'cp850',
  'cp437',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'iso-8859-6',
] as const

/** By how much another charset must lead over the first one. */
const margin = 2
/** More bytes beyond ASCII than these tell no more. */
const enough = 400

/** Tells the charset of bytes that are not UTF-8, by what they would be in each, given as text of one unit a byte. */
export function detect(latin1: string): string {
  const places = placesOf(latin1)
  const [usual, ...others] = candidates.map((charset) => tableOf(charset)!)
  const scores = places.map((at) => scoreAt(latin1, at, usual!))
  const { foreign, common } = coherence(latin1, places, usual!)
  // What is likely throughout, and one language's, is not asked about further.
  if (foreign === 0 && sum(scores) >= places.length && scores.every((score) => score >= 0)) return named(latin1)
  let best = { charset: '', score: sum(scores) + common + margin }
  for (const [i, table] of others.entries()) {
    const score = sum(places.map((at) => scoreAt(latin1, at, table))) + coherence(latin1, places, table).common
    if (score > best.score) best = { charset: candidates[i + 1]!, score }
  }
  return best.charset || named(latin1)
}

/** How many of a text's accented letters the language has that has most of them, and how many it has not. */
function coherence(latin1: string, places: readonly number[], table: readonly string[]) {
  const counts = alphabets.map(() => 0)
  let letters = 0
  const own = languagesIn(table)
  for (const at of places) {
    const of = own[latin1.charCodeAt(at)]
    if (!of) continue
    letters++
    for (const language of of) counts[language]!++
  }
  const common = Math.max(...counts)
  return { common, foreign: letters - common }
}

/** Letters beyond ASCII: French, German, Spanish, Portuguese, Italian, Nordic, Polish, Czech, Hungarian, Romanian, Turkish. */
const alphabets = [
  'éèàçêîôâûëïùœ',
  'äöüß',
  'ñóíáúéü',
  'ãõçáéíóúâêôà',
  'àèéìòù',
  'åäöøæé',
  'ąęłśżźćńó',
  'čšžřěýůáíéúóďťň',
  'őűöüóáéíú',
  'ăâîşţșț',
  'ğışçöüâ',
]
const languagesOf = new Map<string, readonly number[]>()
for (const [language, alphabet] of alphabets.entries()) {
  for (const letter of alphabet + alphabet.toUpperCase()) {
    languagesOf.set(letter, [...(languagesOf.get(letter) ?? []), language])
  }
}

const languagesByTable = new Map<readonly string[], readonly (readonly number[] | undefined)[]>()

/** For each byte of a charset the languages that have its letter. */
function languagesIn(table: readonly string[]) {
  const known = languagesByTable.get(table)
  if (known) return known
  const found = table.map((character) => languagesOf.get(character))
  languagesByTable.set(table, found)
  return found
}

/** Without the bytes in which they differ windows-1252 is ISO-8859-1. */
const named = (latin1: string) => (/[\x80-\x9f]/.test(latin1) ? 'windows-1252' : 'iso-8859-1')

function placesOf(latin1: string): number[] {
  const places: number[] = []
  const high = /[\x80-\xff]/g
  while (places.length < enough && high.test(latin1)) places.push(high.lastIndex - 1)
  return places
}

/** The score of a byte between its neighbours, remembered by the three. */
function scoreAt(latin1: string, at: number, table: readonly string[]): number {
  const byte = (place: number) => (place >= 0 && place < latin1.length ? latin1.charCodeAt(place) : 32)
  const [before, here, after] = [byte(at - 1), byte(at), byte(at + 1)]
  const scores = scoresIn(table)
  const key = (before << 16) | (here << 8) | after
  const known = scores.get(key)
  if (known !== undefined) return known
  const score = plausibility(table[here]!, table[before]!, table[after]!)
  scores.set(key, score)
  return score
}

const remembered = new Map<readonly string[], Map<number, number>>()
const mostRemembered = 1 << 16

function scoresIn(table: readonly string[]): Map<number, number> {
  const scores = remembered.get(table)
  if (scores && scores.size < mostRemembered) return scores
  const fresh = new Map<number, number>()
  remembered.set(table, fresh)
  return fresh
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
