import { languages } from '../../languages/index.ts'
import { dateParticles, foreignMonths } from '../../lexicon/datelines.ts'
import { choice } from '../../text/words.ts'

/** A form of a day at the end of a text: what begins with its first number, and what words may stand, or must, before that. */
export interface DayForm {
  /** The most digits of its first number. */
  readonly digits: 2 | 4
  readonly numbers: RegExp
  readonly before: 'nothing' | 'particle' | 'weekday' | 'month'
}

let numbers: ReadonlyMap<string, number> | undefined

/** The months by their names in all languages together: a dateline may be in another language than the text, and the words don't collide. */
export function monthNumbers(): ReadonlyMap<string, number> {
  numbers ??= new Map([
    ...Object.entries(foreignMonths),
    ...languages.flatMap((language) => Object.entries(language.calendar.months)),
  ])
  return numbers
}

/** Days of the week in all languages. */
export const weekdays: ReadonlySet<string> = new Set(
  languages.flatMap((language) => Object.keys(language.calendar.weekdays)),
)
/** Small words before a day of the month: `le`. */
export const particles: ReadonlySet<string> = new Set(dateParticles)

const day = '(?<day>\\d{1,2})(?:er|ème|st|nd|rd|th|º|°|\\.)?'
const year = '(?:,?\\s{1,2}(?:de\\s|del\\s)?(?<year>\\d{4}|\\d{2})\\.?)?'
// كانون الثاني is two words
const month = '(?<month>[\\p{L}\\p{M}]{2,15}(?:\\s[\\p{L}\\p{M}]{2,15})??)'
const ofMonth = `,?(?:\\s(?:de|of|di|d'))?[\\s-]{1,2}`

/** The longest reading first: a day alone is what is left when no month is found. */
export const endingForms: readonly DayForm[] = [
  { before: 'nothing', digits: 4, numbers: ending(`(?<year>\\d{4})\\.\\s${month}\\s(?<day>\\d{1,2})\\.?`) },
  { before: 'nothing', digits: 4, numbers: ending('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})') },
  { before: 'weekday', digits: 2, numbers: ending(`${day}${ofMonth}${month}\\.?${year}`) },
  { before: 'month', digits: 2, numbers: ending(`${day}${year}`) },
  {
    before: 'nothing',
    digits: 2,
    numbers: ending('(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4}|\\d{2})'),
  },
  { before: 'nothing', digits: 2, numbers: ending('(?<month>\\d{1,2})-(?<day>\\d{1,2})') },
  { before: 'nothing', digits: 2, numbers: ending('(?<day>\\d{1,2})/(?<month>\\d{1,2})') },
  { before: 'particle', digits: 2, numbers: ending('(?<day>\\d{1,2})\\.?') },
]

function ending(form: string): RegExp {
  return new RegExp(`${form}$`, 'iuy')
}

let opening: readonly RegExp[] | undefined

/** The forms of a day at the beginning of a text. */
export function openingForms(): readonly RegExp[] {
  if (opening) return opening
  const named = `(?<month>${choice([...monthNumbers().keys()])})`
  const before = `(?:(?:${choice([...weekdays])})\\.?,?\\s{1,2})?(?:(?:${choice([...particles])})\\s)?`
  const forms = [
    `(?<year>\\d{4})\\.\\s${named}\\s(?<day>\\d{1,2})\\.?`,
    '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
    `${before}${day}${ofMonth}${named}\\.?${year}`,
    `${before}${named}\\.?\\s${day}${year}`,
    '(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4}|\\d{2})',
  ]
  opening = forms.map((form) => new RegExp(`^${form}(?![\\p{L}\\p{N}])`, 'iu'))
  return opening
}
