import type { NewsRecord } from '../../../schema.ts'
import type { Span } from '../../../text/span.ts'
import { clauseAt } from '../grammar/clauses.ts'
import type { Figure } from '../grammar/figure.ts'
import { changed, type Phrase } from '../grammar/phrase.ts'
import { endOf, spanOf } from '../grammar/places.ts'
import { isListed } from '../grammar/sentences.ts'
import type { Grammar } from '../grammar/subject.ts'
import type { Verb } from '../grammar/verbs.ts'
import { isVerb } from '../reports/contents.ts'
import type { SourceCue } from '../reports/cues.ts'
import { type Report, reportOf } from '../reports/decide.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { list } from '../words/lists.ts'
import type { Shape } from '../words/shapes.ts'
import { agrees, type Cast } from './cast.ts'
import { bodyBehind, isOwnWords, phraseOf } from './cued.ts'
import { figureOf } from './figure.ts'
import { figureOfPronoun, guessedSpeaker } from './reference.ts'
import { announcedPhrase, nakedPhrase, openingFigure } from './uncued.ts'

/** Who is quoted, and how that was found. */
export interface Speaker {
  /** The words that name the speaker where the quote is; for a continued quote nothing, or the words that named them before. */
  readonly span: Span | undefined
  /** The fullest name in the dispatch. */
  readonly name: string | undefined
  /** Index into the entities. */
  readonly entity: number | undefined
  readonly by: NonNullable<NewsRecord['quotes'][number]['speaker']>['by']
}

/** What is needed to say who speaks in a sentence. */
export interface Stage {
  readonly text: string
  readonly grammar: Grammar
  /** The next sentence of the paragraph. */
  readonly next: Grammar | undefined
  readonly sources: readonly SourceCue[]
  readonly cast: Cast
  readonly lexis: Lexis
  /** The agency's name, in lower case. */
  readonly agency: string | undefined
}

/** A speaker, and the figure that is meant where that is known. */
export interface Found {
  readonly speaker: Speaker
  readonly figure: Figure | undefined
  /** What a continued quote leans on, where it is not the words of this speaker: the subject of `nach eigenen Angaben`. */
  readonly words: Span | undefined
}

/** Who a report's words are put to; `undefined` where nobody is named. */
export function speakerOf(stage: Stage, report: Report): Found | undefined {
  const found = voiceOf(stage, report)
  // what others said is told by who goes on speaking
  return found && report.nested ? { speaker: found.speaker, figure: undefined, words: undefined } : found
}

function voiceOf(stage: Stage, report: Report): Found | undefined {
  const { cast, grammar } = stage
  const { cue, inner, signed } = report
  if (signed) return byPhrase(stage, signed)
  if (inner) return byPronoun(stage, inner.pronoun, inner.end)
  if (cue) {
    const joined = isVerb(cue) ? cue.joined : undefined
    if (joined !== undefined) return byPronoun(stage, joined, pronounEnd(stage, cue as Verb), cue as Verb)
    const named = phraseOf(stage, cue)
    const phrase = named && isOwnWords(grammar, named, report) ? undefined : named
    // Le pont souffre d'une "fatigue", a dit le maire
    // La mort de Jean Mallet révèle "tout", a dit le maire: what is somebody's does not speak for them
    const mute = !phrase || phrase.sort === 'thing' || phrase.governed === 'of'
    if (report.outer && mute) {
      return voiceOf(stage, reportOf(report.kind, report.span, report.outer))
    }
    const found = phrase && byPhrase(stage, phrase, isVerb(cue) ? asPerson(phrase, cue) : cue.meant)
    if (found) return meansThing(stage, phrase, found) ? goneOn(stage) : found
    if (isVerb(cue) && goesOn(grammar, cue)) return bySubjectBefore(stage, cue)
    const lacks = isVerb(cue) && cue.kind === 'finite' && !(stage.lexis.speech.proDrop && cue.plural === false)
    if (lacks) return !phrase && isAmid(stage, report, cue) ? goneOn(stage) : undefined
  }
  if (report.naked !== undefined && isRead(stage, report.naked)) return undefined
  if (isForSome(stage)) return undefined
  if (report.naked !== undefined) {
    const phrase = report.naked === 0 && opensColon(grammar, 0) ? undefined : nakedPhrase(stage, report.naked)
    const found = phrase && byPhrase(stage, phrase)
    if (found && !meansThing(stage, phrase, found)) return found
    if (!phrase && opensColon(grammar, report.naked)) {
      const announcing = announcedPhrase(stage)
      return announcing && byPhrase(stage, announcing)
    }
  }
  const spokenOf = report.carried && report.kind === 'direct' ? cast.subjectBefore(grammar.sentence.index) : undefined
  if (spokenOf) return foundAs(spokenOf, undefined, 'continuation')
  if (!cast.lastSpeaker && stage.next && report.carried) {
    const opens = openingFigure(stage.next)
    return opens && foundAs(opens, undefined, 'continuation')
  }
  return goneOn(stage)
}

/** `Pour certains, "…"`: nobody's that can be named. */
const isForSome = ({ grammar: { sentence }, lexis }: Stage): boolean =>
  lexis.clauseOnly.has(sentence.word[0]!) &&
  isListed(sentence, 1, list.nobody) &&
  sentence.word[2] === ',' &&
  sentence.run[3] !== undefined

const isFirstPerson = ({ grammar: { sentence } }: Stage, { from, to }: Phrase) =>
  to === from + 1 && (sentence.traits[from]! & trait.firstPerson) !== 0

/** `a-t-elle dit, ajoutant que la ville "tient", attend "la paix"`: who speaks in the sentence goes on; but `dit-elle dans l'édition qui titre "Pluie"`. */
const isAmid = ({ cast, grammar }: Stage, { kind }: Report, { from }: Verb): boolean =>
  kind !== 'indirect' &&
  cast.lastSpoke === grammar.sentence.index &&
  clauseAt(grammar.clauses, from).opener !== 'relative'

/** `La pluie "revient toujours": Jean Mallet attend`: no verb but what stands in marks before the colon. */
const opensColon = ({ sentence: { word }, verbs }: Grammar, place: number): boolean =>
  word[place + 1] === ':' && (place === 0 || !verbs.some(({ from, kind }) => from < place && kind === 'finite'))

/** `"…", pouvait-on lire sur un mur`: nobody has said it. */
const isRead = ({ grammar: { sentence, verbs }, lexis }: Stage, place: number): boolean =>
  verbs.some(
    ({ joined, left }) =>
      joined !== undefined && lexis.nobody.has(joined) && left > place && left <= place + 2 && !sentence.run[left],
  )

/** Who spoke last goes on. */
function goneOn({ cast, grammar, lexis }: Stage): Found | undefined {
  const near = grammar.sentence.index - cast.lastSpoke <= 3
  if (!cast.lastSpeaker || !near) return undefined
  const words = lexis.speech.leansBack ? cast.lastWords : undefined
  return foundAs(cast.lastSpeaker, words, 'continuation')
}

/** `Les mesures entrent en vigueur, a dit X. Elles prévoient "un effort"`: nobody that could speak is meant, and somebody else has just spoken. */
const meansThing = ({ cast, grammar, lexis }: Stage, { sort, gender }: Phrase, { figure }: Found): boolean =>
  !figure &&
  sort === 'pronoun' &&
  gender === 'feminine' &&
  !lexis.speech.leansBack &&
  cast.spokeJustBefore(grammar.sentence.index)

/** `Et répète que …`: a sentence without a subject goes on with the one before. */
const goesOn = ({ sentence }: Grammar, { left, kind }: Verb) =>
  kind === 'finite' && left === 1 && (sentence.traits[0]! & trait.coordinator) !== 0

function bySubjectBefore({ cast, grammar }: Stage, { plural }: Verb): Found | undefined {
  const figure = figureOfPronoun(cast, plural === undefined ? {} : { plural }, grammar.sentence.index, 0)
  return figure && foundAs(figure, undefined, 'continuation')
}

/** Where the pronoun ends that is joined to a verb or to its auxiliary. */
const pronounEnd = ({ grammar: { sentence } }: Stage, { from, to }: Verb) =>
  endOf(sentence, sentence.joined[from] !== undefined ? from : to - 1)

/** The figure that a joined pronoun means; `a-t-on appris de source` names a source behind it. */
function byPronoun(stage: Stage, pronoun: string, end: number, verb?: Verb) {
  const { lexis, grammar } = stage
  const behind = verb?.to ?? 0
  // "…", est-il écrit
  if (lexis.nobody.has(pronoun) || verb?.passive) {
    const source = stage.sources.find(({ from }) => from >= behind)
    const phrase = source?.phrase ?? bodyBehind(grammar, behind)
    return phrase && byPhrase(stage, phrase)
  }
  const shape = lexis.shapes.get(pronoun) ?? {}
  const figure = heldBy(stage, shape, behind) ?? figureOfJoined(stage, shape, behind)
  return figure && foundAs(figure, [end - pronoun.length, end], 'pronoun')
}

/** `Pour le maire, tout va bien, a-t-il dit`: who the source names that opens the sentence. */
function heldBy(stage: Stage, shape: Shape, place: number): Figure | undefined {
  const source = stage.sources.find(({ from, to }) => from <= 1 && to <= place)
  const figure = source && source.phrase.sort !== 'pronoun' ? figureOf(stage, source.phrase) : undefined
  return figure && figure.sort !== 'other' && agrees(figure, shape) ? figure : undefined
}

/** `Le maire a tout dit, a-t-il assuré`: who is spoken of in what is said is seldom who says it. */
function figureOfJoined(stage: Stage, shape: Shape, place: number): Figure | undefined {
  const { cast, grammar } = stage
  const { index, word } = grammar.sentence
  const before = word.lastIndexOf(':', place) < 0 ? figureOfPronoun(cast, shape, index, 0) : undefined
  if (before?.sort === 'person') return before
  return figureOfPronoun(cast, shape, index, place) ?? guessedSpeaker(cast, shape, index)
}

/** `ajoute ce passionné`: who stands behind a reporting verb is somebody, though the noun is in no list. */
function asPerson(phrase: Phrase, { to, reflexive }: Verb): Phrase {
  const behind = phrase.from >= to && (phrase.definite || phrase.demonstrative)
  if (phrase.sort !== 'thing' || phrase.plural) return phrase
  // Cette force de la nature s'inquiète: of either gender
  if (reflexive && phrase.demonstrative) return changed(phrase, { sort: 'person', gender: undefined })
  return behind ? changed(phrase, { sort: 'person' }) : phrase
}

function byPhrase(stage: Stage, phrase: Phrase, meant = phrase): Found | undefined {
  const { grammar } = stage
  // Je pense "avoir tout dit": not in marks, it is nobody's that can be named
  if (isFirstPerson(stage, phrase)) return goneOn(stage)
  const figure = figureOf(stage, meant)
  const span = spanOf(grammar.sentence, phrase.from, phrase.to)
  // Er kommentierte: "…": whom the pronoun means is not known, but it is the words that name the speaker
  if (!figure) {
    const speaker: Speaker = { span, name: undefined, entity: undefined, by: 'pronoun' }
    return { speaker, figure, words: undefined }
  }
  const by = BY[phrase.sort] ?? (figure.sort === 'person' ? 'title' : 'source')
  const words = meant === phrase ? undefined : spanOf(grammar.sentence, meant.from, meant.to)
  return foundAs(figure, span, by, words)
}

const BY: Partial<Record<Phrase['sort'], Speaker['by']>> = { pronoun: 'pronoun', name: 'name', source: 'source' }

function foundAs(figure: Figure, span: Speaker['span'], by: Speaker['by'], words?: Span): Found {
  return { speaker: { span, name: figure.name, entity: figure.entity, by }, figure, words }
}
