import type { Header } from '../../schema.ts'
import type { Span } from '../../text/span.ts'
import { fold } from '../../text/words.ts'
import { credit } from '../credit.ts'
import type { Envelope, WrittenTime } from '../format.ts'
import { known, present } from '../known.ts'
import { localTime } from '../wiretime.ts'

/** What an export says of a dispatch, by what it means. */
export interface Fields {
  readonly documentId?: string | undefined
  readonly provider?: string | undefined
  readonly headline?: string | undefined
  readonly abstract?: string | undefined
  readonly slug?: string | undefined
  readonly byline?: string | undefined
  readonly dateline?: string | undefined
  readonly category?: string | undefined
  readonly copyright?: string | undefined
  /** In words: `29 décembre 2011`. */
  readonly date?: string | undefined
  /** `15:32`. */
  readonly clock?: string | undefined
  /** `295 mots`. */
  readonly words?: string | undefined
  /** A code or the language's name in any language. */
  readonly language?: string | undefined
  readonly keywords?: readonly string[] | undefined
  readonly subjects?: Header['subjects'] | undefined
  readonly locations?: Header['locations'] | undefined
  readonly attributes?: Readonly<Record<string, string | undefined>> | undefined
}

/** The envelope that the fields make, but for the copy. */
export function envelopeOf(fields: Fields, span: Span): Omit<Envelope, 'copy'> {
  const day = fields.date === undefined ? undefined : dayIn(fields.date)
  const clock = CLOCK.exec(fields.clock ?? '')?.groups
  const local = day && clock ? `${day}T${clock.hour!.padStart(2, '0')}:${clock.minute}:00` : undefined
  const time: WrittenTime[] = local ? [{ field: 'createdAt', local, span: [span[0], span[0]] }] : []
  const { documentId, provider, category, copyright, headline, abstract, slug, dateline } = fields
  const words = /\d[\d\s.,\u00a0]{0,9}/.exec(fields.words ?? '')?.[0].replace(/\D/g, '')
  const attributes = Object.entries({ date: day, ...fields.attributes })
  return known({
    span,
    header: {
      ...known({ documentId, provider, category, copyright, wordCount: words ? Number(words) : undefined }),
      keywords: [...(fields.keywords ?? [])],
      subjects: fields.subjects ?? [],
      locations: fields.locations ?? [],
      attributes: attributes.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    },
    language: languages[fold(fields.language ?? '')],
    headline,
    abstract,
    slug,
    dateline,
    bylines: fields.byline === undefined ? undefined : present(credit(fields.byline)),
    day,
    times: time.length > 0 ? time : undefined,
  })
}

const CLOCK = /^(?<hour>\d{1,2})[:hH.](?<minute>\d{2})/
const dates = [
  /(?<!\d)(?<day>\d{1,2})(?:er|\.|º)?\s(?:de\s)?(?<month>\p{L}{3,12})\.?\s(?:de\s)?(?<year>\d{4})(?!\d)/u,
  /(?<!\p{L})(?<month>\p{L}{3,12})\.?\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?!\d)/u,
  /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{2})[-/.](?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
]

/** `YYYY-MM-DD` of the first full date in a text. */
export function dayIn(text: string): string | undefined {
  for (const pattern of dates) {
    const parts = pattern.exec(text)?.groups as { year: string; month: string; day: string } | undefined
    const local = parts && localTime(parts)
    if (local) return local.slice(0, 10)
  }
  return undefined
}

/** Names without accents, lower case, and codes. */
const languages: Readonly<Record<string, string>> = {
  fr: 'fr',
  francais: 'fr',
  french: 'fr',
  franzosisch: 'fr',
  frances: 'fr',
  en: 'en',
  anglais: 'en',
  english: 'en',
  englisch: 'en',
  ingles: 'en',
  de: 'de',
  allemand: 'de',
  german: 'de',
  deutsch: 'de',
  es: 'es',
  espagnol: 'es',
  spanish: 'es',
  espanol: 'es',
  spanisch: 'es',
  pt: 'pt',
  portugais: 'pt',
  portuguese: 'pt',
  portugues: 'pt',
  it: 'it',
  italien: 'it',
  italian: 'it',
  italiano: 'it',
  nl: 'nl',
  neerlandais: 'nl',
  dutch: 'nl',
  ar: 'ar',
  arabe: 'ar',
  arabic: 'ar',
}
