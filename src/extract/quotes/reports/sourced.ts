import { type Clause, clauseAt } from '../grammar/clauses.ts'
import type { Sentence } from '../grammar/sentences.ts'
import type { Grammar } from '../grammar/subject.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import type { SourceCue } from './cues.ts'
import { firstWord, lastWord } from './edges.ts'
import { isNameInMarks } from './titled.ts'

/** `Selon X, P`: the clause behind; `P, selon X`: what stands before it. */
export function ofSource(
  grammar: Grammar,
  source: SourceCue,
  { clauseOnly, closingSources }: Lexis,
): { from: number; to: number } | undefined {
  const { sentence, clauses } = grammar
  const { end } = source
  if (source.relative) return { from: end, to: clauseEnd(grammar, end) }
  // Dem Bericht zufolge …: the phrase stands before its cue
  const from = Math.min(source.from, source.phrase.from)
  const taken = isTakenUp(grammar, end)
  // Pour X, qui dirige la digue, P
  if (from === 0 && taken) return behindTaken(grammar, end)
  const leads = (from === 0 || leadsClause(grammar, { from, end })) && !taken
  // Nach Angaben der Stiftung „Neue Wege“ sind …
  const behind = grammar.verbSecond && isNameInMarks(sentence, end) ? end + 1 : afterApposition(grammar, end)
  if (leads) return { from: behind, to: partEnd(sentence, behind) }
  // une mesure utile, "géniale" pour X
  if (clauseOnly.has(source.lemma) && !closingSources.has(source.lemma))
    return { from: Math.max(partFrom(grammar, from), lastRun(sentence, from)), to: from }
  let before = from
  while (before > 0 && /^[,(–—-]+$/.test(sentence.word[before - 1]!)) before--
  // Zwei Männer wurden nach Angaben der Polizei verletzt
  const within = grammar.verbSecond && before === from && /^[\p{L}\p{N}]/u.test(sentence.word[end] ?? '')
  const goesOn =
    within ||
    goesOnWithInfinitive(grammar, before, source) ||
    (sentence.word[end] === ',' && end + 1 < sentence.count && resumesClause(grammar, source))
  const own = clauseAt(clauses, before - 1)
  // présenté comme "nomade", de sources policières, …
  if (own.opener === 'subordinate' && own.from > 0 && goesOn && own.verbs.length === 0) return undefined
  const start = isInside(grammar, own, before < from, goesOn) ? openedAt(sentence, own) : firstWord(sentence, before)
  // si la digue tient, selon les experts, le pont a cédé: what follows is the agency's
  const over = own.opener === 'subordinate' && own.from === 0
  return { from: start, to: goesOn && !over ? endOfRest(grammar, end) : before }
}

/** Where a clause begins; for `"…", pour X`, the words in marks belong to it. */
function partFrom({ sentence: { run, word }, clauses }: Grammar, at: number): number {
  return run[at - 2] && word[at - 1] === ',' ? 0 : clauseAt(clauses, at).from
}

const lastRun = ({ run }: Sentence, to: number) => run.slice(0, to).findLastIndex(Boolean)

/** Whether a source tells only the clause that it stands in, and not the sentence: `…, où P, selon X`; `… qui, selon X, P`. */
function isInside({ sentence, clauses, verbs }: Grammar, own: Clause, comma: boolean, goesOn: boolean): boolean {
  // X serait élu si le vote avait lieu lundi, selon un sondage
  if (own.opener === 'subordinate') return own.from === 0 || !comma || goesOn
  // il a dit qu'au printemps, selon le rapport, P
  if (own.opener === 'that') return goesOn
  if (own.opener !== 'relative') return false
  // où 20.000 ont défilé selon la police; dix soldats, dont un officier, sont morts, selon l'armée
  const told = clauses.some(({ to, opener, verbs }) => to <= own.from && opener !== 'relative' && verbs.length > 0)
  const led = told || sentence.run.slice(0, own.from).some(Boolean)
  return (
    goesOn ||
    !comma ||
    !led ||
    verbs.some(({ usage, to }) => to <= own.from && usage !== undefined && usage.strength > 2)
  )
}

const openedAt = (sentence: Sentence, { from }: Clause) => (sentence.word[from] === ',' ? from + 2 : from + 1)

/** A source phrase that opens its clause: only adverbs, times or a coordinator before it. */
function leadsClause({ sentence, clauses }: Grammar, { from, end }: Pick<SourceCue, 'from' | 'end'>): boolean {
  const own = clauseAt(clauses, from)
  // les ventes ont chuté mais selon le patron, rien n'est perdu
  const joins = sentence.traits[sentence.word[from - 1] === ',' ? from - 2 : from - 1]! & trait.coordinator
  if (joins && clauses.some((clause) => clause.to > end && clause.verbs.some((at) => at >= end))) return true
  const loose = trait.adverb | trait.time | trait.coordinator | trait.that | trait.relative | trait.subordinator
  for (let at = own.from; at < from; at++) {
    if (sentence.run[at]) return false
    if (!(sentence.traits[at]! & loose) && !/^[,;:–—-]$/.test(sentence.word[at]!)) return false
  }
  const said =
    clauses.some(({ to, verbs }) => to <= own.from && verbs.length > 0) || sentence.run.slice(0, own.from).some(Boolean)
  return !said || own.opener !== 'main'
}

/** `Selon X, maire de Y, P`: past the apposition's second comma. */
function afterApposition({ sentence, phrases, clauses }: Grammar, end: number): number {
  if (sentence.word[end] !== ',') return end
  const apposed = phrases.find(({ from }) => from === end + 1)
  const clause = apposed && clauseAt(clauses, apposed.head)
  if (!apposed || !clause || clause.verbs.length > 0 || clause.to >= sentence.count) return end + 1
  return sentence.word[clause.to] === ',' ? clause.to + 1 : end + 1
}

/** `a permis selon X de sauver la digue`: without commas. */
function goesOnWithInfinitive(
  { sentence: { traits }, verbs }: Grammar,
  before: number,
  { from, end }: SourceCue,
): boolean {
  if (before < from || !((traits[end] ?? 0) & trait.marker)) return false
  return verbs.some(({ left, kind }) => kind === 'infinitive' && left === end + 1)
}

/** Whether what a source broke off goes on behind its comma: `Les ventes, selon X, ont chuté`. */
function resumesClause({ sentence, clauses, verbs }: Grammar, { from, end, phrase }: SourceCue): boolean {
  const clause = clauseAt(clauses, end)
  if (clause.from < end || sentence.run[end + 1] !== undefined) return true
  // selon X, qui craint le pire; selon X, et Y a démenti
  if (clause.opener === 'relative' || clause.opener === 'coordinate') return false
  if (clause.opener !== 'main' || clause.verbs.length > 0) return true
  // les soldats ont, selon X, assisté au tir; rendrait, selon X, le contrôle impossible
  const cut = verbs.some(
    (verb) =>
      (verb.from === end + 1 && verb.kind !== 'finite') || (verb.from < from && verb.to > end) || verb.to === from - 1,
  )
  const rest = sentence.traits[end + 1]! & (trait.adverb | trait.marker)
  return sentence.word[from - 1] === ',' && (cut || phrase.sort === 'pronoun' || rest !== 0)
}

/** Where the rest of a clause that was broken off ends: before a clause that is joined to it. */
function endOfRest({ sentence, clauses }: Grammar, end: number): number {
  const rest = clauseAt(clauses, end)
  const next = rest.opener === 'main' && rest.verbs.length === 0 ? clauses[clauses.indexOf(rest) + 1] : undefined
  return next?.opener === 'coordinate' && sentence.word[next.from] === ',' ? next.from : lastWord(sentence)
}

/** Where a relative clause ends: at the comma that its main clause goes on behind. */
function clauseEnd({ sentence, clauses }: Grammar, from: number): number {
  const next = clauses.find((clause) => clause.from > from && clause.opener === 'main' && clause.verbs.length > 0)
  return next?.from ?? partEnd(sentence, from)
}

/** `, selon la police, qui …`: a relative clause tells more of the source. */
const isTakenUp = ({ sentence: { word, traits } }: Grammar, end: number) =>
  word[end] === ',' && (traits[end + 1]! & trait.relativeSubject) !== 0

/** The main clause behind the relative one that tells more of a source. */
function behindTaken({ sentence, clauses }: Grammar, end: number): { from: number; to: number } | undefined {
  const main = clauses.find(({ from, opener, verbs }) => from > end && opener === 'main' && verbs.length > 0)
  return main && { from: main.from + 1, to: partEnd(sentence, main.from) }
}

/** The end of the part between semicolons. */
function partEnd(sentence: Sentence, from: number): number {
  const semicolon = sentence.word.indexOf(';', from)
  return semicolon < 0 ? lastWord(sentence) : semicolon
}
