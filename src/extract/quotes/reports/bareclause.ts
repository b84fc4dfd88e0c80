import type { Speech } from '../../../languages/index.ts'
import { clauseAt } from '../grammar/clauses.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { particleAt } from '../grammar/readings.ts'
import { runBefore, type Sentence } from '../grammar/sentences.ts'
import type { Grammar } from '../grammar/subject.ts'
import type { Verb } from '../grammar/verbs.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { isNameInMarks } from './titled.ts'

/** Where a clause begins that no complementizer opens: `said on Monday it rained`, `sagte am Montag, es regne`. */
export function bareClause(grammar: Grammar, verb: Verb, lexis: Lexis): { tie: 'that'; from: number } | undefined {
  const { speech } = lexis
  const usage = verb.usage!
  if (!speech.bareClause || usage.strength < 2) return undefined
  if (verb.passive || isBehindRun(grammar, verb)) return undefined
  const takes = usage.takes.includes('that') || (speech.bareClause === 'comma' && usage.takes.includes('order'))
  if (!takes) return undefined
  // die Feier, zu der sie aufgerufen hatte, „…“
  const over = clauseAt(grammar.clauses, verb.from).opener === 'relative' && grammar.sentence.run[verb.to + 1]
  if (speech.bareClause === 'comma' && over) return undefined
  const from =
    speech.bareClause === 'comma' ? behindComma(grammar, verbEnd(grammar, verb), lexis) : behindVerb(grammar, verb.to)
  return from === undefined ? undefined : { tie: 'that', from }
}

/** `„…“, sagte X`: the words before are what was said. */
const isBehindRun = ({ sentence }: Grammar, { left }: Verb) =>
  runBefore(sentence, left) !== undefined && !isNameInMarks(sentence, left - 1)

/** `said on Monday it rained`: a subject with its verb behind times, adverbs, whom it was told and where. */
function behindVerb(grammar: Grammar, to: number): number | undefined {
  const { sentence, phrases, verbs, clauses } = grammar
  // a soldier who the army said was hurt
  const relative = clauseAt(clauses, to - 1).opener === 'relative'
  if (relative && verbs.some(({ left, kind }) => left === to && kind === 'finite')) return to
  const from = pastAdverbials(grammar, to)
  if (from !== undefined && opensPlainly(grammar, from)) return from
  const first = from === undefined ? undefined : phrases.find((phrase) => phrase.from === from && !phrase.governed)
  if (from === undefined || !first || first.sort === 'time') return undefined
  const behind = first.parts
    ? first.to
    : Math.max(...phrases.filter((each) => each.from === from).map((each) => each.to))
  const next = verbs.find((other) => other.kind === 'finite' && other.left >= behind)
  if (!next || next.left - behind > CLAUSE_REACH) return says(grammar, to, first) ? from : undefined
  const between = sentence.word.slice(behind, next.left)
  return between.some((word) => /^[;:,"]$/.test(word)) ? undefined : from
}

/** `The mayor said the bridge attracts tourists`: behind its subject, right before another with what looks like a verb behind, though it is in no list. */
function says({ sentence, phrases, verbs }: Grammar, to: number, { from, definite }: Phrase): boolean {
  const verb = verbs.find((each) => each.to === to)!
  if (from !== to || !definite || verb.usage!.strength < 3 || verb.kind !== 'finite') return false
  if (!phrases.some((each) => each.to === verb.left && !each.governed)) return false
  let end = from
  while (end < sentence.count && /^\p{L}/u.test(sentence.word[end]!) && !sentence.run[end]) end++
  if (end - from <= LEAST_CLAUSE || sentence.run[end]) return false
  const { word, traits, capital } = sentence
  for (let at = from + 2; at < end - 1; at++)
    if (traits[at] === 0 && !capital[at] && /(?:[^s]s|ed)$/.test(word[at]!)) return true
  return false
}

/** How many words such a clause has at least, less one. */
const LEAST_CLAUSE = 4

/** `said recent pressure on prices was high`: a subject without a determiner, its verb behind it. */
function opensPlainly({ sentence, phrases, verbs }: Grammar, from: number): boolean {
  const { word, traits, capital, run } = sentence
  if (phrases.some((phrase) => phrase.from <= from && phrase.to > from)) return false
  if (!isPlain(sentence, from)) return false
  const verb = verbs.find((other) => other.kind === 'finite' && other.from > from)
  if (!verb || verb.left - from > CLAUSE_REACH + 4 || verb.left === from) return false
  const stops = trait.that | trait.relative | trait.subordinator
  for (let at = from; at < verb.left; at++)
    if (run[at] || traits[at]! & stops || /^[,;:()]$/.test(word[at]!)) return false
  return !(traits[verb.left - 1]! & (trait.coordinator | trait.pronoun)) && !capital[from]
}

/** A word in no list, or an adjective. */
const isPlain = ({ lexeme, traits }: Sentence, at: number) =>
  lexeme[at]!.letter && (traits[at]! & ~trait.before) === 0 && !lexeme[at]!.infinitive

/** How far a bare clause's verb stands behind its subject at most. */
const CLAUSE_REACH = 10

/** The place where a bare clause can begin. */
function pastAdverbials({ sentence, phrases, verbs }: Grammar, from: number): number | undefined {
  const loose = trait.adverb | trait.time | trait.preposition
  let at = from
  for (let steps = 0; steps < 8 && at < sentence.count; steps++) {
    if (sentence.run[at]) return undefined
    const phrase = phrases.find((each) => each.from === at)
    // said there may be rain
    if (phrase && !phrase.governed && verbs.some(({ left, kind }) => left === phrase.to && kind === 'finite')) return at
    const told = phrase && phrases.some((each) => each.from === phrase.to && !each.governed)
    if (phrase && (phrase.governed || phrase.sort === 'time' || told)) at = phrase.to
    else if (sentence.traits[at]! & loose) at++
    else return phrase || isPlain(sentence, at) ? at : undefined
  }
  return undefined
}

/** Behind the particle that ends a verb's clause: `teilte Anna Berg, die gerade ankam, mit, es regne`. */
function verbEnd({ sentence }: Grammar, { to, usage }: Verb): number {
  const particle = usage?.apart === undefined ? undefined : particleAt(sentence, to, usage.apart)
  return particle ?? to
}

/** `sagte Anna Berg, Sprecherin der Stadt, es regne`: behind the first comma that opens no apposition and no clause of another kind. */
function behindComma(grammar: Grammar, to: number, lexis: Lexis): number | undefined {
  const { sentence, clauses, verbs } = grammar
  let passed: number | undefined
  for (let at = to; at < Math.min(sentence.count, to + COMMA_REACH); at++) {
    // Roe kritisierte das scharf: Die Stadt sei schuld
    if (sentence.word[at] === ':' && reportsFrom(grammar, at + 1)) return at + 1
    // sagte der „Neuen Post“, es sei wahr
    if ((sentence.run[at] && !isNameInMarks(sentence, at)) || /^[;:]$/.test(sentence.word[at]!)) return undefined
    if (sentence.word[at] !== ',') continue
    const clause = clauseAt(clauses, at)
    if (clause.opener === 'coordinate' || clause.opener === 'gerund') return undefined
    // Roe bestritt das, indem er sagte, es sei wahr: another cue's clause follows
    if (verbs.some((each) => each.usage && each.from > at && each.to <= clause.to && clause.opener === 'subordinate'))
      return undefined
    // der Brief, den Anna Berg angekündigt hatte, kam am Montag: the clause around goes on; but X meldet, Y, die krank war, habe gewonnen
    const next = verbs.find((each) => each.from === at + 1 && each.kind === 'finite')
    if (next) return next.inMood ? passed : undefined
    if (clause.opener !== 'main') continue
    if (!isApposition(grammar, at + 1, clause.to, lexis.speech)) return at + 1
    passed = at + 1
  }
  return undefined
}

/** The next finite verb stands in the mood that only reports. */
function reportsFrom({ sentence, verbs }: Grammar, from: number): boolean {
  const verb = verbs.find((each) => each.from >= from && each.kind === 'finite')
  return verb?.inMood === true && !sentence.run.slice(from, verb.from).some(Boolean)
}

/** How far behind its verb a reported clause begins at most. */
const COMMA_REACH = 24

/** One noun phrase with what belongs to it, up to the next comma. */
function isApposition({ sentence, phrases, verbs }: Grammar, from: number, to: number, speech: Speech): boolean {
  if (to - from < 2 || sentence.run[from]) return to - from < 2
  if (verbs.some((verb) => verb.from >= from && verb.to <= to)) return false
  if (infinitiveIn(sentence, from, to, speech)) return false
  if (!verbs.some((verb) => verb.from >= to)) return true
  const first = phrases.find((phrase) => phrase.from === from && !phrase.governed)
  return first !== undefined && (first.to === to || sentence.word[to] === ',')
}

/** `, die Stadt zu verlassen`, `, den Plan aufzugeben`: an infinitive in a clause that has no other verb. */
function infinitiveIn({ word }: Sentence, from: number, to: number, { infinitiveLast }: Speech): boolean {
  if (!infinitiveLast) return false
  for (let at = from; at < to; at++) {
    const own = word[at]!
    const within = own.indexOf(infinitiveLast, 2)
    if (own.endsWith('n') && (word[at - 1] === infinitiveLast || (within > 0 && own.length > within + 4))) return true
  }
  return false
}
