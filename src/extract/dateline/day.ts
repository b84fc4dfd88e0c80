import { charClass, classOf } from '../../text/characters.ts'
import { type DayForm, endingForms, monthNumbers, openingForms, particles, weekdays } from './day-forms.ts'

/** A day as a dateline writes it: often without a year, at times without a month. */
export interface Day {
  readonly year?: number
  readonly month?: number
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
  const written = latinDigits(text.slice(cut))
  const numbers = numbersIn(written)
  if (numbers.length === 0) return undefined
  for (const form of endingForms) {
    for (const at of numbers) {
      const found = digitsAt(written, at) <= 2 === (form.digits === 2) ? endingAt(written, at, form) : undefined
      if (found) return cut === 0 ? found : { ...found, start: cut + found.start, end: cut + found.end }
    }
  }
  return undefined
}

/** Where its numbers begin. */
function numbersIn(text: string): number[] {
  const places: number[] = []
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isDigit = unit > 47 && unit < 58
    if (isDigit && !inside) places.push(at)
    inside = isDigit
  }
  return places
}

function digitsAt(text: string, at: number): number {
  let end = at
  while (text[end]! >= '0' && text[end]! <= '9') end++
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
  return day && { start, end: written.length, ...day }
}

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
  while (end > 0 && at - end < 5 && ' \t\u00a0.,'.includes(written[end - 1]!)) end--
  let start = end
  while (start > 0 && isInWord(written.charCodeAt(start - 1))) start--
  return start === end || (start > 0 && PART.test(written[start - 1]!))
    ? undefined
    : { text: written.slice(start, end).toLowerCase(), start, gap: written.slice(end, at) }
}

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
  const written = latinDigits(text.slice(0, LONGEST))
  if (numbersIn(written).length === 0) return undefined
  for (const form of openingForms()) {
    const found = form.exec(written)
    const parts = found?.groups
    const day = parts && dayOf(parts.day, parts.month, parts.year)
    if (day) return { start: found.index, end: found.index + found[0].length, ...day }
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
