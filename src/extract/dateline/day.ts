import { languages } from '../../languages/index.ts'
import { dateParticles, foreignMonths } from '../../lexicon/datelines.ts'
import { literal } from '../../text/words.ts'

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

/** Finds the day that ends the text: `Istanbul, 6 fév 2020`, `STOCKHOLM, Aug 29, 2014`, `Abuja 7-15`. */
export function dayAtEnd(text: string): DayFound | undefined {
  const cut = Math.max(0, text.length - LONGEST)
  const found = /\d/.test(latinDigits(text.slice(cut))) ? dayIn(text.slice(cut), patterns().ending) : undefined
  return found && { ...found, start: cut + found.start, end: cut + found.end }
}

/** `Donnerstag, 26. September 2020` and some room. */
const LONGEST = 48

/** Finds the day that opens the text: `(AFP) - 14 Mar 00 - 18h59`. */
export function dayAtStart(text: string): DayFound | undefined {
  return dayIn(text.slice(0, LONGEST), patterns().opening)
}

function dayIn(text: string, rules: readonly RegExp[]): DayFound | undefined {
  const written = latinDigits(text)
  for (const rule of rules) {
    const found = rule.exec(written)
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

let numbers: ReadonlyMap<string, number> | undefined

// All languages together: a dateline may be in another language than the text, and the words don't collide.
function monthNumbers(): ReadonlyMap<string, number> {
  numbers ??= new Map([
    ...Object.entries(foreignMonths),
    ...languages.flatMap((language) => Object.entries(language.calendar.months)),
  ])
  return numbers
}

let built: { readonly ending: readonly RegExp[]; readonly opening: readonly RegExp[] } | undefined

function patterns() {
  if (built) return built
  const weekdays = languages.flatMap((language) => Object.keys(language.calendar.weekdays))
  const weekday = `(?:(?:${choice(weekdays)})\\.?,?\\s{1,2})?`
  const particle = `(?:(?:${choice(dateParticles)})\\s)?`
  const month = `(?<month>${choice([...monthNumbers().keys()])})`
  const day = '(?<day>\\d{1,2})(?:er|ème|st|nd|rd|th|º|°|\\.)?'
  const year = '(?:,?\\s{1,2}(?:de\\s|del\\s)?(?<year>\\d{4}|\\d{2})\\.?)?'
  // The longest reading first: a day alone is what is left when no month is found.
  const forms = [
    `(?<year>\\d{4})\\.\\s${month}\\s(?<day>\\d{1,2})\\.?`,
    '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
    `${weekday}${particle}${day},?(?:\\s(?:de|of|di|d'))?[\\s-]{1,2}${month}\\.?${year}`,
    `${weekday}${particle}${month}\\.?\\s${day}${year}`,
    '(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4}|\\d{2})',
    '(?<month>\\d{1,2})-(?<day>\\d{1,2})',
    '(?<day>\\d{1,2})/(?<month>\\d{1,2})',
    `${particle}(?<day>\\d{1,2})\\.?`,
  ]
  const before = '(?<![\\p{L}\\p{N}-])'
  built = {
    ending: forms.map((form) => new RegExp(`${before}${form}$`, 'iu')),
    opening: forms.slice(0, 5).map((form) => new RegExp(`^${form}(?![\\p{L}\\p{N}])`, 'iu')),
  }
  return built
}

function choice(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|')
}

// ٢٦ نوفمبر : Arabic-Indic and Persian digits, one unit each
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}
