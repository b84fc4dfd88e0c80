import type { Clause } from './clauses.ts'
import { clauseAt } from './clauses.ts'
import type { Phrase } from './phrase.ts'
import type { Grammar } from './subject.ts'
import type { Verb } from './verbs.ts'

/** Participles, gerunds, infinitives and coordinated verbs share the subject of the verb before them. */
export function sharedSubject(grammar: Grammar, verb: Verb, own: Clause): Phrase | undefined {
  const { verbs, clauses } = grammar
  const dependent =
    verb.kind !== 'finite' || verb.shared || own.opener === 'coordinate' || goesWithout(grammar, verb, own)
  if (!dependent) return undefined
  const before = verbs.filter(
    (other) => other.from < verb.from && other.kind === 'finite' && other.subject && (verb.inMood || !other.inMood),
  )
  // he praised those who had stayed, adding: behind a comma the main clause goes on
  const main = own.opener === 'gerund' && before.findLast(({ from }) => MAIN.test(clauseAt(clauses, from).opener))
  const governor =
    main || (own.opener === 'coordinate' && grammar.verbSecond ? joinedTo(grammar, own, before) : nearest(verb, before))
  return governor ? governor.subject : nominativeBefore(grammar, verb, own)
}

/** `Il a admis que les prix montaient ajoutant que …`: who reports goes on, not what is reported of. */
function nearest({ kind, usage, from, to }: Verb, before: readonly Verb[]): Verb | undefined {
  const speaks = (other: Verb) => other.subject!.sort !== 'thing'
  // Elle a regretté que la pluie tombe et a réclamé une digue
  const asWell = (other: Verb) => speaks(other) && other.usage !== undefined && isPerfect(other)
  const goesOn = kind === 'finite' && isPerfect({ from, to })
  return (
    (usage && ((kind === 'gerund' && before.findLast(speaks)) || (goesOn && before.findLast(asWell)))) || before.at(-1)
  )
}

/** Has an auxiliary. */
const isPerfect = ({ from, to }: Pick<Verb, 'from' | 'to'>) => to - from > 1

/** `Als ein Gast kam, ging der Mann und rief`: the verb of the clause that one is joined to, or where it has none that of any main clause. */
function joinedTo({ clauses }: Grammar, { from }: Clause, before: readonly Verb[]): Verb | undefined {
  const clause = clauseAt(clauses, Math.max(0, from - 1))
  const own = before.findLast((verb) => verb.from >= clause.from && verb.from < clause.to)
  return own ?? before.findLast((verb) => MAIN.test(clauseAt(clauses, verb.from).opener))
}

/** `Der Mann biss den Hund und rief`: behind a verb that is in no list, who stands in the case of a subject. */
function nominativeBefore({ phrases, clauses }: Grammar, { left }: Verb, { from, opener }: Clause): Phrase | undefined {
  if (opener !== 'coordinate' || from === 0) return undefined
  const before = clauseAt(clauses, from - 1)
  return phrases.find(
    (phrase) => phrase.nominative && phrase.to <= left && phrase.from >= before.from && phrase.to <= before.to,
  )
}

/** `Er kam, sagte aber, die Stadt brauche Zeit`: where verbs have their place, one behind a comma whose clause has no subject. */
function goesWithout(
  { sentence, phrases, clauses, verbSecond }: Grammar,
  { left }: Verb,
  { from, to, opener }: Clause,
): boolean {
  if (!verbSecond || opener !== 'main' || from === 0 || left > from + 1 || sentence.run[from - 1]) return false
  // das wies X ab, die Sprecherin, Anna Berg, sagte: an apposition cuts the subject off
  const apart = clauses.findLast((each) => each.to <= from && (each.opener !== 'aside' || each.verbs.length > 0))
  if (apart?.opener === 'main' && apart.verbs.length === 0 && phrases.some(isSubject(apart))) return false
  return !phrases.some(
    (each) => each.from >= from && each.to <= to && !each.governed && !each.oblique && each.sort !== 'time',
  )
}

const isSubject =
  ({ from, to }: Clause) =>
  (phrase: Phrase) =>
    phrase.from >= from && phrase.to <= to && !phrase.governed && !phrase.oblique && SPEAKS.test(phrase.sort)

const SPEAKS = /^(?:name|person|body)$/
const MAIN = /^(?:main|coordinate)$/

/** `Estimant que …, il a voté`: before its clause, a gerund has that clause's subject. */
export function mainSubject({ phrases, clauses, sentence: { word } }: Grammar): Phrase | undefined {
  const bracketed = (at: number) => word.lastIndexOf('(', at) > word.lastIndexOf(')', at)
  const main = clauses.find((clause) => clause.from > 0 && clause.opener === 'main' && !bracketed(clause.from))
  return main && phrases.find(({ from, governed }) => from >= main.from && !governed)
}
