import { sortFew } from '../../../text/sorted.ts'
import type { Span } from '../../../text/span.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { spanOf } from '../grammar/places.ts'
import { type Sentence, traitsAt } from '../grammar/sentences.ts'
import type { Grammar } from '../grammar/subject.ts'
import type { Verb } from '../grammar/verbs.ts'
import { trait } from '../words/lexis.ts'
import { standsAlone, substantial, wordsOutside } from './beside.ts'
import { announced, cueOfColon } from './coloncue.ts'
import { type Content, isVerb } from './contents.ts'
import type { SourceCue } from './cues.ts'
import { type InnerCue, type Inside, isStatement } from './inside.ts'
import { isCharge, isNamed, isTerm, isWork } from './names.ts'
import { nest } from './nested.ts'
import { objectCue } from './objects.ts'

/** What tells that somebody is quoted: a reporting verb, or a source like `selon X`. */
export type Cue = Verb | SourceCue

/** A quote before it is known who speaks. All its keys are always there and in this order. */
export interface Report {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly span: Span
  readonly cue: Cue | undefined
  /** Another one around it, which tells who speaks where nobody is the subject of the nearer one. */
  readonly outer: Cue | undefined
  /** The cue stands inside the marks. */
  readonly inner: InnerCue | undefined
  /** Nobody is named here: the voice of before goes on. */
  readonly carried: boolean
  /** A name behind a dash that ends the line: `"…" - Jane Roe`. */
  readonly signed: Phrase | undefined
  /** Stands inside what another cue reports: `Les experts jugent que …, a dit Clara Voss`. */
  readonly nested: boolean
  /** A fragment without a cue: the voice is the subject of its clause, or goes on. */
  readonly naked: number | undefined
}

/** A report with what most of them have not. */
export function reportOf(
  kind: Report['kind'],
  span: Span,
  cue: Cue | undefined,
  more: Partial<Omit<Report, 'kind' | 'span' | 'cue'>> = {},
): Report {
  const { outer, inner, carried = false, signed, nested = false, naked } = more
  return { kind, span, cue, outer, inner, carried, signed, nested, naked }
}

/** What is known when a sentence's runs are decided. */
export interface Scene extends Grammar {
  readonly contents: readonly Content[]
  /** What the runs hold, by their places. */
  readonly inside: readonly (Inside | undefined)[]
  /** Somebody spoke just before, and the sentence goes on with it by its mood alone. */
  readonly goesOn: boolean
  /** Whether the run's words stand in marks elsewhere too, as a term or name does. */
  readonly repeated: (inside: Inside) => boolean
}

/** A sentence's grammar with what its runs hold. */
export function sceneOf(
  grammar: Grammar,
  contents: readonly Content[],
  inside: Scene['inside'],
  goesOn: boolean,
  repeated: Scene['repeated'],
): Scene {
  // Spelled out: a spread of so many keys took a tenth of all the time that quotes took.
  return {
    sentence: grammar.sentence,
    verbs: grammar.verbs,
    phrases: grammar.phrases,
    clauses: grammar.clauses,
    leading: grammar.leading,
    subjectFirst: grammar.subjectFirst,
    verbSecond: grammar.verbSecond,
    callsBy: grammar.callsBy,
    chargesBy: grammar.chargesBy,
    proDrop: grammar.proDrop,
    contents,
    inside,
    goesOn,
    repeated,
  }
}

/** Decides every run of a sentence and every reported clause. */
export function decide(scene: Scene): Report[] {
  const reports: Report[] = []
  const whole: Content[] = []
  let passedOver = -1
  for (let place = 0; place < scene.inside.length; place++) {
    const inside = scene.inside[place]
    if (!inside) continue
    if (inside.cue) {
      reports.push(reportOf('direct', spanOfRun(scene, place), undefined, { inner: inside.cue }))
      continue
    }
    const content = innermost(scene, place)
    const own = content ? inContent(scene, place, inside, content, whole) : outside(scene, place, inside)
    const report = own ?? joined(scene, place, reports.at(-1))
    if (report && !(isTwin(scene, place, passedOver) && !report.cue)) reports.push(report)
    else passedOver = place
  }
  const { goesOn, contents, sentence } = scene
  if (goesOn && contents.length === 0) {
    reports.push(reportOf('indirect', trimmedSpan(sentence, 0, sentence.count), undefined, { carried: true }))
  }
  for (const content of scene.contents) {
    if (whole.includes(content) || !isIndirect(scene, content)) continue
    reports.push(reportOf('indirect', trimmedSpan(sentence, content.from, content.to), content.cue))
  }
  if (reports.length < 2) return reports
  return nest(sortFew(reports, inOrder))
}

const inOrder = (a: Report, b: Report) => a.span[0] - b.span[0] || b.span[1] - a.span[1]

/** `des films dont "La digue" et "Le vent du nord"`: joined to words in marks that nobody says, and without a cue. */
const isTwin = ({ inside, sentence }: Scene, place: number, passedOver: number): boolean =>
  passedOver === place - 2 && (traitsAt(sentence, place - 1) & trait.coordinator) !== 0 && inside[place]!.capital

/** `la décrit comme « vive » et « drôle »`: joined to words that a cue quotes, and quoted by it too. */
function joined({ sentence }: Scene, place: number, before: Report | undefined): Report | undefined {
  const { traits, run } = sentence
  if (place < 2 || !before?.cue || before.kind !== 'mixed' || run[place - 2]?.span !== before.span) return undefined
  return traits[place - 1]! & trait.coordinator ? reportOf('mixed', run[place]!.span, before.cue) : undefined
}

function innermost({ contents }: Scene, place: number): Content | undefined {
  let best: Content | undefined
  for (const content of contents) {
    if (content.from > place || content.to <= place) continue
    if (!best || content.to - content.from < best.to - best.from) best = content
  }
  return best
}

const spanOfRun = (scene: Scene, place: number): Span => scene.sentence.run[place]!.span

/** A run inside what a cue reports. */
function inContent(
  scene: Scene,
  place: number,
  inside: Inside,
  content: Content,
  whole: Content[],
): Report | undefined {
  const span = spanOfRun(scene, place)
  const cue = content.tie === 'colon' ? cueOfColon(scene, place, content) : content.cue
  const tied = content.tie === 'incise' || content.tie === 'source' || content.tie === 'colon'
  if (content.tie === 'colon') {
    if (!cue && !isStatement(inside) && !announced(scene, content.from - 1)) return undefined
    if (isWork(scene, content.from, inside)) return undefined
    whole.push(content)
    return reportOf('direct', span, cue, { naked: cue ? undefined : place })
  }
  const object = nearestObject(scene, place, content)
  if (tied && standsAlone(scene, place, inside, content)) {
    whole.push(content)
    return reportOf('direct', span, cue)
  }
  if (!substantial(scene, content)) {
    whole.push(content)
    // Gegenüber der Agentur „Neue Post“ sagte X
    if (scene.verbSecond && tied && isNamed(scene, place, inside)) return undefined
    const direct = tied && opens(scene, place, content) && !isPhrase(scene, place, inside)
    return reportOf(direct ? 'direct' : 'mixed', span, cue)
  }
  // s'est dit "heureux" que la digue tienne
  if (content.tie === 'predicate' && place === content.from) {
    if (!((scene.sentence.traits[place + 1] ?? 0) & trait.that)) whole.push(content)
    return reportOf('mixed', span, cue)
  }
  const reported = scene.verbSecond && content.tie === 'that'
  if (reported ? isNamed(scene, place, inside) : isTerm(scene, place, inside)) return undefined
  const outer = object ? cue : around(scene, place, content)?.cue
  return reportOf('mixed', span, object ?? cue, { outer })
}

/** The next cue around a content: `X est accusé d'avoir "menti", a dit Y`. */
function around({ contents }: Scene, place: number, { from, to, tie }: Content): Content | undefined {
  if (tie !== 'order' && tie !== 'that') return undefined
  return contents.find(
    (other) =>
      other.tie === 'incise' &&
      other.from <= from &&
      other.to >= to &&
      other.to > place &&
      other.to - other.from > to - from,
  )
}

// Als "Unfug" bezeichnete sie das
const isPhrase = ({ sentence }: Scene, place: number, inside: Inside) =>
  !isStatement(inside) && (traitsAt(sentence, place - 1) & trait.preposition) !== 0

const opens = (scene: Scene, place: number, { from }: Content) =>
  place === from || !scene.phrases.some((phrase) => phrase.from >= from && phrase.to <= place)

/** A nearer cue inside the content that has the run for its object, and reports as surely: `L'Etat demande "un effort", a insisté le maire`. */
function nearestObject({ verbs }: Scene, place: number, { from, cue, tie }: Content): Verb | undefined {
  const least = tie === 'incise' ? (cue as Verb).usage!.strength : 0
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i]!
    if (verb.to > place || verb.from < from || place - verb.to > 6 || verb.passive) continue
    if (!verb.usage?.takes.includes('object') || verb.usage.strength < least) continue
    if (tie === 'that' && isShown(verb)) continue
    if (least === 0 || verb.kind !== 'infinitive') return verb
  }
  return undefined
}

/** `dit que la ville se montrera "ferme"`: how somebody shows is told by who reports. */
const isShown = ({ reflexive, usage }: Verb) => reflexive && usage!.takes.length === 1 && usage!.takes[0] === 'object'

/** A run that no cue's clause holds: the object of a cue, a sentence of its own, or a fragment. */
function outside(scene: Scene, place: number, inside: Inside): Report | undefined {
  const span = spanOfRun(scene, place)
  const cue = objectCue(scene, place)
  if ((!cue || cue.passive) && isCharge(scene, place, inside)) return undefined
  if (cue && isAlias(scene, place, inside, cue)) return undefined
  const signed = signature(scene, place)
  if (signed && (isStatement(inside) || inside.words > 3)) return reportOf('direct', span, undefined, { signed })
  if (isAlone(scene, place) && (isStatement(inside) || inside.words > 3)) {
    return reportOf('direct', span, undefined, { carried: true })
  }
  if (cue && !(scene.goesOn && (isImpersonal(scene, cue) || cue.kind === 'infinitive'))) {
    // nannte den Bericht eine „Zeitungsente“: where nouns have capitals, they make no title
    // „…“, schrieb „Die Neue Post“: the cue has said something else
    if (scene.verbSecond && (isNamed(scene, place, inside) || scene.contents.some((each) => each.cue === cue)))
      return undefined
    if (!scene.verbSecond && isTerm(scene, place, inside) && cue.to < place - 2) return undefined
    const direct = isStatement(inside) && place - cue.to <= 1 && (inside.capital || inside.terminal)
    return reportOf(direct ? 'direct' : 'mixed', span, cue)
  }
  if (scene.goesOn && !isNamed(scene, place, inside)) return reportOf('mixed', span, undefined, { carried: true })
  if (isTerm(scene, place, inside) || inside.words < 4) return undefined
  // die Stiftung „Brücken über den Fluss“: where nouns have capitals, with one and without a cue a name
  if (scene.verbSecond && inside.capital && !isStatement(inside)) return undefined
  const direct = isStatement(inside) && inside.capital
  return reportOf(direct ? 'direct' : 'mixed', span, undefined, { naked: place })
}

/** `une affaire, appelée "4000"`, `Jean Mallet, dit "le Vent"`: what somebody or something is called. */
const isAlias = ({ sentence: { traits, word, capital } }: Scene, place: number, inside: Inside, cue: Verb) => {
  if (cue.to !== place || !(traits[place - 1]! & trait.naming)) return false
  const apart = cue.left === place - 1 && word[place - 2] === ',' && capital[place - 3] === true
  return cue.passive || (apart && inside.capital && inside.words < 3)
}

/** `Es drohe „eine Flut“`: in the mood that reports, a verb that nobody is the subject of. */
const isImpersonal = ({ phrases, sentence }: Scene, { inMood, left, to }: Verb) =>
  inMood === true &&
  phrases.some(
    ({ sort, from, to: end }) =>
      sort === 'thing' && end - from === 1 && (end === left || from === to) && sentence.traits[from]! & trait.pronoun,
  )

/** `"…" - Jane Roe, maire`: behind a run that opens the sentence, a dash and a name. */
function signature({ sentence: { word }, phrases }: Scene, place: number): Phrase | undefined {
  if (place > 0 || !/^[-–—―]{1,2}$/.test(word[place + 1] ?? '')) return undefined
  const name = phrases.find(({ from, sort }) => from === place + 2 && (sort === 'name' || sort === 'proper'))
  return name && /^[.,(]?$/.test(word[name.to] ?? '') ? name : undefined
}

/** The run is the sentence, but for an adverbial: `Au final, "…"`. */
function isAlone({ sentence, verbs, phrases }: Scene, place: number): boolean {
  if (verbs.some((verb) => verb.kind === 'finite')) return false
  if (phrases.some((phrase) => phrase.to <= place && !phrase.governed && phrase.sort !== 'time')) return false
  return wordsOutside(sentence, 0, sentence.count) <= 6
}

function isIndirect(scene: Scene, content: Content): boolean {
  const { cue, tie, from, to } = content
  if (!cue || tie === 'colon' || !substantial(scene, content)) return false
  if (wordsOutside(scene.sentence, from, to) < 2) return false
  if (!isVerb(cue)) return !cue.quoting
  if (tie === 'incise') return cue.usage!.strength > 1 && hasFinite(scene, content)
  return cue.usage!.strength > 1
}

function hasFinite({ verbs, inside }: Scene, { from, to, cue }: Content): boolean {
  return (
    verbs.some((verb) => verb !== cue && verb.kind === 'finite' && verb.from >= from && verb.to <= to) ||
    inside.some((each, at) => each && at >= from && at < to && (each.finite || isStatement(each)))
  )
}

/** The places [from, to) without the signs at their ends. */
function trimmedSpan(sentence: Sentence, from: number, to: number): Span {
  const { word, lexeme } = sentence
  let [first, last] = [from, to]
  while (last > first && !lexeme[last - 1]!.letter && /^[,.;:–—-]+$/.test(word[last - 1]!)) last--
  while (first < last && !lexeme[first]!.letter && /^[,;:–—-]+$/.test(word[first]!)) first++
  return spanOf(sentence, first, last)
}
