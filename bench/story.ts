import type { Random } from '../tools/seeded.ts'
import { type LanguageCode, type Phrases, phrases } from './phrases.ts'

/** An invented story, before it has a wire format. */
export interface Story {
  readonly number: number
  readonly language: LanguageCode
  readonly place: string
  readonly agency: string
  /** Day of the month and month, 0 to 11, of 2024. */
  readonly day: number
  readonly month: number
  readonly monthName: string
  readonly headline: string
  readonly slug: string
  readonly byline: string
  readonly paragraphs: readonly string[]
}

const languages = Object.keys(phrases) as LanguageCode[]
const agencies = ['AFP', 'Reuters', 'dpa', 'EFE', 'ANSA', 'Belga', 'Lusa', 'AP']

/** The nth story of a seed. */
export function story(number: number, random: Random): Story {
  const language = languages[number % languages.length]!
  const words = phrases[language]
  const pick = picker(random)
  const month = Math.floor(random() * 12)
  const paragraphs = Array.from({ length: 5 + Math.floor(random() * 8) }, () => paragraph(words, random))
  const [headline] = paragraph(words, random).split(/[,.]/)
  return {
    number,
    language,
    place: pick(words.places),
    agency: pick(agencies),
    day: 1 + Math.floor(random() * 28),
    month,
    monthName: words.months[month]!,
    headline: headline!.replace(/["«»“”„]/g, ''),
    slug: `${pick(words.places)}-${pick(words.topics).split(' ').at(-1)}`,
    byline: `${pick(words.first)} ${pick(words.last)}`,
    paragraphs,
  }
}

const picker =
  (random: Random) =>
  <T>(from: readonly T[]): T =>
    from[Math.floor(random() * from.length)]!

function paragraph(words: Phrases, random: Random): string {
  const pick = picker(random)
  const fillings: Record<string, () => string> = {
    place: () => pick(words.places),
    person: () => `${pick(words.first)} ${pick(words.last)}`,
    name: () => pick(words.last),
    org: () => pick(words.organisations),
    day: () => pick(words.days),
    number: () => String(2 + Math.floor(random() * 400)),
    topic: () => pick(words.topics),
    quote: () => fill(pick(words.quotes)),
  }
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, slot: string) => fillings[slot]!())
  // A thousand signs hold some three quotes, seven names and five dates; 700 stories of an agency hold four, seven and three.
  const sentence = () => (random() < 0.4 ? pick(words.plain) : fill(pick(words.sentences)))
  return Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join(' ')
}
