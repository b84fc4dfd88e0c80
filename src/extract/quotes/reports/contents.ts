import { clauseAt } from '../grammar/clauses.ts'
import { isIncise } from '../grammar/inversion.ts'
import type { Phrase } from '../grammar/phrase.ts'
import type { Grammar } from '../grammar/subject.ts'
import type { Verb } from '../grammar/verbs.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { ascribed } from './ascribed.ts'
import { bareClause } from './bareclause.ts'
import { afterColons } from './colons.ts'
import { complementOf } from './complement.ts'
import type { SourceCue } from './cues.ts'
import { firstWord, lastWord } from './edges.ts'
import { endOf } from './ending.ts'
import { isAlone, openedBy, tagOf } from './incises.ts'
import { ofSource } from './sourced.ts'
import { titleAt } from './titled.ts'
import { isOwnReporter, isWitnessed } from './witness.ts'

/** How what is reported is tied to its cue. */
export type Tie = 'that' | 'infinitive' | 'order' | 'predicate' | 'incise' | 'source' | 'colon'

/** What a cue reports, by places of the sentence, half-open. All its keys are always there and in this order. */
export interface Content {
  readonly cue: Verb | SourceCue | undefined
  readonly tie: Tie
  readonly from: number
  readonly to: number
  /** Where an incise begins that has its subject before its verb. */
  readonly incise: number | undefined
}

/** What a cue reports, but for an incise that has its subject first. */
export const contentOf = (
  cue: Content['cue'],
  tie: Tie,
  { from, to }: { readonly from: number; readonly to: number },
): Content => ({ cue, tie, from, to, incise: undefined })

/** Whether a cue is a verb, and no source like `selon X`. */
export const isVerb = (cue: Verb | SourceCue): cue is Verb => 'kind' in cue

/** Finds what each cue of a sentence reports; cues that report nothing but quoted fragments are not among them. */
export function findContents(
  grammar: Grammar,
  sources: readonly SourceCue[],
  lexis: Lexis,
  agency?: string,
): Content[] {
  const found: Content[] = []
  for (const verb of grammar.verbs) {
    if (!verb.usage) continue
    // "…", l'entend-on dire: a verb that says nothing by itself
    if (verb.usage.strength === 1 && lexis.nobody.has(verb.joined ?? '')) continue
    const { subject } = verb
    // un sérac, instable, menace de tomber: nobody that speaks is its subject
    if (verb.usage.speakers && (!subject || subject.sort === 'thing') && verb.joined === undefined) continue
    // Je pense que P: not in marks, it is nobody's that can be named
    if (subject && isFirstPerson(grammar, subject, lexis)) continue
    if (isWitnessed(grammar, verb, subject, agency, lexis)) continue
    const tag = subject && tagOf(grammar, verb, subject)
    const source = ascribed(grammar, verb, lexis)
    if (source) {
      found.push(contentOf(verb, 'source', source))
      continue
    }
    const start = tag?.behindRun ? undefined : (complementOf(grammar, verb, lexis) ?? bareClause(grammar, verb, lexis))
    if (start) {
      const { tie, from } = start
      found.push(contentOf(verb, tie, { from, to: endOf(grammar, sources, verb, start, lexis) }))
      continue
    }
    const opened = openedBy(grammar, verb)
    const bare = verb.joined !== undefined || followed(grammar, opened, subject, lexis) || isAlone(grammar, verb, lexis)
    if (!bare && !tag) continue
    const incise = bare ? opened.left : tag!.from
    const content = aroundIncise(grammar, verb, incise, endOfIncise(grammar, verb, subject))
    if (!content || (tag && isAdverbial(grammar, content))) continue
    const { from, to } = content
    found.push({ cue: verb, tie: 'incise', from, to, incise: tag && !bare ? incise : undefined })
  }
  for (const source of sources) {
    if (isOwnReporter(grammar, source.phrase, agency)) continue
    const told = found.some(
      ({ cue }) => cue && clauseAt(grammar.clauses, cue.from) === clauseAt(grammar.clauses, source.from),
    )
    // a-t-on appris de source policière: the verb reports already
    if (told && source.bare) continue
    const content = ofSource(grammar, source, lexis)
    const left = content && besideIncises(grammar, source, content, found)
    if (left) found.push(contentOf(source, 'source', left))
  }
  for (const content of afterColons(grammar)) found.push(content)
  return found.some(isEmpty) ? found.filter((content) => !isEmpty(content)) : found
}

const isEmpty = ({ from, to }: Content) => to <= from

/** `As Exempla prepares to vote, the mayor warned of rain`: no clause but one that hangs on what follows. */
function isAdverbial({ clauses, sentence }: Grammar, { from, to }: { from: number; to: number }): boolean {
  const own = clauseAt(clauses, from)
  return from === 0 && own.opener === 'subordinate' && own.to >= to && !sentence.run.slice(0, to).some(Boolean)
}

/** What a source is left with in a sentence that has an incise too. */
function besideIncises(
  { clauses, verbs }: Grammar,
  source: SourceCue,
  content: { readonly from: number; readonly to: number },
  found: Content[],
): { from: number; to: number } | undefined {
  let { from } = content
  for (const [i, each] of found.entries()) {
    if (each.tie !== 'incise' || !each.cue || !isVerb(each.cue)) continue
    const { left, to, joined } = each.cue
    // Pour X, P, a-t-il dit: the pronoun is X
    if (joined && source.from <= each.from && content.from < each.to && left >= each.to) {
      found[i] = { cue: each.cue, tie: each.tie, from: content.from, to: each.to, incise: each.incise }
      return undefined
    }
    // P, dit-elle, mais Q selon X
    if (source.from >= to && content.from < to) from = Math.max(from, clauseAt(clauses, to).to)
  }
  if (from === content.from) return content
  return verbs.some((verb) => verb.kind === 'finite' && verb.from >= from && verb.to <= content.to)
    ? { from: from + 1, to: content.to }
    : undefined
}

const isFirstPerson = ({ sentence }: Grammar, { from, to }: Phrase, { nobody }: Lexis) =>
  to - from === 1 && (sentence.traits[from]! & trait.firstPerson) !== 0 && !nobody.has(sentence.word[from]!)

/** An incise has its subject behind it: `, a déclaré X`. */
const followed = (grammar: Grammar, verb: Verb, subject: Phrase | undefined, lexis: Lexis) =>
  // se mantendrá el acuerdo
  !(grammar.proDrop && verb.reflexive && !verb.usage?.reflexive) &&
  isIncise(grammar, verb) &&
  ((subject && subject.from >= verb.to && isNear(grammar, verb, subject)) ||
    ((subject?.from ?? verb.to) >= verb.to && titleAt(grammar.sentence, verb.to, lexis) !== undefined))

/** No quoted words between, and no object: `, ont demandé à réparer "l'erreur" des mines`; `, réclament plus d'aide des élus`. */
function isNear({ sentence: { run, traits } }: Grammar, { to }: Verb, { from }: Phrase): boolean {
  // but disait encore de son côté le maire
  const counted = traits[to]! & trait.adverb && (traits[to + 1] ?? 0) & trait.of && to + 1 < from
  if (counted && !((traits[to + 2] ?? 0) & trait.possessive)) return false
  return !run.slice(to, from).some(Boolean)
}

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
  // Die Lage war ernst: „…“, sagte X; in Halle 4. „…“, sagte X
  const colon = before > 1 && sentence.run[before - 1] && /^[:.]$/.test(sentence.word[before - 2]!)
  const from = colon ? before - 1 : firstWord(sentence, before)
  const goesOn = end < sentence.count && resumesAfter(grammar, end)
  const to = goesOn ? lastWord(sentence) : before
  return to > from ? { from, to } : undefined
}

/** Whether what was broken off by an incise goes on behind it: a run, or a clause that no new cue opens. */
function resumesAfter({ sentence, verbs, clauses }: Grammar, end: number): boolean {
  const { word, traits } = sentence
  const next = sentence.word[end] === ',' ? end + 1 : end
  if (sentence.word[end] !== ',') return false
  if (sentence.run[next]) return true
  const clause = clauseAt(clauses, end)
  if (clause.opener !== 'main' || clause.from < end) return false
  const verb = verbs.find(({ from }) => from >= next)
  // dit-elle, mais elle admet: "…"
  const others = verb?.usage && (word[verb.to] === ':' || (traits[verb.to] ?? 0) & trait.that)
  if (!verb || others) return false
  return verb.kind === 'finite' && verb.from < clause.to && (!verb.usage || verb.left > next)
}
