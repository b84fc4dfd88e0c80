import { type Clause, clauseAt } from './clauses.ts'
import type { SourceCue } from './cues.ts'
import { firstWord, lastWord } from './edges.ts'
import { trait } from './lexis.ts'
import type { Sentence } from './sentences.ts'
import type { Grammar } from './subject.ts'

/** `Selon X, P`: the clause behind; `P, selon X`: what stands before it. */
export function ofSource(grammar: Grammar, source: SourceCue): { from: number; to: number } | undefined {
  const { sentence, clauses } = grammar
  const { end } = source
  // Dem Bericht zufolge …: the phrase stands before its cue
  const from = Math.min(source.from, source.phrase.from)
  const leads = from === 0 || leadsClause(grammar, from)
  const behind = afterApposition(grammar, end)
  if (leads) return { from: behind, to: partEnd(sentence, behind) }
  let before = from
  while (before > 0 && /^[,(–—-]+$/.test(sentence.word[before - 1]!)) before--
  // Zwei Männer wurden nach Angaben der Polizei verletzt
  const within = grammar.verbSecond && before === from && /^\p{L}/u.test(sentence.word[end] ?? '')
  const goesOn = within || (sentence.word[end] === ',' && end + 1 < sentence.count && resumesClause(grammar, end))
  const own = clauseAt(clauses, before - 1)
  // X serait élu si le vote avait lieu lundi, selon un sondage
  const whole = own.opener === 'subordinate' && own.from > 0 && before < from && !goesOn
  const inside = own.opener === 'relative' || (own.opener === 'subordinate' && !whole)
  const start = inside ? openedAt(sentence, own) : firstWord(sentence, before)
  // si la digue tient, selon les experts, le pont a cédé: what follows is the agency's
  const over = own.opener === 'subordinate' && own.from === 0
  return { from: start, to: goesOn && !over ? lastWord(sentence) : before }
}

const openedAt = (sentence: Sentence, { from }: Clause) => (sentence.word[from] === ',' ? from + 2 : from + 1)

/** A source phrase that opens its clause: only adverbs, times or a coordinator before it. */
function leadsClause({ sentence, clauses }: Grammar, from: number): boolean {
  const own = clauseAt(clauses, from)
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

function resumesClause({ sentence, clauses }: Grammar, end: number): boolean {
  const clause = clauseAt(clauses, end)
  return clause.from >= end && clause.opener === 'main' && sentence.run[end + 1] === undefined
    ? clause.verbs.length > 0
    : true
}

/** The end of the part between semicolons. */
function partEnd(sentence: Sentence, from: number): number {
  const semicolon = sentence.word.indexOf(';', from)
  return semicolon < 0 ? lastWord(sentence) : semicolon
}
