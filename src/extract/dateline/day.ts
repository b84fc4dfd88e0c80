import { charClass, classOf } from '../../text/characters.ts'
import { type DayForm, endingForms, monthNumbers, openingForms, particles, weekdays } from './day-forms.ts'

/** A day as a dateline writes it: often without a year, at times without a month. */
export interface Day {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day: number
}

/** A day and where it is written. */
export interface DayFound extends Day {
  readonly start: number
  readonly end: number
}

/** `Donnerstag, 26. September 2020` and some room. */
const LONGEST = 48

/** Finds the day that ends the text: `Istanbul, 6 fév 2020`, `STOCKHOLM, Aug 29, 2014`, `Abuja 7-15`. */
export function dayAtEnd(text: string): DayFound | undefined {
  const cut = Math.max(0, text.length - LONGEST)
  const end = cut === 0 ? text : text.slice(cut)
  const numbers = numbersIn(end)
  if (numbers.length === 0) return undefined
  const written = latinDigits(end)
  for (const form of endingForms) {
    for (const at of numbers) {
      const found = digitsAt(written, at) <= 2 === (form.digits === 2) ? endingAt(written, at, form) : undefined
      if (found) return cut === 0 ? found : placed(found, cut + found.start, cut + found.end)
    }
  }
  return undefined
}

/** Where its numbers begin. */
function numbersIn(text: string): number[] {
  const places: number[] = []
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const digit = isDigit(text.charCodeAt(at))
    if (digit && !inside) places.push(at)
    inside = digit
  }
  return places
}

/** Latin, Arabic-Indic and Persian digits. */
const isDigit = (unit: number) =>
  unit < 58 ? unit > 47 : (unit > 0x65f && unit < 0x66a) || (unit > 0x6ef && unit < 0x6fa)

function digitsAt(text: string, at: number): number {
  let end = at
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  return end - at
}

/** The day of this form whose first number stands at a place. */
function endingAt(written: string, at: number, { numbers, before }: DayForm): DayFound | undefined {
  numbers.lastIndex = at
  const parts = numbers.exec(written)?.groups
  if (!parts) return undefined
  const month = before === 'month' ? monthBefore(written, at) : undefined
  if (before === 'month' && !month) return undefined
  const front = month?.start ?? at
  const start = before === 'nothing' ? front : startOf(written, front, before !== 'particle')
  if (start > 0 && PART.test(written[start - 1]!)) return undefined
  const day = dayOf(parts.day, month?.name ?? parts.month, parts.year)
  return day && placed(day, start, written.length)
}

const placed = ({ year, month, day }: Day, start: number, end: number): DayFound => ({ year, month, day, start, end })

/** What a day can't follow: it would be the end of a longer word or number. */
const PART = /[\p{L}\p{N}-]/u

/** A word and what parts it from what follows. */
interface Word {
  readonly text: string
  readonly start: number
  readonly gap: string
}

/** The last word before a place, in lower case: letters and hyphens, then a stop or comma and blanks. */
function wordBefore(written: string, at: number): Word | undefined {
  let end = at
  while (end > 0 && at - end < 5 && parts(written.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && isInWord(written.charCodeAt(start - 1))) start--
  return start === end || (start > 0 && PART.test(written[start - 1]!))
    ? undefined
    : { text: written.slice(start, end).toLowerCase(), start, gap: written.slice(end, at) }
}

/** Blanks, a stop, a comma. */
const parts = (unit: number) => unit === 32 || unit === 46 || unit === 44 || unit === 9 || unit === 0xa0

function isInWord(unit: number): boolean {
  const found = classOf(unit)
  return found === charClass.lower || found === charClass.upper || unit === 45
}

function monthBefore(written: string, at: number): { name: string; start: number } | undefined {
  const last = wordBefore(written, at)
  if (!last || !/^\.?\s$/.test(last.gap)) return undefined
  if (monthNumbers().has(last.text)) return { name: last.text, start: last.start }
  const first = wordBefore(written, last.start)
  const name = first && `${first.text} ${last.text}`
  return first && name && monthNumbers().has(name) ? { name, start: first.start } : undefined
}

/** Where a day begins with its small word and, where one may stand, the day of the week. */
function startOf(written: string, at: number, mayHaveWeekday: boolean): number {
  const last = wordBefore(written, at)
  const particle = last && /^\s$/.test(last.gap) && particles.has(last.text) ? last : undefined
  const start = particle?.start ?? at
  if (!mayHaveWeekday) return start
  const first = particle ? wordBefore(written, start) : last
  if (first && weekdays.has(first.text) && /^\.?,?\s{1,2}$/.test(first.gap)) return first.start
  const named = last && weekdays.has(last.text) && /^\.?,?\s{1,2}$/.test(last.gap)
  return named ? last.start : start
}

/** Finds the day that opens the text: `(AFP) - 14 Mar 00 - 18h59`. */
export function dayAtStart(text: string): DayFound | undefined {
  const start = text.slice(0, LONGEST)
  if (numbersIn(start).length === 0) return undefined
  const written = latinDigits(start)
  for (const form of openingForms()) {
    const found = form.exec(written)
    const parts = found?.groups
    const day = parts && dayOf(parts.day, parts.month, parts.year)
    if (day) return placed(day, found.index, found.index + found[0].length)
  }
  return undefined
}

/** The day of these parts, where there is such a day and its month's name is one. */
function dayOf(written: string | undefined, name: string | undefined, inYear: string | undefined): Day | undefined {
  const day = Number(written)
  const month = name === undefined ? undefined : (monthNumbers().get(name.toLowerCase()) ?? Number(name))
  if (day < 1 || day > 31) return undefined
  if (month !== undefined && !(month >= 1 && month <= 12)) return undefined
  const year = inYear === undefined ? undefined : fullYear(inYear)
  return { year, month, day }
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
