import { clauseAt } from '../grammar/clauses.ts'
import { isListed } from '../grammar/sentences.ts'
import type { Verb } from '../grammar/verbs.ts'
import { list } from '../words/lists.ts'
import type { Scene } from './decide.ts'

/** The cue in whose clause the run stands: the last one before it. */
export function objectCue(scene: Scene, place: number): Verb | undefined {
  const { sentence, verbs, clauses, verbSecond } = scene
  const called = calledBy(scene, place)
  if (called) return called
  const clause = clauseAt(clauses, place)
  const near = verbs.findLast(
    (verb) =>
      verb.to <= place &&
      place - verb.to <= 14 &&
      (verb.usage || verb.kind === 'finite') &&
      // un hommage appuyé à la "fidélité"
      !(verb.kind === 'participle' && verb.usage?.takes.length === 0),
  )
  // des films remarqués, comme "…"
  if (near?.passive && sentence.word.slice(near.to, place).includes(',')) return undefined
  if (!near?.usage || near.usage.strength < 2) return verbSecond ? cueBehind(verbs, clauses, place) : undefined
  const between = clauses.filter(({ from, to }) => from > near.from && to <= clause.to)
  // die Feier, zu der sie aufgerufen hatte, „…“: behind its comma the clause around goes on
  const over = verbSecond && clauseAt(clauses, near.from).opener === 'relative' && sentence.word[place - 1] === ','
  if (over && sentence.word[near.to] === ',') return undefined
  // considéré par Jean Mallet lui-même comme "le plus grand"
  const named = place - near.to <= 6 && isListed(sentence, place - 1, list.as)
  const same =
    named || place - near.to <= 4 || between.every(({ opener, verbs: own }) => opener === 'main' && own.length === 0)
  return same && (near.usage.takes.includes('object') || place - near.to <= 2) ? near : undefined
}

/** `als „Wortbruch“ bezeichnet`: where the verb ends its clause, it stands behind its object. */
function cueBehind(verbs: Scene['verbs'], clauses: Scene['clauses'], place: number): Verb | undefined {
  const clause = clauseAt(clauses, place)
  return verbs.find(
    ({ from, usage }) => from > place && from <= place + 3 && from < clause.to && usage?.takes.includes('object'),
  )
}

/** `nannte den Plan, der am Montag kam, als „Unfug“`: behind `as`, the verb of the main clause, or the one that ends its own, calls it so. */
function calledBy({ sentence, verbs, clauses, callsBy }: Scene, place: number): Verb | undefined {
  if (callsBy === '' || !callsBy.split(' ').includes(sentence.word[place - 1] ?? '')) return undefined
  const calling = ({ usage, calls, kind }: Verb) => kind === 'finite' && (calls || usage?.takes.includes('object'))
  const { to } = clauseAt(clauses, place)
  const behind = verbs.find((verb) => verb.from > place && verb.from <= place + 4 && verb.from < to && calling(verb))
  const before = verbs.findLast((verb) => verb.to < place && MAIN.test(clauseAt(clauses, verb.from).opener))
  return behind ?? (before && calling(before) ? before : undefined)
}

const MAIN = /^(?:main|coordinate)$/
