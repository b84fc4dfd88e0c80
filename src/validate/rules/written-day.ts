import { type Calendar, type Language, perLanguage } from '../../languages/index.ts'
import type { Span } from '../../text/span.ts'
import { choice } from '../../text/words.ts'

/** A day as it is written out, whether there is such a day or not. */
export interface WrittenDay {
  readonly span: Span
  /** Monday 1 to Sunday 7. */
  readonly weekday?: { readonly number: number; readonly word: string }
  readonly day: number
  readonly month: number
  readonly year?: number
}

/** Finds days that are written with the name of their month: `jeudi 6 février 2020`, `Thursday, Feb. 6`. */
export function writtenDays(text: string, language: Language): WrittenDay[] {
  return patterns(language).flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => read(match, language)))
}

function read({ 0: written, index, groups }: RegExpExecArray, { calendar }: Language): WrittenDay[] {
  const { weekday, day, month, year } = groups as Record<string, string | undefined>
  // May and not may, where months have a capital.
  if (calendar.capitals && month![0] === month![0]!.toLowerCase()) return []
  const weekdayNumber = weekday === undefined ? undefined : numberOf(calendar.weekdays, weekday)
  return [
    {
      span: [index, index + written.length],
      ...(weekdayNumber && { weekday: { number: weekdayNumber, word: weekday! } }),
      day: Number(day),
      month: numberOf(calendar.months, month!)!,
      ...(year && { year: Number(year) }),
    },
  ]
}

function numberOf(words: Readonly<Record<string, number>>, word: string): number | undefined {
  return words[word.toLowerCase()] ?? words[word.toLowerCase().replace(/\.$/, '')]
}

const patterns = perLanguage(({ calendar }): RegExp[] => {
  if (Object.keys(calendar.months).length === 0) return []
  const weekday = `(?:(?<weekday>${choice(longWords(calendar.weekdays))})\\.?,?\\s(?:\\p{Ll}{2,3}\\s)?)?`
  const month = `(?<month>${choice(Object.keys(calendar.months))})(?![\\p{L}\\p{N}])\\.?`
  const day = (marks: readonly string[]) => `(?<day>\\d{1,2})(?:${choice(marks)})?`
  const link = calendar.dayLinks.length > 0 ? `(?:(?:${choice(calendar.dayLinks)})\\s)?` : ''
  const year = '(?:,?\\s(?:\\p{Ll}{2,3}\\s)?(?<year>(?:1[6-9]|20)\\d{2})(?![\\p{L}\\p{N}]))?'
  const forms = [`${weekday}${day([...calendar.dayMarks, '.'])}\\s${link}${month}${year}`]
  if (monthFirst(calendar)) {
    forms.push(`${weekday}${month}\\s${day(calendar.dayMarks)}(?![\\p{L}\\p{N}]|[.:,]\\d)${year}`)
  }
  return forms.map((form) => new RegExp(`(?<![\\p{L}\\p{N}.,/-])${form}`, 'giu'))
})

/** Not `mar`, which is March and Tuesday. */
const longWords = (words: Readonly<Record<string, number>>) => Object.keys(words).filter((word) => word.length > 4)

const monthFirst = ({ patterns, parts }: Calendar) =>
  [...patterns, ...Object.values(parts).flat()].some((pattern) => pattern.includes('{month} {day'))
