/** A length of time: hour, minute, second, day, weekend, week, month, quarter, half-year, year, decade, century. */
export type Unit = 'H' | 'MIN' | 'S' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'HY' | 'Y' | 'DEC' | 'CEN'
/** TIMEX3's parts of a day: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
/** TIMEX3's seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** From the dispatch's own day: `ago`, `ahead`; from the day last named: `before`, `after`. */
export type Shift = 'ago' | 'ahead' | 'before' | 'after'

type Words<Value> = Readonly<Record<string, Value>>

/** Words that show whether a clause looks back or ahead, as written in lower case. */
export interface Tense {
  readonly words: readonly string[]
  /** Of verb forms: `-ront`. */
  readonly endings: readonly string[]
  /** Words that have such an ending by chance: `front`; with a hyphen a longer ending, of nouns: `-ité`. */
  readonly except: readonly string[]
  /** One or two words behind which a participle looks this way too, though it is a past one: `doit être` jugé. */
  readonly carriers?: readonly string[]
  /** Phrases right before the date: `depuis`, `d'ici à`. */
  readonly before: readonly string[]
  /** Look this way past the noun that they lead: `depuis` son arrivée en mars. */
  readonly since?: readonly string[]
  /** Behind these a word is a noun and no verb: `la` tombée de la nuit. */
  readonly determiners?: readonly string[]
}

/**
 * Words of dates and times. Keys are lower case, as written; accents and the form of the apostrophe do not matter. The
 * name of a table, in the singular, is the slot of the patterns that its words fill: `{month}`, `{dayPart}`.
 */
export interface Calendar {
  /** Names and abbreviations, with and without dots and accents, of the months 1 to 12. */
  readonly months: Words<number>
  /** Names and abbreviations of the weekdays, Monday 1 to Sunday 7. */
  readonly weekdays: Words<number>
  /** Those of both that are cut short, with the dot that they may have: `{month}`, but never `{monthName}`, which needs no number beside it. */
  readonly short: readonly string[]
  /** Months and weekdays take a capital: `May` is a month, `may` is none. */
  readonly capitals: boolean
  /** Months that are somebody's or something's name where they have a capital and no number beside them: `Mars`, `Julio`. */
  readonly namesakes: readonly string[]
  /** A weekday and a part of the day are one word: `Sonntagabend`, slot `{weekdayPart}`. */
  readonly compounds: boolean
  /** Particles written together with the word after them: Arabic `و`. */
  readonly prefixes: readonly string[]
  /** To the days from today: `demain` 1. */
  readonly relativeDays: Words<number>
  readonly dayParts: Words<DayPart>
  readonly units: Words<Unit>
  /** From two up; `ones` are apart, because they are articles too. */
  readonly numbers: Words<number>
  readonly ones: readonly string[]
  /** `et demi`: what it adds. */
  readonly halves: Words<number>
  readonly ordinals: Words<number>
  readonly seasons: Words<Season>
  /** What points at the current one: `cette`. */
  readonly currents: readonly string[]
  /** Last -1, next 1. */
  readonly turns: Words<-1 | 0 | 1>
  /** Before the number: `il y a`, `dans`. */
  readonly leads: Words<Shift>
  /** After the unit: `plus tard`, `ago`. */
  readonly trails: Words<Shift>
  /** What makes the day named after it the morrow of the night that is meant: `Nacht zum`. */
  readonly eves: readonly string[]
  /** What makes every one of its kind of a weekday or season: `chaque`. */
  readonly everies: readonly string[]
  /** Weekdays in the form that means every one of them: `mardis`, `dienstags`. */
  readonly habits: Words<number>
  /** Start, middle and end of a period: the value is the period's. */
  readonly edges: readonly string[]
  /** What stands after the day's number: `er`, `th`. */
  readonly dayMarks: readonly string[]
  /** What stands between the day's number and its month: `de`, `of`. */
  readonly dayLinks: readonly string[]
  /** Hours to add: `p.m.` 12. */
  readonly meridiems: Words<0 | 12>
  /** `Z` for UTC, an offset, an IANA name, or nothing for local time. */
  readonly zones: Words<string>
  /** Feasts that stand for their day: month and day, or days from Easter Sunday. */
  readonly feasts: Words<string | number>
  /** Decades with a name: `Sixties` 196. */
  readonly decades: Words<number>
  /** Times with a name: `minuit` 0. */
  readonly hours: Words<number>
  /** What a number counts that is no year: `personnes`, `euros`. */
  readonly counted: readonly string[]
  /** Parts of patterns that recur, by the name that they are used with: `{clock}`. */
  readonly parts: Readonly<Record<string, readonly string[]>>
  /**
   * How dates are written: words as they stand, `{slot}`, `[optional]`, `(one|other)`. What is not parted by a space is not
   * parted in the text. `<` and `>` enclose what is marked where that is not all: twice for the two ends of a range. The longest match wins.
   */
  readonly patterns: readonly string[]
  /** Patterns of what is no date: ages, sets of nothing that has a name, events named for their day. */
  readonly others: readonly string[]
  readonly past: Tense
  readonly future: Tense
}

const noTense: Tense = { words: [], endings: [], except: [], before: [] }

/** What every language writes alike, and nothing else: a language's calendar is this and more. */
export const bareCalendar: Calendar = {
  months: {},
  weekdays: {},
  short: [],
  capitals: false,
  namesakes: [],
  compounds: false,
  prefixes: [],
  relativeDays: {},
  dayParts: {},
  units: {},
  numbers: {},
  ones: [],
  halves: {},
  ordinals: {},
  seasons: {},
  currents: [],
  turns: {},
  leads: {},
  trails: {},
  eves: [],
  everies: [],
  habits: {},
  edges: [],
  dayMarks: [],
  dayLinks: [],
  meridiems: {},
  zones: { gmt: 'Z', utc: 'Z' },
  feasts: {},
  decades: {},
  hours: {},
  counted: [],
  parts: { clock: ['{hour}:{minute} [{zone}]'] },
  // 2020-02-06, 2020-02-06T18:30Z, 18:30 GMT, 1830 GMT
  patterns: ['{year}-{numericMonth}-{day}', '{hour}:{minute} {zone}', '{fourDigits} {zone}'],
  others: [],
  past: noTense,
  future: noTense,
}
