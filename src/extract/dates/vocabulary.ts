import { bareCalendar, type Calendar, type Language, perLanguage } from '../../languages/index.ts'
import { type Atom, atomsOf } from './atoms.ts'
import type { Atoms } from './cutter.ts'
import type { Fields } from './fields.ts'

/** What the atoms from some place on can be: a slot of the patterns and what it says. */
export interface Reading {
  readonly slot: string
  readonly fields: Fields
  /** How many atoms it takes. */
  readonly length: number
  /** Without one of these nothing is a date. */
  readonly telling: boolean
}

/** A reading that depends on what follows: a word or phrase of the language's tables, cut into atoms; the first one is its key. */
export interface Entry extends Reading {
  readonly rest: readonly string[]
  readonly capital: boolean
  /** With a capital it is a name. */
  readonly namesake: boolean
}

/** What can begin with a word, by the word. */
export type Vocabulary = ReadonlyMap<string, readonly Entry[]>

const telling = new Set([
  ...['month', 'weekday', 'shortWeekday', 'year', 'unit', 'relativeDay', 'dayPart', 'season', 'zone', 'feast'],
  ...['decadeName', 'hourName', 'weekdayPart', 'eve', 'habit', 'meridiem', 'hour', 'decade'],
])

/** A language's words of time, by their first atom. */
export const vocabularyOf: (language: Language) => Vocabulary = perLanguage(({ calendar }) => {
  const table = new Map<string, Entry[]>()
  for (const [slot, words] of Object.entries(slots(calendar))) {
    for (const [phrase, fields] of words) {
      const word = atomsOf(phrase).map((atom) => atom.word)
      const capital = calendar.capitals && slot !== 'habit' && (fields.month ?? fields.weekday) !== undefined
      const namesake = slot === 'monthName' && calendar.namesakes.includes(phrase)
      const rest = word.slice(1)
      const entry = { slot, fields, length: word.length, rest, capital, namesake, telling: telling.has(slot) }
      for (const key of [word[0]!, ...calendar.prefixes.map((prefix) => prefix + word[0]!)]) {
        const there = table.get(key)
        if (there) there.push(entry)
        else table.set(key, [entry])
      }
    }
  }
  return table
})

type Row = readonly [phrase: string, fields: Fields]

function rows<Value>(words: Readonly<Record<string, Value>>, fieldsOf: (value: Value) => Fields): Row[] {
  return Object.entries(words).map(([word, value]) => [word, fieldsOf(value)])
}

/** Montagabend */
function compounds({ weekdays, dayParts }: Calendar): Row[] {
  return Object.entries(weekdays).flatMap(([day, weekday]) =>
    Object.entries(dayParts).map(([part, dayPart]): Row => [day + part, { weekday, dayPart }]),
  )
}

/** Each slot that words fill. An abbreviation also fills it with its dot. */
function slots(calendar: Calendar): Record<string, readonly Row[]> {
  const cut = new Map(calendar.short.map((word) => [word.replace(/\.$/, ''), word]))
  const dotted = (table: readonly Row[]) =>
    table.flatMap(([word, fields]): Row[] => [word, cut.get(word) ?? word].map((form) => [form, fields]))
  const whole = (table: readonly Row[]) => table.filter(([word]) => !cut.has(word))
  const months = rows(calendar.months, (month) => ({ month }))
  const weekdays = rows(calendar.weekdays, (weekday) => ({ weekday }))
  const bare = (words: readonly string[], fields: Fields): Row[] => words.map((word) => [word, fields])
  return {
    month: dotted(months),
    monthName: whole(months),
    weekday: whole(weekdays),
    shortWeekday: dotted(weekdays),
    weekdayPart: calendar.compounds ? compounds(calendar) : [],
    relativeDay: rows(calendar.relativeDays, (relativeDay) => ({ relativeDay })),
    dayPart: rows(calendar.dayParts, (dayPart) => ({ dayPart })),
    unit: rows(calendar.units, (unit) => ({ unit })),
    number: rows(calendar.numbers, (number) => ({ number })),
    one: bare(calendar.ones, { number: 1 }),
    half: rows(calendar.halves, (half) => ({ half })),
    ordinal: rows(calendar.ordinals, (ordinal) => ({ ordinal })),
    season: rows(calendar.seasons, (season) => ({ season })),
    current: bare(calendar.currents, { turn: 0 }),
    turn: rows(calendar.turns, (turn) => ({ turn })),
    lead: rows(calendar.leads, (shift) => ({ shift })),
    trail: rows(calendar.trails, (shift) => ({ shift })),
    eve: bare(calendar.eves, { dayPart: 'NI', eve: true }),
    every: bare(calendar.everies, { every: true }),
    habit: rows(calendar.habits, (weekday) => ({ weekday, every: true })),
    edge: bare(calendar.edges, { edge: true }),
    dayMark: bare(calendar.dayMarks, {}),
    meridiem: rows(calendar.meridiems, (meridiem) => ({ meridiem })),
    zone: rows(calendar.zones, (zone) => ({ zone })),
    feast: rows(calendar.feasts, (feast) => ({ feast })),
    decadeName: rows(calendar.decades, (decade) => ({ decade })),
    hourName: rows(calendar.hours, (hour) => ({ hour })),
    counted: bare(calendar.counted, {}),
  }
}

/** Every slot that words or digits can fill. */
export const slotNames: readonly string[] = [
  ...Object.keys(slots(bareCalendar)),
  ...['digits', 'day', 'numericMonth', 'hour', 'minute', 'shortYear', 'decade', 'ranked', 'year', 'fourDigits'],
]

/** The words that stand within the phrases of a vocabulary, after their first. */
export function innerWordsOf(vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set([...vocabulary.values()].flatMap((entries) => entries.flatMap(({ rest }) => rest)))
}

/** What can begin with an atom; `written` is the atom as it stands in the text. */
export function entriesOf({ word, number }: Atom, written: string, vocabulary: Vocabulary): readonly Entry[] {
  if (number >= 0) return readNumber(word, number)
  const entries = vocabulary.get(word) ?? []
  if (!/^\p{Lu}/u.test(written)) return entries.filter(({ capital }) => !capital)
  return /^.\p{Ll}/u.test(written) ? entries.filter(({ namesake }) => !namesake) : entries
}

/** All readings of the atoms that begin at a place. */
export function readingsAt(atoms: Atoms, at: number): readonly Reading[] {
  const { entries, opens } = atoms.known[at]!
  return opens ? entries.filter((entry) => goesOn(entry, atoms, at + 1)) : entries
}

function goesOn({ rest }: Entry, atoms: Atoms, from: number): boolean {
  return (
    from + rest.length <= atoms.count &&
    rest.every((word, i) => atoms.known[from + i]!.word === word && (/^\p{L}/u.test(word) || isGlued(atoms, from + i)))
  )
}

/** Whether nothing stands between an atom and the one before it. */
export function isGlued({ start, end }: Atoms, at: number): boolean {
  return at > 0 && start[at] === end[at - 1]
}

/** What a run of digits can be. */
function readNumber(digits: string, value: number): readonly Entry[] {
  const found: Entry[] = []
  const can = (slot: string, fields: Fields) =>
    found.push({ slot, fields, length: 1, rest: [], capital: false, namesake: false, telling: telling.has(slot) })
  const { length } = digits
  can('number', { number: value })
  can('digits', { number: value })
  if (length <= 2) {
    if (value >= 1 && value <= 31) can('day', { day: value })
    if (value >= 1 && value <= 12) can('numericMonth', { month: value })
    if (value <= 24) can('hour', { hour: value })
    if (length === 2 && value <= 59) can('minute', { minute: value })
    if (length === 2) can('shortYear', { shortYear: value })
    if (length === 2 && value % 10 === 0) can('decade', { decade: (value < 20 ? 200 : 190) + value / 10 })
    can('ranked', { ordinal: value })
  } else if (length === 4) {
    if (value >= 1000 && value <= 2199) can('year', { year: value })
    if (value >= 1500 && value < 2100 && value % 10 === 0) can('decade', { decade: value / 10 })
    if (value % 100 < 60 && value < 2400) can('fourDigits', { fourDigits: value })
  }
  return found
}
