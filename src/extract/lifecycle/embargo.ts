import { type Language, perLanguage } from '../../languages/index.ts'
import { embargoWords } from '../../lexicon/lifecycle.ts'
import { zones } from '../../lexicon/zones.ts'
import type { NewsRecord, Note } from '../../schema.ts'
import { anyWord } from '../../text/words.ts'
import { toUtc } from '../instants.ts'

type Embargo = NonNullable<NewsRecord['embargo']>

// (Achtung: Sperrfrist 22. Oktober 09.30 Uhr), EMBARGO jusqu'à mardi 05H00 GMT, HOLD FOR RELEASE AT 0900 GMT
const HOLD = new RegExp(`(?:^|[:(.,!\\-–—]\\s?)(?:${anyWord(embargoWords)})(?![\\p{L}\\p{N}])`, 'iu')
// 09.30, 05H00, 18:00, 0900 GMT
const TIME = /(?<![\d.,/-])(?<hour>[01]?\d|2[0-3])\s?[.:hH]?(?<minute>[0-5]\d)(?![\d.]|\s?\p{L}{3,9}\s\d{4})/u
const NUMERIC = /(?<!\d)(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})(?!\d)/u
const ISO = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u
const zoneName = new RegExp(`(?<![\\p{L}])(?:${anyWord(Object.keys(zones))})(?![\\p{L}])`, 'u')

/** The note that holds the dispatch back, and the instant until which, where day, year, time and zone are all written. */
export function findEmbargo(notes: readonly Note[], language: Language, timeZone?: string): Embargo | undefined {
  const text = notes.find((note) => HOLD.test(note.text))?.text
  if (text === undefined) return undefined
  const date = dateOf(text, language)
  const time = TIME.exec(date ? text.replace(date.written, ' ') : text)?.groups
  const written = zoneName.exec(text)?.[0]
  const zone = written ? zones[written] : timeZone
  if (!date || !time || zone === undefined) return { until: null, text }
  return { until: toUtc(`${date.iso}T${time.hour!.padStart(2, '0')}:${time.minute}:00`, zone) ?? null, text }
}

const spelt = perLanguage(({ calendar }) => {
  const month = `(?<month>${anyWord(Object.keys(calendar.months))})\\.?`
  return [
    new RegExp(
      `(?<!\\d)(?<day>\\d{1,2})(?:er|\\.|º|st|nd|rd|th)?\\s(?:de\\s)?${month}\\s(?:de\\s)?(?<year>\\d{4})`,
      'iu',
    ),
    new RegExp(`${month}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})`, 'iu'),
  ]
})

function dateOf(text: string, language: Language): { iso: string; written: string } | undefined {
  for (const pattern of [ISO, NUMERIC, ...spelt(language)]) {
    const found = pattern.exec(text)
    if (!found) continue
    const { day, month, year } = found.groups as { day: string; month: string; year: string }
    const number = language.calendar.months[month.toLowerCase()] ?? Number(month)
    return { iso: `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`, written: found[0] }
  }
  return undefined
}
