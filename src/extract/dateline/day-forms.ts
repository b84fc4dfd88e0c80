import { languages } from '../../languages/index.ts'
import { dateParticles, foreignMonths } from '../../lexicon/datelines.ts'
import { literal } from '../../text/words.ts'

/** A form of a day at the end of a text: what begins with its first number, and the words before that. */
export interface DayForm {
  readonly core: RegExp
  readonly before: RegExp
  /** The last of the words that may stand before it; `''` where none needs to. */
  readonly words: ReadonlySet<string>
}

interface Forms {
  readonly ending: readonly DayForm[]
  readonly opening: readonly RegExp[]
}

let numbers: ReadonlyMap<string, number> | undefined

// All languages together: a dateline may be in another language than the text, and the words don't collide.
export function monthNumbers(): ReadonlyMap<string, number> {
  numbers ??= new Map([
    ...Object.entries(foreignMonths),
    ...languages.flatMap((language) => Object.entries(language.calendar.months)),
  ])
  return numbers
}

let built: Forms | undefined

/** The forms of a day; the longest reading first: a day alone is what is left when no month is found. */
export function dayForms(): Forms {
  built ??= build()
  return built
}

function build(): Forms {
  const months = [...monthNumbers().keys()]
  const weekdays = languages.flatMap((language) => Object.keys(language.calendar.weekdays))
  const weekday = `(?:(?:${choice(weekdays)})\\.?,?\\s{1,2})?`
  const particle = `(?:(?:${choice(dateParticles)})\\s)?`
  const month = `(?<month>${choice(months)})`
  const day = '(?<day>\\d{1,2})(?:er|ème|st|nd|rd|th|º|°|\\.)?'
  const year = '(?:,?\\s{1,2}(?:de\\s|del\\s)?(?<year>\\d{4}|\\d{2})\\.?)?'
  const named = ['', ...weekdays, ...dateParticles]
  const forms: readonly (readonly [before: string, core: string, words: readonly string[]])[] = [
    ['', `(?<year>\\d{4})\\.\\s${month}\\s(?<day>\\d{1,2})\\.?`, ['']],
    ['', '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})', ['']],
    [weekday + particle, `${day},?(?:\\s(?:de|of|di|d'))?[\\s-]{1,2}${month}\\.?${year}`, named],
    [`${weekday}${particle}${month}\\.?\\s`, `${day}${year}`, months],
    ['', '(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4}|\\d{2})', ['']],
    ['', '(?<month>\\d{1,2})-(?<day>\\d{1,2})', ['']],
    ['', '(?<day>\\d{1,2})/(?<month>\\d{1,2})', ['']],
    [particle, '(?<day>\\d{1,2})\\.?', ['', ...dateParticles]],
  ]
  return {
    ending: forms.map(([before, core, words]) => ({
      core: new RegExp(`${core}$`, 'iuy'),
      before: new RegExp(`(?<![\\p{L}\\p{N}-])${before}$`, 'iu'),
      words: new Set(words.map(lastOf)),
    })),
    opening: forms.slice(0, 5).map(([before, core]) => new RegExp(`^${before}${core}(?![\\p{L}\\p{N}])`, 'iu')),
  }
}

/** segunda-feira, كانون الثاني */
const lastOf = (words: string): string => /[\p{L}\p{M}]*$/u.exec(words)![0]

function choice(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|')
}
