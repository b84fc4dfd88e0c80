import { tableOf } from './charset.ts'
import { kind } from './controls.ts'
import { plausibility } from './plausible.ts'
import type { Survey } from './survey.ts'

/** The charset that most wires used; it is what a tie means. */
const usual = 'windows-1252'
/** The charsets that wires have used, the likeliest first. */
const candidates = [
  usual,
  'iso-8859-15',
  'macintosh',
  'cp850',
  'cp437',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'iso-8859-6',
] as const

/** By how much another charset must lead over the usual one. */
const margin = 2

/** Tells the charset of bytes that are not UTF-8, by what they would be in each. */
export function detect(bytes: Uint8Array, { highs, kinds }: Survey): string {
  // Without the bytes in which they differ windows-1252 is ISO-8859-1.
  const latin = kinds & kind.c1 ? usual : 'iso-8859-1'
  const letters = countsOf(bytes, highs)
  const { foreign, common } = coherence(letters, tableOf(usual)!)
  // What is one language's, and likely throughout, is not asked about further.
  if (foreign === 0 && isUsual(bytes, highs)) return latin
  const scores = scoresOf(bytes, highs)
  let best = { charset: latin, score: scores[0]! + common + margin }
  for (let i = 1; i < candidates.length; i++) {
    const charset = candidates[i]!
    const score = scores[i]! + coherence(letters, tableOf(charset)!).common
    if (score > best.score) best = { charset, score }
  }
  return best.charset
}

/** The different bytes beyond ASCII, and how often each of them stands there. */
interface Counts {
  readonly bytes: readonly number[]
  readonly times: Uint16Array
}

function countsOf(bytes: Uint8Array, highs: readonly number[]): Counts {
  const times = new Uint16Array(256)
  const found: number[] = []
  for (const at of highs) if (times[bytes[at]!]!++ === 0) found.push(bytes[at]!)
  return { bytes: found, times }
}

/** How many of a text's accented letters the language has that has most of them, and how many it has not. */
function coherence({ bytes, times }: Counts, table: readonly string[]) {
  const ofLanguage = new Uint32Array(alphabets.length)
  const own = languagesIn(table)
  let [letters, common] = [0, 0]
  for (const byte of bytes) {
    const of = own[byte]
    if (!of) continue
    letters += times[byte]!
    for (const language of of) {
      ofLanguage[language]! += times[byte]!
      common = Math.max(common, ofLanguage[language]!)
    }
  }
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

/** Scores that were asked before, by three bytes. When there is no room for more, all are forgotten. */
interface Known {
  readonly tables: readonly (readonly string[])[]
  /** The three bytes of each place; 0 where it is free. */
  readonly keys: Int32Array
  /** As many for each place as there are tables. */
  readonly scores: Float64Array
  count: number
}
const places = 1 << 13
const most = places * 0.75

function known(charsets: readonly string[]): Known {
  const tables = charsets.map((charset) => tableOf(charset)!)
  return { tables, keys: new Int32Array(places), scores: new Float64Array(places * tables.length), count: 0 }
}

let usualKnown: Known | undefined
let allKnown: Known | undefined

/** Whether these bytes are likely in the usual charset, all together and each of them. */
function isUsual(bytes: Uint8Array, highs: readonly number[]): boolean {
  usualKnown ??= known([usual])
  let sum = 0
  for (const at of highs) {
    const score = usualKnown.scores[placeOf(keyAt(bytes, at), usualKnown)]!
    if (score < 0) return false
    sum += score
  }
  return sum >= highs.length
}

/** How likely these bytes are all together in each of the charsets. */
function scoresOf(bytes: Uint8Array, highs: readonly number[]): Float64Array {
  allKnown ??= known(candidates)
  const { scores } = allKnown
  const sums = new Float64Array(candidates.length)
  for (const at of highs) {
    const place = placeOf(keyAt(bytes, at), allKnown)
    for (let i = 0; i < sums.length; i++) sums[i]! += scores[place + i]!
  }
  return sums
}

/** A byte between its neighbours. */
function keyAt(bytes: Uint8Array, at: number): number {
  const before = at > 0 ? bytes[at - 1]! : 32
  const after = at + 1 < bytes.length ? bytes[at + 1]! : 32
  return (before << 16) | (bytes[at]! << 8) | after
}

/** Where the scores of three bytes stand; those that are not known are found out. */
function placeOf(key: number, known: Known): number {
  const { keys, tables } = known
  let place = Math.imul(key, 0x9e3779b1) >>> 19
  while (keys[place] !== key && keys[place] !== 0) place = (place + 1) & (places - 1)
  if (keys[place] !== key) place = add(key, place, known)
  return place * tables.length
}

function add(key: number, place: number, known: Known): number {
  const { keys, tables, scores } = known
  if (++known.count > most) {
    keys.fill(0)
    known.count = 1
  }
  keys[place] = key
  for (const [i, table] of tables.entries()) {
    scores[place * tables.length + i] = plausibility(table[(key >> 8) & 255]!, table[key >> 16]!, table[key & 255]!)
  }
  return place
}
