import { type DayForm, dayForms, monthNumbers } from './day-forms.ts'

/** A day as a dateline writes it: often without a year, at times without a month. */
export interface Day {
  readonly year?: number
  readonly month?: number
  readonly day: number
}

export interface DayFound extends Day {
  readonly start: number
  readonly end: number
}

/** `Donnerstag, 26. September 2020` and some room. */
const LONGEST = 48

/** Finds the day that ends the text: `Istanbul, 6 fév 2020`, `STOCKHOLM, Aug 29, 2014`, `Abuja 7-15`. */
export function dayAtEnd(text: string): DayFound | undefined {
  const cut = Math.max(0, text.length - LONGEST)
  const written = latinDigits(text.slice(cut))
  const numbers = numbersIn(written)
  if (numbers.length === 0) return undefined
  for (const form of dayForms().ending) {
    for (const at of numbers) {
      const found = endingAt(written, at, form)
      if (found) return { ...found, start: cut + found.start, end: cut + found.end }
    }
  }
  return undefined
}

/** Where its numbers begin. */
function numbersIn(text: string): number[] {
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at - 1))) places.push(at)
  }
  return places
}

const isDigit = (unit: number) => unit > 47 && unit < 58

/** The day of this form whose first number stands at a place; the words before that are looked at only where a form has some. */
function endingAt(written: string, at: number, { core, before, words }: DayForm): DayFound | undefined {
  core.lastIndex = at
  const found = core.exec(written)
  if (!found) return undefined
  const above = written.slice(0, at)
  const word = lastWord(above)
  const lead = word !== '' && words.has(word) ? before.exec(above) : undefined
  if (!lead && (!words.has('') || PARTED.test(above))) return undefined
  const day = dayOf({ ...found.groups, ...lead?.groups })
  return day && { ...day, start: lead?.index ?? at, end: written.length }
}

const PARTED = /[\p{L}\p{N}-]$/u

/** The last word of a text in lower case, the blanks and signs behind it left out. */
function lastWord(text: string): string {
  return LAST_WORD.exec(text)?.groups!.word!.toLowerCase() ?? ''
}

const LAST_WORD = /(?<word>[\p{L}\p{M}]{1,24})[.,]{0,2}\s{1,2}$/u

/** Finds the day that opens the text: `(AFP) - 14 Mar 00 - 18h59`. */
export function dayAtStart(text: string): DayFound | undefined {
  const written = latinDigits(text.slice(0, LONGEST))
  if (numbersIn(written).length === 0) return undefined
  for (const form of dayForms().opening) {
    const found = form.exec(written)
    const day = found && dayOf(found.groups!)
    if (day) return { ...day, start: found.index, end: found.index + found[0].length }
  }
  return undefined
}

function dayOf(parts: Record<string, string | undefined>): Day | undefined {
  const day = Number(parts.day)
  const month =
    parts.month === undefined ? undefined : (monthNumbers().get(parts.month.toLowerCase()) ?? Number(parts.month))
  if (day < 1 || day > 31 || (month !== undefined && (month < 1 || month > 12))) return undefined
  const year = parts.year === undefined ? undefined : fullYear(parts.year)
  return { day, ...(month !== undefined && { month }), ...(year !== undefined && { year }) }
}

/** Two digits stand for a year from 1950 on: the wire's archives begin there. */
function fullYear(written: string): number {
  const year = Number(written)
  return written.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year
}

// ٢٦ نوفمبر : Arabic-Indic and Persian digits, one unit each
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}
