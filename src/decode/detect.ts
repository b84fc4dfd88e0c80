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
const margin = 3
/** More bytes beyond ASCII than these tell no more. */
const enough = 400

/** Tells the charset of bytes that are not UTF-8, by what they would be in each, given as text of one unit a byte. */
export function detect(latin1: string): string {
  const places = placesOf(latin1)
  const [usual, ...others] = candidates
  const scores = places.map((at) => scoreAt(latin1, at, tableOf(usual)!))
  const least = sum(scores)
  // What is likely byte by byte is not asked about further.
  if (scores.every((score) => score > 0)) return named(latin1)
  const best = others
    .map((charset) => ({ charset, score: sum(places.map((at) => scoreAt(latin1, at, tableOf(charset)!))) }))
    .reduce((one, other) => (other.score > one.score ? other : one))
  return best.score >= least + margin ? best.charset : named(latin1)
}

/** Without the bytes in which they differ windows-1252 is ISO-8859-1. */
const named = (latin1: string) => (/[\x80-\x9f]/.test(latin1) ? 'windows-1252' : 'iso-8859-1')

function placesOf(latin1: string): number[] {
  const places: number[] = []
  const high = /[\x80-\xff]/g
  while (places.length < enough && high.test(latin1)) places.push(high.lastIndex - 1)
  return places
}

function scoreAt(latin1: string, at: number, table: readonly string[]): number {
  const character = (place: number) => (place >= 0 && place < latin1.length ? table[latin1.charCodeAt(place)]! : ' ')
  return plausibility(character(at), character(at - 1), character(at + 1))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
