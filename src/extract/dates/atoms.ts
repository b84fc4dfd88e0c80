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
  /** Folded; digits in ASCII, the apostrophe straight. */
  readonly word: readonly string[]
  /** The value of a run of digits, else -1. */
  readonly number: readonly number[]
}

// Letters with their marks, digits of any script, or one sign: d | ' | ici | à | 20 | H | 00
const ATOM = /[\p{L}\p{M}]{1,60}|\p{Nd}{1,12}|[^\s\p{L}\p{M}\p{Nd}]/gu
const PLAIN = /^[a-z]+$/

/** Cuts a stretch of the text. */
export function atomsOf(text: string, [from, to]: Span): Atoms {
  const start: number[] = []
  const end: number[] = []
  const word: string[] = []
  const number: number[] = []
  for (const { 0: atom, index } of text.slice(from, to).matchAll(ATOM)) {
    start.push(from + index)
    end.push(from + index + atom.length)
    const digits = asciiDigits(atom)
    word.push(digits ?? folded(atom))
    number.push(digits === undefined ? -1 : Number(digits))
  }
  return { text, count: start.length, start, end, word, number }
}

const folded = (atom: string) => (PLAIN.test(atom) ? atom : fold(atom))

/** Arabic-Indic and Persian digits are read too: ٢٠٢٠. */
function asciiDigits(atom: string): string | undefined {
  const first = atom.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return atom
  if (!/^\p{Nd}/u.test(atom)) return undefined
  return (
    [...atom]
      .map((digit) => digit.charCodeAt(0) & 15)
      .join('')
      .replace(/\D/g, '') || undefined
  )
}

/** Whether nothing stands between an atom and the one before it. */
export function glued({ start, end }: Atoms, at: number): boolean {
  return at > 0 && start[at] === end[at - 1]
}
