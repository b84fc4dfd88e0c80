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
  const { sum, least } = scoresOf(latin1, places, usual!)
  const { foreign, common } = coherence(latin1, places, usual!)
  // What is likely throughout, and one language's, is not asked about further.
  if (foreign === 0 && sum >= places.length && least >= 0) return named(latin1)
  let best = { charset: '', score: sum + common + margin }
  for (const [i, table] of others.entries()) {
    const score = scoresOf(latin1, places, table).sum + coherence(latin1, places, table).common
    if (score > best.score) best = { charset: candidates[i + 1]!, score }
  }
  return best.charset || named(latin1)
}

/** How many of a text's accented letters the language has that has most of them, and how many it has not. */
function coherence(latin1: string, places: readonly number[], table: readonly string[]) {
  const counts = new Uint32Array(alphabets.length)
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
  for (let at = 0; at < latin1.length && places.length < enough; at++) if (latin1.charCodeAt(at) > 127) places.push(at)
  return places
}

/** How likely the bytes at these places are in a charset: all together, and the least likely one. */
function scoresOf(latin1: string, places: readonly number[], table: readonly string[]): { sum: number; least: number } {
  const known = knownIn(table)
  let [sum, least] = [0, Number.POSITIVE_INFINITY]
  for (const at of places) {
    const before = at > 0 ? latin1.charCodeAt(at - 1) : 32
    const after = at + 1 < latin1.length ? latin1.charCodeAt(at + 1) : 32
    const score = scoreOf((before << 16) | (latin1.charCodeAt(at) << 8) | after, table, known)
    sum += score
    if (score < least) least = score
  }
  return { sum, least }
}

/** Scores that were asked before, each in the place that its three bytes give; another one may take it. */
interface Known {
  readonly keys: Int32Array
  readonly scores: Float64Array
}
const size = 1 << 13

/** The score of a byte between its neighbours, remembered by the three. */
function scoreOf(key: number, table: readonly string[], { keys, scores }: Known): number {
  const place = (Math.imul(key, 0x9e3779b1) >>> 19) & (size - 1)
  if (keys[place] !== key) {
    keys[place] = key
    scores[place] = plausibility(table[(key >> 8) & 255]!, table[key >> 16]!, table[key & 255]!)
  }
  return scores[place]!
}

const knownByTable = new Map<readonly string[], Known>()

function knownIn(table: readonly string[]): Known {
  let known = knownByTable.get(table)
  if (!known) {
    known = { keys: new Int32Array(size), scores: new Float64Array(size) }
    knownByTable.set(table, known)
  }
  return known
}
