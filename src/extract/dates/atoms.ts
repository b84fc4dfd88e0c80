import type { Span } from '../../text/span.ts'
import { fold } from '../../text/words.ts'

/**
 * Runs of letters, runs of digits, single signs. Finer than tokens, because dates are: `20H00` is three atoms, `mi-mars`
 * three, `06/02/2020` five.
 */
export interface Atoms {
  readonly text: string
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Folded; digits in ASCII, the apostrophe straight; empty where the sieve held it back. */
  readonly word: readonly string[]
  /** The value of a run of digits, else -1. */
  readonly number: readonly number[]
}

const space = 1
const letter = 2
const digit = 3
const sign = 4

/** The kind of each UTF-16 unit, once it has been asked for: half the time of a pattern. */
const kinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const known = kinds[unit]!
  if (known) return known
  const text = String.fromCharCode(unit)
  const kind = /\s/.test(text) ? space : /[\p{L}\p{M}]/u.test(text) ? letter : /\p{Nd}/u.test(text) ? digit : sign
  kinds[unit] = kind
  return kind
}

/** The folded form of each UTF-16 unit, once it has been asked for; `silent` for a mark, which has none. */
const bases = new Uint16Array(0x10000)
const silent = 1

function baseOf(unit: number): number {
  const known = bases[unit]!
  if (known) return known
  const folded = fold(String.fromCharCode(unit))
  const base = folded === '' ? silent : folded.charCodeAt(0)
  bases[unit] = base
  return base
}

/** Tells most words that are no word of time from their letters alone, without cutting them out. */
export type Sieve = Uint8Array

const sieveSize = 1 << 14

/** A sieve that lets the given words through. */
export function sieveOf(words: Iterable<string>): Sieve {
  const sieve = new Uint8Array(sieveSize)
  for (const word of words) sieve[hashOf(word, 0, word.length)] = 1
  return sieve
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 7
  for (let at = from; at < to; at++) {
    const base = baseOf(text.charCodeAt(at))
    if (base !== silent) hash = (Math.imul(hash, 31) + base) | 0
  }
  return (hash ^ (hash >>> 14)) & (sieveSize - 1)
}

/** Cuts a stretch of the text. With a sieve, a word that does not pass it is left empty. */
export function atomsOf(text: string, [from, to]: Span, sieve?: Sieve): Atoms {
  const start: number[] = []
  const end: number[] = []
  const word: string[] = []
  const number: number[] = []
  for (let at = from; at < to; ) {
    const kind = kindOf(text.charCodeAt(at))
    const stop = kind === letter || kind === digit ? endOfRun(text, at, to, kind) : at + 1
    if (kind !== space) {
      const digits = kind === digit ? asciiDigits(text.slice(at, stop)) : undefined
      start.push(at)
      end.push(stop)
      word.push(digits ?? (!sieve || sieve[hashOf(text, at, stop)] ? folded(text.slice(at, stop)) : ''))
      number.push(digits === undefined ? -1 : Number(digits))
    }
    at = stop
  }
  return { text, count: start.length, start, end, word, number }
}

function endOfRun(text: string, at: number, to: number, kind: number): number {
  let stop = at + 1
  while (stop < to && kindOf(text.charCodeAt(stop)) === kind) stop++
  return stop
}

/** Arabic-Indic and Persian digits are read too: ٢٠٢٠, ۲۰۲۰. The last four bits of both are the digit. */
function asciiDigits(atom: string): string {
  return atom.charCodeAt(0) < 0x80 ? atom : atom.replace(/[٠-٩۰-۹]/g, (one) => String(one.charCodeAt(0) & 15))
}

/** Words of time come again and again; the bound is on memory. */
const folds = new Map<string, string>()
const most = 10_000

function folded(atom: string): string {
  const known = folds.get(atom)
  if (known !== undefined) return known
  if (folds.size >= most) folds.clear()
  const made = fold(atom)
  folds.set(atom, made)
  return made
}

/** Whether nothing stands between an atom and the one before it. */
export function glued({ start, end }: Atoms, at: number): boolean {
  return at > 0 && start[at] === end[at - 1]
}
