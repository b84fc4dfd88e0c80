import type { Calendar, Tense } from '../../languages/index.ts'
import { firstFrom } from '../../text/sorted.ts'
import type { Span } from '../../text/span.ts'
import type { Direction } from './context.ts'
import type { Atoms, Known } from './cutter.ts'
import type { Entry } from './vocabulary.ts'

/** Which way a clause looks: the nearest verb or adverb that tells. */
export interface Cues {
  readonly words: ReadonlyMap<string, Direction>
  readonly endings: readonly (readonly [ending: string, way: Direction])[]
  /** Verbs have no capital, and what has one is a name or a noun, though it ends as they do. */
  readonly capitals: boolean
  /** Behind these a participle looks ahead: one word or two, by the last one. */
  readonly carriers: ReadonlyMap<string, ReadonlySet<string>>
  /** Phrases right before the date, cut into atoms, by the last one; the longest first. */
  readonly before: ReadonlyMap<string, readonly Phrase[]>
  /** Words that look back past the noun that they lead. */
  readonly since: ReadonlySet<string>
  /** Behind these a word is a noun, though it ends as a verb does. */
  readonly determiners: ReadonlySet<string>
}

type Phrase = readonly [words: readonly string[], way: Direction]

/** How far a marker may be, in atoms; what a comma and standing behind the date add to its distance. */
const far = { reach: 24, comma: 6, behind: 2 }

/** The same for the verb of a sentence that a date opens: `Le 3 mars, deux barges, dont une vide, avaient coulé`. */
const opening = { reach: 40, comma: 2 }

/** A calendar's tense markers, ready to be looked up. */
export function cuesOf({ past, future, capitals }: Calendar, cut: (phrase: string) => readonly string[]): Cues {
  const both = (read: (tense: Tense) => readonly string[]) => [
    ...read(past).map((word) => [word, -1] as const),
    ...read(future).map((word) => [word, 1] as const),
  ]
  const except = [...past.except, ...future.except].map((word) => [word, 0] as const)
  const endings = except.flatMap(([word, way]) => (word.startsWith('-') ? [[word.slice(1), way] as const] : []))
  return {
    words: new Map<string, Direction>([...except, ...both((tense) => tense.words)]),
    capitals,
    carriers: byLast(future.carriers ?? []),
    endings: [...endings, ...both((tense) => tense.endings)].toSorted(([a], [b]) => b.length - a.length),
    since: new Set(past.since ?? []),
    determiners: new Set(past.determiners ?? []),
    before: byLastAtom(both((tense) => tense.before).map(([phrase, way]) => [cut(phrase), way])),
  }
}

/** What may stand before the last word, '' where nothing need. */
function byLast(phrases: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const phrase of phrases) {
    const [last = '', first = ''] = phrase.split(' ').reverse()
    found.set(last, (found.get(last) ?? new Set()).add(first))
  }
  return found
}

function byLastAtom(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const phrase of phrases.toSorted(([a], [b]) => b.length - a.length)) {
    const last = phrase[0].at(-1) ?? ''
    found.set(last, [...(found.get(last) ?? []), phrase])
  }
  return found
}

/** The way that a sentence looks where an expression stands. */
export function directionAt(sentence: Atoms, [start, end]: Span, cues: Cues): Direction {
  const first = firstFrom(sentence.start, start, sentence.count)
  const phrase = phraseBefore(sentence, first, cues)
  // Nothing has lasted since a day to come, though a tense may be another clause's.
  if (phrase) return phrase[1] < 0 ? -2 : phrase[1]
  if (isSince(sentence, first, cues)) return -2
  const back = nearestCue(sentence, first - 1, -1, cues, far)
  const next = firstFrom(sentence.start, end, sentence.count)
  const ahead = nearestCue(sentence, next, 1, cues, first <= 1 ? opening : far)
  return back.distance <= ahead.distance + far.behind ? back.way : ahead.way
}

function phraseBefore({ known }: Atoms, first: number, { before }: Cues): Phrase | undefined {
  const phrases = first > 0 ? before.get(known[first - 1]!.word) : undefined
  return phrases?.find(([words]) => {
    const open = first - words.length
    return open >= 0 && words.every((word, i) => known[open + i]!.word === word)
  })
}

/** `depuis son arrivée en mars`: no sign, no other date and nothing that looks ahead stands between. */
function isSince({ known }: Atoms, first: number, cues: Cues): boolean {
  for (let at = first - 1; at >= Math.max(0, first - SINCE_REACH); at--) {
    const atom = known[at]!
    if (cues.since.has(atom.lower)) return true
    atom.way ??= wayOf(atom, cues)
    if (atom.way > 0 || atom.number > 0 || !/^[\p{L}'’-]/u.test(atom.lower) || atom.entries.some(isDay)) return false
  }
  return false
}

/** How many atoms the noun takes, with all that belongs to it. */
const SINCE_REACH = 8

const isDay = ({ fields: { weekday, month, relativeDay } }: Entry) =>
  weekday !== undefined || month !== undefined || relativeDay !== undefined

/** The first marker from an atom on, going back or ahead; a comma on the way puts it farther off. */
function nearestCue(
  { known, count }: Atoms,
  from: number,
  step: 1 | -1,
  cues: Cues,
  { reach, comma }: typeof opening,
): { way: Direction; distance: number } {
  let distance = 1
  for (let at = from; at >= 0 && at < count && distance <= reach; at += step) {
    const atom = known[at]!
    atom.way ??= wayOf(atom, cues)
    const isNoun = atom.way < 0 && at > 0 && cues.determiners.has(known[at - 1]!.lower)
    if (atom.way && !isNoun) return { way: isCarried(known, at, step > 0 ? from : 0, cues) ? 1 : atom.way, distance }
    distance += atom.word === ',' ? comma : 1
  }
  return { way: 0, distance: Number.POSITIVE_INFINITY }
}

// sera jugé mardi, doit être jugé mardi; but a dû être évacué mardi
function isCarried(known: readonly Known[], at: number, from: number, { carriers }: Cues): boolean {
  const firsts = at > from ? carriers.get(known[at - 1]!.lower) : undefined
  return firsts !== undefined && (firsts.has('') || (at - 1 > from && firsts.has(known[at - 2]!.lower)))
}

/** Which way a word looks, as it is written: `IRA` is no form of `aller`, `May` no verb, `Mohammed` and `Debatte` are in no past tense. */
function wayOf({ written, lower, entries }: Known, { words, endings, capitals }: Cues): Direction {
  const isCapital = /^\p{Lu}/u.test(written)
  if (isCapital && entries.some(({ fields }) => fields.month !== undefined)) return 0
  if (isCapital && written.length > 1 && written.length < 4 && written === written.toUpperCase()) return 0
  const told = words.get(lower)
  if (told !== undefined) return told
  if (lower.length < 5 || (capitals && /^\p{Lu}\p{Ll}/u.test(written))) return 0
  return endings.find(([ending]) => lower.endsWith(ending))?.[1] ?? 0
}
