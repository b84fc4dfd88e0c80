import { type Clause, clauseAt } from '../grammar/clauses.ts'
import { isListed, type Sentence } from '../grammar/sentences.ts'
import type { Grammar } from '../grammar/subject.ts'
import type { Verb } from '../grammar/verbs.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { list } from '../words/lists.ts'
import type { Tie } from './contents.ts'
import type { SourceCue } from './cues.ts'
import { lastWord } from './edges.ts'

/** Where what a cue reports ends: at the next clause that has a cue of its own, a quote after a colon, or the sentence's end. */
export function endOf(
  grammar: Grammar,
  sources: readonly SourceCue[],
  cue: Verb,
  { tie, from }: { readonly tie: Tie; readonly from: number },
  lexis: Lexis,
): number {
  const to = endOfClause(grammar, sources, cue, from, lexis)
  if (tie === 'that') return to
  const end = endOfPhrase(grammar, tie, from, to)
  return tie === 'predicate' ? endOfPredicate(grammar, from, end) : end
}

function endOfClause(grammar: Grammar, sources: readonly SourceCue[], cue: Verb, from: number, lexis: Lexis): number {
  const { sentence, verbs, clauses } = grammar
  const own = clauseAt(clauses, cue.from)
  // que será cercano y defenderá la isla: a verb that could report, but has nothing to
  const reports = ({ usage, to }: Verb, end: number) =>
    usage!.strength > 2 || (usage!.strength > 1 && (sentence.run.slice(to, end).some(Boolean) || introduced(end)))
  const introduced = (at: number) => (sentence.traits[at] ?? 0) & trait.that || sentence.word[at] === ':'
  const leads =
    own.opener === 'subordinate' && !clauses.some(({ to, verbs: finite }) => to <= own.from && finite.length > 0)
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
    // S'il estime que P, il votera
    if (leads && comma && clause.opener === 'main' && clause.verbs.length > 0) return clause.from
    if (other && clause.opener === 'coordinate' && (reports(other, clause.to) || comma)) return clause.from
    if (other && clause.opener === 'coordinate' && isMains(sentence, other)) return clause.from
    if (clause.opener === 'coordinate' && turns(sentence, clause, lexis)) return clause.from
    if (other && comma && clause.opener === 'main' && other.left <= clause.from + 1) return clause.from
    if (other?.kind === 'finite' && comma && clause.opener === 'subordinate') return clause.from
    if (
      comma &&
      clause.opener === 'main' &&
      (beforeOther(grammar, clause, sources) || leadsOther(grammar, clause, other))
    )
      return clause.from
    if (comma && own.opener === 'relative' && !nested && clause.opener === 'main' && clause.verbs.length > 0)
      return clause.from
    nested = clause.opener === 'relative'
  }
  return lastWord(sentence)
}

/** `explique que c'est trop tard et réclame une pause`: what nobody says is said by who reports. */
const isMains = (sentence: Sentence, { usage, subject, kind }: Verb): boolean =>
  kind === 'finite' &&
  usage!.strength > 1 &&
  subject !== undefined &&
  subject.to - subject.from === 1 &&
  isListed(sentence, subject.from, list.nobody)

/** `but he took a softer tone`. */
function turns({ word, traits }: Sentence, { from }: Clause, { contrasts }: Lexis): boolean {
  const at = word[from] === ',' ? from + 1 : from
  return contrasts.has(word[at]!) && (traits[at + 1]! & trait.pronoun) !== 0
}

/** `, avant de dire que`: an infinitive or gerund that reports, behind its preposition. */
function leadsOther({ sentence: { traits } }: Grammar, { from }: Clause, other: Verb | undefined): boolean {
  if (!other || other.kind === 'finite' || other.kind === 'participle' || other.left > from + 3) return false
  return (traits[from + 1]! & trait.preposition) !== 0
}

/** `, après les déclarations de la ministre, qui dit avoir signé`: an adjunct of the agency's, whose relative clause reports. */
function beforeOther(
  { sentence: { traits }, verbs, clauses }: Grammar,
  clause: Clause,
  sources: readonly SourceCue[],
): boolean {
  const next = clauses[clauses.indexOf(clause) + 1]
  if (next?.opener !== 'relative' || clause.verbs.length > 0) return false
  if (!(traits[clause.from + 1]! & trait.preposition)) return false
  const end = clauses[clauses.indexOf(next) + 1]?.to ?? next.to
  const within = ({ from }: { from: number }) => from >= next.from && from < end
  return (
    sources.some(within) || verbs.some((verb) => within(verb) && verb.usage !== undefined && verb.usage.strength > 2)
  )
}

/** An infinitive or adjective is over where a finite verb comes that is not in a clause under it: `à voter, mais ils hésitent`. */
function endOfPhrase({ sentence, verbs, clauses }: Grammar, tie: Tie, from: number, to: number): number {
  const own = clauseAt(clauses, from)
  const end = Math.min(own.to, to)
  const after =
    tie === 'predicate'
      ? undefined
      : verbs.find(({ kind, left, from: at }) => {
          // s'être fait livrer
          return kind === 'finite' && left > from && left < end && !isParticiple(sentence, at)
        })
  if (after) return after.left
  let under = own.opener === 'relative'
  for (const clause of clauses) {
    if (clause.from <= from || clause.from >= to) continue
    const comma = sentence.word[clause.from] === ','
    const joins = clause.opener === 'coordinate' || (comma && sentence.traits[clause.from + 1]! & trait.coordinator)
    if (joins && clause.verbs.length > 0 && !under) return clause.from
    if (clause.opener === 'subordinate' && comma && !under) return clause.from
    if (clause.opener === 'that' || clause.opener === 'relative') under = true
  }
  return to
}

const isParticiple = ({ lexeme }: Sentence, at: number) => lexeme[at]!.forms?.some(({ kind }) => kind === 'participle')

/** `se dit prête à partir, faisant figure d'exception`: a gerund's clause behind is the agency's. */
function endOfPredicate({ sentence, clauses }: Grammar, from: number, to: number): number {
  const gerund = clauses.find((each) => each.from > from && each.from < to && each.opener === 'gerund')
  return gerund && sentence.word[gerund.from] === ',' ? gerund.from : to
}

const trailing = (clauses: readonly Clause[], clause: Clause) => clauses.at(-1) === clause
