import type { Calendar, Tense } from '../../languages/index.ts'
import type { Span } from '../../text/span.ts'
import type { Direction } from './context.ts'
import type { Known } from './cutter.ts'

/** Which way a clause looks: the nearest verb or adverb that tells. */
export interface Cues {
  readonly words: ReadonlyMap<string, Direction>
  readonly endings: readonly (readonly [ending: string, way: Direction])[]
  /** Verbs have no capital, and what has one is a name or a noun, though it ends as they do. */
  readonly capitals: boolean
  /** Behind these a participle looks ahead. */
  readonly carriers: ReadonlySet<string>
  /** Phrases right before the date, cut into atoms. */
  readonly before: readonly (readonly [words: readonly string[], way: Direction])[]
}

/** How far a marker may be, in atoms; what a comma and standing behind the date add to its distance. */
const far = { reach: 24, comma: 6, behind: 2 }

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
    carriers: new Set(future.carriers),
    endings: [...endings, ...both((tense) => tense.endings)].toSorted(([a], [b]) => b.length - a.length),
    before: both((tense) => tense.before)
      .map(([phrase, way]) => [cut(phrase), way] as const)
      .toSorted(([a], [b]) => b.length - a.length),
  }
}

/** The words of a sentence around an expression, on each side the nearest one first. */
export interface Beside {
  before(offset: number, most: number): readonly Known[]
  behind(offset: number, most: number): readonly Known[]
}

/** The way that a sentence looks where an expression stands. */
export function directionAt(sentence: Beside, [start, end]: Span, cues: Cues): Direction {
  const before = sentence.before(start, far.reach)
  const phrase = cues.before.find(([words]) => words.every((word, i) => before[words.length - 1 - i]?.word === word))
  // Nothing has lasted since a day to come, though a tense may be another clause's.
  if (phrase) return phrase[1] < 0 ? -2 : phrase[1]
  const back = nearestCue(before, 1, cues)
  const ahead = nearestCue(sentence.behind(end, far.reach), -1, cues)
  return back.distance <= ahead.distance + far.behind ? back.way : ahead.way
}

/**
 * The first marker of atoms that go away from the expression; a comma on the way puts it farther off. `left` leads to the atom that
 * stands to the left in the text.
 */
function nearestCue(atoms: readonly Known[], left: 1 | -1, cues: Cues): { way: Direction; distance: number } {
  let distance = 1
  for (let at = 0; at < atoms.length; at++) {
    const known = atoms[at]!
    if (distance > far.reach) break
    known.way ??= wayOf(known, cues)
    if (known.way) return { way: isCarried(atoms[at + left], atoms[at + 2 * left], cues) ? 1 : known.way, distance }
    distance += known.word === ',' ? far.comma : 1
  }
  return { way: 0, distance: Number.POSITIVE_INFINITY }
}

// sera jugé mardi, doit être jugé mardi; but a dû être évacué mardi
function isCarried(one: Known | undefined, two: Known | undefined, { carriers }: Cues): boolean {
  const last = one?.written.toLowerCase() ?? ''
  return carriers.has(last) || carriers.has(`${two?.written.toLowerCase()} ${last}`)
}

/** Which way a word looks, as it is written: `IRA` is no form of `aller`, `May` no verb, `Mohammed` and `Debatte` are in no past tense. */
function wayOf({ written, entries }: Known, { words, endings, capitals }: Cues): Direction {
  const isCapital = /^\p{Lu}/u.test(written)
  if (isCapital && entries.some(({ fields }) => fields.month !== undefined)) return 0
  const word = written.toLowerCase()
  if (isCapital && written.length > 1 && written.length < 4 && written === written.toUpperCase()) return 0
  const told = words.get(word)
  if (told !== undefined) return told
  if (word.length < 5 || (capitals && /^\p{Lu}\p{Ll}/u.test(written))) return 0
  return endings.find(([ending]) => word.endsWith(ending))?.[1] ?? 0
}
