import { ascribed } from './ascribed.ts'
import { bareClause } from './bareclause.ts'
import { type Clause, clauseAt, complementizes } from './clauses.ts'
import { afterColons } from './colons.ts'
import type { SourceCue } from './cues.ts'
import { firstWord, lastWord } from './edges.ts'
import { isAlone, openedBy, tagOf } from './incises.ts'
import { type Lexis, trait } from './lexis.ts'
import type { Phrase } from './phrase.ts'
import type { Sentence } from './sentences.ts'
import { ofSource } from './sourced.ts'
import { type Grammar, isIncise } from './subject.ts'
import { titleAt } from './titled.ts'
import type { Verb } from './verbs.ts'

/** How what is reported is tied to its cue. */
export type Tie = 'that' | 'infinitive' | 'order' | 'predicate' | 'incise' | 'source' | 'colon'

/** What a cue reports, by places of the sentence, half-open. */
export interface Content {
  readonly cue: Verb | SourceCue | undefined
  readonly tie: Tie
  readonly from: number
  readonly to: number
  /** Where an incise begins that has its subject before its verb. */
  readonly incise?: number
}

/** Whether a cue is a verb, and no source like `selon X`. */
export const isVerb = (cue: Verb | SourceCue): cue is Verb => 'kind' in cue

/** Finds what each cue of a sentence reports; cues that report nothing but quoted fragments are not among them. */
export function findContents(
  grammar: Grammar,
  sources: readonly SourceCue[],
  subjects: ReadonlyMap<Verb, Phrase>,
  lexis: Lexis,
): Content[] {
  const found: Content[] = []
  for (const verb of grammar.verbs) {
    if (!verb.usage) continue
    const subject = subjects.get(verb)
    const tag = subject && tagOf(grammar, verb, subject)
    const source = ascribed(grammar, verb, lexis)
    if (source) {
      found.push({ cue: verb, tie: 'source', ...source })
      continue
    }
    const start = tag?.behindRun ? undefined : (complementOf(grammar, verb, lexis) ?? bareClause(grammar, verb, lexis))
    if (start) {
      const to = endOf(grammar, sources, verb, start.from)
      found.push({ cue: verb, ...start, to: start.tie === 'predicate' ? endOfPredicate(grammar, start.from, to) : to })
      continue
    }
    const opened = openedBy(grammar, verb)
    const bare = verb.joined !== undefined || followed(grammar, opened, subject, lexis) || isAlone(grammar, verb, lexis)
    if (!bare && !tag) continue
    const incise = bare ? opened.left : tag!.from
    const content = aroundIncise(grammar, verb, incise, endOfIncise(grammar, verb, subject))
    if (content) found.push({ cue: verb, tie: 'incise', ...content, ...(tag && !bare && { incise }) })
  }
  for (const source of sources) {
    const told = found.some(
      ({ cue }) => cue && clauseAt(grammar.clauses, cue.from) === clauseAt(grammar.clauses, source.from),
    )
    // a-t-on appris de source policière: the verb reports already
    if (told && source.bare) continue
    const content = ofSource(grammar, source)
    if (content) found.push({ cue: source, tie: 'source', ...content })
  }
  return [...found, ...afterColons(grammar)].filter(({ from, to }) => to > from)
}

/** An incise has its subject behind it: `, a déclaré X`. */
const followed = (grammar: Grammar, verb: Verb, subject: Phrase | undefined, lexis: Lexis) =>
  isIncise(grammar, verb) &&
  (subject ? subject.from >= verb.to : titleAt(grammar.sentence, verb.to, lexis) !== undefined)

const REACH = 16

/** Where the clause, infinitive or predicate begins that a verb introduces. */
function complementOf(grammar: Grammar, verb: Verb, lexis: Lexis): { tie: Tie; from: number } | undefined {
  const { sentence } = grammar
  const takes = verb.usage!.takes
  const stop = Math.min(sentence.count, verb.to + REACH)
  if (takes.includes('predicate') && isPredicate(grammar, verb.to)) return { tie: 'predicate', from: verb.to }
  for (let at = verb.to; at < stop; at++) {
    if (sentence.run[at]) continue
    const traits = sentence.traits[at]!
    const opens = at === verb.to ? traits & trait.that : complementizes(sentence, grammar.verbs, at)
    if (opens && !lexis.beforeThat.has(sentence.word[at - 1] ?? '')) {
      if (!lexis.speech.clausesAfterComma && at > verb.to && isOthers(grammar, verb, at)) return undefined
      // animó a los vecinos a que votaran
      if (sentence.traits[at - 1]! & trait.marker && takes.includes('order')) return { tie: 'order', from: at - 1 }
      return takes.includes('that') ? { tie: 'that', from: at + 1 } : undefined
    }
    if (takes.includes('infinitive') && directly(grammar, verb.to, at, lexis) && isInfinitive(sentence, lexis, at)) {
      return { tie: 'infinitive', from: withClitics(sentence, at) }
    }
    const orders = takes.includes('order') && traits & trait.marker
    const ordered =
      orders && (sentence.quoted[at + 1]?.infinitive || isInfinitive(sentence, lexis, afterClitics(sentence, at + 1)))
    if (ordered) return { tie: 'order', from: at }
    if (stopsComplement(grammar, verb, at)) return undefined
  }
  return undefined
}

/** A complementizer that belongs to another verb right before it (`para evitar que`), or joins one clause to another (`y que`). */
function isOthers({ sentence: { traits, word }, verbs, clauses }: Grammar, cue: Verb, at: number): boolean {
  const before = traits[at - 1]!
  if (before & trait.coordinator) return clauseAt(clauses, cue.from).opener === 'that'
  // similar al que hizo, un acuerdo, que tenía …
  const commas = word.slice(cue.to, at).filter((each) => each === ',').length
  if (before & trait.definite && !(before & trait.marker)) return true
  if (word[at - 1] === ',' && commas === 1 && !(traits[at - 2]! & (trait.adverb | trait.time))) return at > cue.to + 1
  return verbs.some((verb) => verb !== cue && verb.to === at)
}

function stopsComplement({ sentence, verbs }: Grammar, verb: Verb, at: number): boolean {
  if (/^[;:.!?)]$/.test(sentence.word[at]!)) return true
  if (sentence.traits[at]! & trait.relative && sentence.word[at - 1] !== ',') return true
  return verbs.some(
    (other) => other !== verb && other.from === at && (other.kind === 'finite' || other.kind === 'gerund'),
  )
}

/** Only adverbs, times and clitics between: `annonce la semaine dernière renoncer`. */
function directly({ sentence: { run, traits, word } }: Grammar, from: number, to: number, { latter }: Lexis): boolean {
  const loose = trait.adverb | trait.time | trait.clitic | trait.negation | trait.strong
  for (let at = from; at < to; at++) {
    const past = traits[at - 1]! & trait.time && latter.has(word[at]!)
    if (run[at] || (!(traits[at]! & loose) && !past)) return false
  }
  return true
}

/** Whether an infinitive stands there: one of a known verb, or a word of no other kind that ends like one. */
export function isInfinitive(sentence: Sentence, lexis: Lexis, at: number): boolean {
  const word = sentence.word[at]
  if (word === undefined || sentence.run[at] || sentence.capital[at]) return false
  if (sentence.lexeme[at]!.infinitive) return true
  // le mois dernier
  if (sentence.traits[at] !== 0 || word.length < 5 || lexis.latter.has(word)) return false
  return lexis.infinitiveEndings.some((ending) => word.endsWith(ending))
}

const CLITIC = trait.clitic | trait.negation | trait.reflexive | trait.adverb

function afterClitics(sentence: Sentence, from: number): number {
  let at = from
  while (at < sentence.count && at < from + 4 && sentence.traits[at]! & CLITIC && !sentence.run[at]) at++
  return at
}

function withClitics(sentence: Sentence, at: number): number {
  let from = at
  while (from > 0 && sentence.traits[from - 1]! & (trait.clitic | trait.negation | trait.reflexive)) from--
  return from
}

/** `se dit prêt`, `s'est dite "très inquiète"`: an adjective or a run comes next. */
function isPredicate({ sentence, verbs }: Grammar, from: number): boolean {
  let at = from
  const loose = trait.adverb | trait.time | trait.strong
  while (at < from + 3 && at < sentence.count && (sentence.traits[at]! | (sentence.traits[at + 1] ?? 0)) & loose) at++
  if (sentence.run[at]) return true
  const word = sentence.word[at] ?? ''
  if (!/^\p{L}/u.test(word) || verbs.some((verb) => verb.from === at && verb.kind === 'finite')) return false
  return (sentence.traits[at]! & ~(trait.adverb | trait.before | trait.marker | trait.preposition)) === 0
}

/** Where a reported clause ends: at the next clause that has a cue of its own, a quote after a colon, or the sentence's end. */
function endOf({ sentence, verbs, clauses }: Grammar, sources: readonly SourceCue[], cue: Verb, from: number): number {
  const own = clauseAt(clauses, cue.from)
  // que será cercano y defenderá la isla: a verb that could report, but has nothing to
  const reports = ({ usage, to }: Verb, end: number) =>
    usage!.strength > 2 || (usage!.strength > 1 && (sentence.run.slice(to, end).some(Boolean) || introduced(end)))
  const introduced = (at: number) => (sentence.traits[at] ?? 0) & trait.that || sentence.word[at] === ':'
  let nested = false
  for (const clause of clauses) {
    if (clause.from <= from) continue
    if (sentence.word[clause.from] === ';') return clause.from
    if (clause.opener === 'colon' && sentence.run[clause.from + 1]) return clause.from
    if (clause.opener === 'aside' && own.opener === 'aside') return clause.from
    const other = verbs.find((verb) => verb.usage && verb.from >= clause.from && verb.from < clause.to)
    const source = sources.find((each) => each.from >= clause.from && each.from < clause.to)
    const comma = sentence.word[clause.from] === ','
    if (source && comma && source.from <= clause.from + 1 && trailing(clauses, clause)) return clause.from
    if (other && comma && clause.opener === 'gerund') return clause.from
    // Estimant que …, il a voté
    if (cue.kind === 'gerund' && own.from === 0 && comma && clause.opener === 'main') return clause.from
    if (other && clause.opener === 'coordinate' && (reports(other, clause.to) || comma)) return clause.from
    if (other && comma && clause.opener === 'main' && other.left <= clause.from + 1) return clause.from
    if (other && comma && clause.opener === 'subordinate') return clause.from
    if (comma && own.opener === 'relative' && !nested && clause.opener === 'main' && clause.verbs.length > 0)
      return clause.from
    nested = clause.opener === 'relative'
  }
  return lastWord(sentence)
}

/** `se dit prête à partir, faisant figure d'exception`: a gerund's clause behind is the agency's. */
function endOfPredicate({ sentence, clauses }: Grammar, from: number, to: number): number {
  const gerund = clauses.find((each) => each.from > from && each.from < to && each.opener === 'gerund')
  return gerund && sentence.word[gerund.from] === ',' ? gerund.from : to
}

const trailing = (clauses: readonly Clause[], clause: Clause) => clauses.at(-1) === clause

/** Where an incise ends: at the comma behind its verb and subject, or at a run. */
function endOfIncise({ sentence, clauses }: Grammar, verb: Verb, subject: Phrase | undefined): number {
  const past = Math.max(verb.to, subject && subject.from >= verb.to ? subject.to : 0)
  const clause = clauses.find(({ from, to }) => from >= past && to > past)
  for (let at = past; at < sentence.count; at++) {
    if (sentence.run[at]) return at
    if (clause && at >= clause.from && /^[,;:]$/.test(sentence.word[at]!)) return at
  }
  return sentence.count
}

/** What an incise reports: what stands before it, and what goes on behind it. */
function aroundIncise(
  grammar: Grammar,
  verb: Verb,
  start: number,
  end: number,
): { from: number; to: number } | undefined {
  const { sentence, clauses } = grammar
  const own = clauseAt(clauses, verb.from)
  let before = Math.min(start, own.from > 0 ? own.from : start)
  if (sentence.run[start - 1]) before = start
  while (before > 0 && /^[,–—-]+$/.test(sentence.word[before - 1]!)) before--
  // Die Lage war ernst: „…“, sagte X
  const colon = sentence.run[before - 1] && sentence.word[before - 2] === ':'
  const from = colon ? before - 1 : firstWord(sentence, before)
  const goesOn = end < sentence.count && resumesAfter(grammar, end)
  const to = goesOn ? lastWord(sentence) : before
  return to > from ? { from, to } : undefined
}

/** Whether what was broken off by an incise goes on behind it: a run, or a clause that no new cue opens. */
function resumesAfter({ sentence, verbs, clauses }: Grammar, end: number): boolean {
  const next = sentence.word[end] === ',' ? end + 1 : end
  if (sentence.word[end] !== ',') return false
  if (sentence.run[next]) return true
  const clause = clauseAt(clauses, end)
  if (clause.opener !== 'main' || clause.from < end) return false
  const verb = verbs.find(({ from }) => from >= next)
  return verb !== undefined && verb.kind === 'finite' && verb.from < clause.to && (!verb.usage || verb.left > next)
}
