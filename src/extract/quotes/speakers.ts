import type { Span } from '../../text/span.ts'
import type { Cast, Figure, Role } from './cast.ts'
import { clauseAt } from './clauses.ts'
import { isVerb } from './contents.ts'
import type { SourceCue } from './cues.ts'
import type { Cue, Report } from './decide.ts'
import type { Speaker } from './index.ts'
import { type Lexis, trait } from './lexis.ts'
import { inReportingMood } from './mood.ts'
import { type Phrase, shapeOfPhrase } from './phrase.ts'
import { figureOfBody, figureOfEpithet, figureOfLatter, figureOfPronoun, figureOfRole } from './reference.ts'
import { type Links, roleOf } from './resolve.ts'
import { spanOf } from './sentences.ts'
import type { Grammar } from './subject.ts'
import { titleAt } from './titled.ts'
import type { Verb } from './verbs.ts'

/** What is needed to say who speaks in a sentence. */
export interface Stage {
  readonly text: string
  readonly grammar: Grammar
  readonly subjects: ReadonlyMap<Verb, Phrase>
  readonly sources: readonly SourceCue[]
  readonly cast: Cast
  readonly links: Links
  readonly lexis: Lexis
}

/** A speaker, and the figure that is meant where that is known. */
export interface Found {
  readonly speaker: Speaker
  readonly figure?: Figure
  /** What a continued quote leans on, where it is not the words of this speaker: the subject of `nach eigenen Angaben`. */
  readonly words?: Span
}

/** Who a report's words are put to; `undefined` where nobody is named. */
export function speakerOf(stage: Stage, report: Report): Found | undefined {
  const { cast, grammar } = stage
  const { cue, inner, signed } = report
  if (signed) return byPhrase(stage, signed)
  if (inner) return byPronoun(stage, inner.pronoun, inner.end, 0)
  if (cue) {
    const joined = isVerb(cue) ? cue.joined : undefined
    if (joined !== undefined) return byPronoun(stage, joined, pronounEnd(stage, cue as Verb), cue.to)
    const phrase = phraseOf(stage, cue)
    if (phrase) return byPhrase(stage, phrase, isVerb(cue) ? phrase : cue.meant)
    if (isVerb(cue) && cue.kind === 'finite' && !(stage.lexis.speech.proDrop && cue.plural === false)) return undefined
  }
  if (report.naked !== undefined) {
    const phrase = nakedPhrase(stage, report.naked)
    if (phrase) return byPhrase(stage, phrase)
  }
  const near = grammar.sentence.index - cast.lastSpoke <= 3
  if (!cast.lastSpeaker || !near) return undefined
  const words = stage.lexis.speech.leansBack ? cast.lastWords : undefined
  return { speaker: spoken(cast.lastSpeaker, words, 'continuation'), figure: cast.lastSpeaker }
}

/** Who a quote without a cue is put to: the subject of the verb before it, of a main clause first, or who stands alone before a colon. */
function nakedPhrase({ grammar, subjects, lexis }: Stage, place: number): Phrase | undefined {
  const { verbs, clauses, leading, sentence } = grammar
  // Er habe „keinen Zweifel“: who is spoken of, not who speaks; si les prix montent, car "…": no condition's subject either
  const says = ({ kind, from }: Verb) =>
    kind === 'finite' && clauseAt(clauses, from).opener !== 'subordinate' && !inReportingMood(sentence, from, lexis)
  const before = verbs.filter((verb) => verb.to <= place && says(verb))
  const main = before.filter(({ from }) => MAIN.test(clauseAt(clauses, from).opener))
  if (before.length === 0 && sentence.word[place - 1] === ':') {
    return leading && leading.from <= 1 && leading.to < place && SPEAKS_PROPER.test(leading.sort) ? leading : undefined
  }
  for (const verb of sentence.word[place - 1] === ':' ? [...before, ...main].toReversed() : before.slice(-1)) {
    const subject = subjects.get(verb)
    if (subject && SPEAKS.test(subject.sort)) return subject
  }
  return undefined
}

const MAIN = /^(?:main|coordinate)$/
const SPEAKS = /^(?:name|person|pronoun|body|source)$/

/** The phrase that names who the cue says it was. */
function phraseOf({ grammar, subjects, sources, lexis }: Stage, cue: Cue): Phrase | undefined {
  if (!isVerb(cue)) return cue.phrase
  if (cue.usage?.quotes) return quotedPhrase(grammar, cue, subjects.get(cue))
  if (cue.passive) return agentOf(grammar, cue, lexis) ?? writtenIn(grammar, cue)
  const subject = subjects.get(cue)
  const quoting = quotingVerb(grammar, cue, lexis)
  if (quoting) return quotedPhrase(grammar, quoting, subjects.get(quoting))
  if (subject && subject.to - subject.from === 1 && lexis.nobody.has(grammar.sentence.word[subject.from]!)) {
    const self = grammar.sentence.traits[subject.from]! & trait.firstPerson
    return placeOf(grammar, cue) ?? (self ? subject : undefined)
  }
  // a appris l'AFP de source policière: who told it is the source
  const bare = sources.find(
    ({ from, lemma }) => from >= cue.to && from <= cue.to + 8 && lemma === grammar.sentence.word[from],
  )
  const told = bare && !lexis.sources.has(bare.lemma) ? bare.phrase : undefined
  return told ?? subject ?? titleAt(grammar.sentence, cue.to, lexis)
}

/** `décrit par X`; where the verb ends its clause, `von X beschrieben`. */
function agentOf({ sentence, phrases, clauses }: Grammar, cue: Verb, lexis: Lexis): Phrase | undefined {
  const own = clauseAt(clauses, cue.from)
  const [from, to] = lexis.speech.participleLast ? [own.from, own.to] : [cue.to, sentence.count]
  for (let at = from; at < to; at++) {
    const title = sentence.traits[at]! & trait.agent ? titleAt(sentence, at + 1, lexis) : undefined
    if (title) return title
  }
  return phrases.find((phrase) => phrase.governed === 'agent' && phrase.from >= from && phrase.from < to)
}

/** `In einem Bericht der Post wurde vermutet`: a document or a source before the verb, which nobody else speaks for. */
const writtenIn = ({ phrases, clauses }: Grammar, cue: Verb): Phrase | undefined => {
  const { from } = clauseAt(clauses, cue.from)
  return phrases.find(
    (each) => each.governed === 'preposition' && WRITTEN.test(each.sort) && each.from >= from && each.to <= cue.from,
  )
}

/** `quoted Jane Roe as saying`: the verb that quotes. */
function quotingVerb({ sentence, verbs }: Grammar, cue: Verb, { as }: Lexis): Verb | undefined {
  if (cue.kind !== 'gerund' || !as.has(sentence.word[cue.left - 1] ?? '')) return undefined
  return verbs.findLast((verb) => verb.to < cue.left && verb.usage?.quotes)
}

/** `In dem Schreiben heißt es`: what nobody says stands in a document, or comes from a source. */
function placeOf({ phrases }: Grammar, cue: Verb): Phrase | undefined {
  const places = phrases.filter(({ governed, sort }) => governed === 'preposition' && sort !== 'time')
  const written = places.filter(({ sort }) => WRITTEN.test(sort))
  const near = written.length > 0 ? written : places.filter(({ from, to }) => to <= cue.from || from <= cue.to + 3)
  return near.findLast(({ to }) => to <= cue.from) ?? near.find(({ from }) => from >= cue.to)
}

const WRITTEN = /^(?:document|source)$/

/** `Le journal cite Jean Mallet`, `Jean Mallet wird zitiert`: who is quoted, not who quotes. */
function quotedPhrase({ phrases, clauses }: Grammar, cue: Verb, subject: Phrase | undefined): Phrase | undefined {
  if (cue.passive) return subject
  const own = clauseAt(clauses, cue.from)
  const object = phrases.find(
    (phrase) =>
      phrase !== subject &&
      phrase.from >= cue.to &&
      phrase.from < own.to &&
      !phrase.governed &&
      SPEAKS_PROPER.test(phrase.sort),
  )
  return object ?? subject
}

const SPEAKS_PROPER = /^(?:name|person|body|source|proper)$/

/** Where the pronoun ends that is joined to a verb or to its auxiliary. */
const pronounEnd = ({ grammar: { sentence } }: Stage, { from, to }: Verb) =>
  sentence.end[sentence.joined[from] !== undefined ? from : to - 1]!

/** The figure that a joined pronoun means; `a-t-on appris de source` names a source behind it. */
function byPronoun(stage: Stage, pronoun: string, end: number, behind: number) {
  const { lexis, cast, grammar } = stage
  if (lexis.nobody.has(pronoun)) {
    const source = stage.sources.find(({ from }) => from >= behind)
    return source ? byPhrase(stage, source.phrase) : undefined
  }
  const figure = figureOfPronoun(cast, lexis.shapes.get(pronoun) ?? {}, grammar.sentence.index, behind)
  return figure ? { speaker: spoken(figure, [end - pronoun.length, end], 'pronoun'), figure } : undefined
}

function byPhrase(stage: Stage, phrase: Phrase, meant = phrase): Found | undefined {
  const { grammar } = stage
  const figure = figureOf(stage, meant)
  const span = spanOf(grammar.sentence, phrase.from, phrase.to)
  // Er kommentierte: "…": whom the pronoun means is not known, but it is the words that name the speaker
  if (!figure) return { speaker: { span, by: 'pronoun' } }
  const by = BY[phrase.sort] ?? (figure.sort === 'person' ? 'title' : 'source')
  const words = meant === phrase ? undefined : spanOf(grammar.sentence, meant.from, meant.to)
  return { speaker: spoken(figure, span, by), figure, ...(words && { words }) }
}

const BY: Partial<Record<Phrase['sort'], Speaker['by']>> = { pronoun: 'pronoun', name: 'name', source: 'source' }

function spoken(figure: Figure, span: Speaker['span'], by: Speaker['by']): Speaker {
  return { span, name: figure.name, entity: figure.entity, by }
}

/** The figure that a phrase means; one that fits nobody known is somebody new, named by its words. */
export function figureOf(stage: Stage, phrase: Phrase): Figure | undefined {
  const { links, cast, lexis, grammar } = stage
  const known = links.get(phrase)
  if (known) return known
  if (phrase.parts) return pairOf(stage, phrase)
  const author = authorOf(stage, phrase)
  if (author) return author
  const shape = shapeOfPhrase(phrase)
  const { sentence } = grammar
  const latter = phrase.sort === 'pronoun' && lexis.latter.has(sentence.word[phrase.head]!)
  if (latter) return figureOfLatter(cast, shape, sentence.index)
  if (phrase.sort === 'pronoun') return figureOfPronoun(cast, shape, sentence.index, phrase.from)
  const role = roleOf(sentence, phrase, lexis)
  const points = phrase.definite || phrase.demonstrative || phrase.possessive
  const found = points ? figureOfRole(cast, role, shape, sentence.index, lexis) : undefined
  const figure = found ?? anaphor(stage, phrase, role) ?? newFigure(stage, phrase)
  if (!found) figure.roles.push(role)
  links.set(phrase, figure)
  return figure
}

/** `un rapport de l'Insee`, `une étude réalisée par NTT`: a document speaks for the named body behind it. */
function authorOf({ grammar, links }: Stage, phrase: Phrase): Figure | undefined {
  if (phrase.sort !== 'document') return undefined
  const behind = grammar.phrases.find((other) => {
    const within = other.from > phrase.head && other.to === phrase.to
    return within || (other.governed === 'agent' && other.from >= phrase.to && other.from <= phrase.to + 3)
  })
  const figure = behind && links.get(behind)
  return figure?.named && figure.sort !== 'other' ? figure : undefined
}

/** Two figures that speak together are one of their own. */
function pairOf(stage: Stage, phrase: Phrase): Figure | undefined {
  const [first, second] = phrase.parts!.map((part) => figureOf(stage, part)) as [Figure?, Figure?]
  if (!first || !second || first === second) return first
  const { sentence } = stage.grammar
  const name = `${first.name} ${sentence.word[phrase.parts![0].to]} ${second.name}`
  const known = stage.cast.figures.find((figure) => figure.name === name)
  const figure = known ?? stage.cast.add(name, 'person', { plural: true, named: false })
  stage.links.set(phrase, figure)
  return figure
}

/** `cet instituteur`, `le groupe`: whoever of that kind is on everyone's mind. */
function anaphor({ cast, grammar, lexis }: Stage, phrase: Phrase, role: Role): Figure | undefined {
  const { index } = grammar.sentence
  if (phrase.sort === 'person') return figureOfEpithet(cast, phrase, role, grammar.sentence, lexis)
  return phrase.sort === 'body' && (phrase.definite || phrase.demonstrative)
    ? figureOfBody(cast, role, index, lexis)
    : undefined
}

function newFigure({ cast, text, grammar }: Stage, phrase: Phrase): Figure {
  const [start, end] = grammar.sentence.run[phrase.head]?.span ?? spanOf(grammar.sentence, phrase.from, phrase.to)
  const sort =
    phrase.sort === 'person' || phrase.sort === 'source' ? 'person' : phrase.sort === 'body' ? 'body' : 'other'
  const { gender, plural } = phrase
  return cast.add(text.slice(start, end).replace(/\s+/g, ' '), sort, { named: false, gender, plural })
}

const nobody: ReadonlySet<Phrase> = new Set()

/** Notes who speaks in a sentence that reports only by a noun (`warnte vor einem Alleingang`), so that what follows may go on with it. */
export function noteVoice(stage: Stage): void {
  const { grammar, subjects, cast, lexis } = stage
  if (!lexis.speech.reportingMood) return
  const cue = grammar.verbs.findLast(
    ({ usage, kind, passive, from }) =>
      usage && usage.strength > 1 && kind === 'finite' && !passive && MAIN.test(clauseAt(grammar.clauses, from).opener),
  )
  const subject = cue && subjects.get(cue)
  const figure = subject && SPEAKS.test(subject.sort) ? figureOf(stage, subject) : undefined
  if (figure) cast.spoke(figure, grammar.sentence.index, spanOf(grammar.sentence, subject!.from, subject!.to))
}

/** Notes whom a sentence mentions, so that pronouns behind it find them. */
export function noteMentions(stage: Stage): void {
  const { grammar, subjects, cast, links } = stage
  const asSubject: ReadonlySet<Phrase> = subjects.size > 0 ? new Set(subjects.values()) : nobody
  for (const phrase of grammar.phrases) {
    const speaks =
      phrase.sort === 'person' ||
      phrase.sort === 'body' ||
      phrase.sort === 'source' ||
      phrase.sort === 'pronoun' ||
      phrase.parts
    const figure = links.get(phrase) ?? (asSubject.has(phrase) && speaks ? figureOf(stage, phrase) : undefined)
    if (figure) cast.mention(figure, grammar.sentence.index, phrase.from, asSubject.has(phrase))
  }
}
