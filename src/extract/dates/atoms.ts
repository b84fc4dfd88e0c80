import { fold } from '../../text/words.ts'

/**
 * A run of letters, a run of digits, or a single sign. Finer than a token, because dates are: `20H00` is three atoms, `mi-mars`
 * three, `06/02/2020` five.
 */
export interface Atom {
  /** Where it stands in the text that was cut. */
  readonly start: number
  readonly end: number
  /** Folded; digits in ASCII, the apostrophe straight. */
  readonly word: string
  /** The value of a run of digits, else -1. */
  readonly number: number
}

/** Cuts a text. */
export function atomsOf(text: string): Atom[] {
  if (/^[\p{L}\p{M}]+$/u.test(text)) return [{ start: 0, end: text.length, word: fold(text), number: -1 }]
  return Array.from(text.matchAll(/[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu), ({ 0: run, index }) => {
    const isNumber = /^\p{Nd}/u.test(run)
    const word = isNumber ? asciiDigits(run) : fold(run)
    return { start: index, end: index + run.length, word, number: isNumber ? Number(word) : -1 }
  })
}

/** Arabic-Indic and Persian digits are read too: ٢٠٢٠, ۲۰۲۰. The last four bits of both are the digit. */
function asciiDigits(run: string): string {
  return run.replace(/[٠-٩۰-۹]/g, (one) => String(one.charCodeAt(0) & 15))
}
