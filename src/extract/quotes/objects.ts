import { clauseAt } from './clauses.ts'
import type { Scene } from './decide.ts'
import type { Verb } from './verbs.ts'

/** The cue in whose clause the run stands: the last one before it. */
export function objectCue({ verbs, clauses, verbSecond }: Scene, place: number): Verb | undefined {
  const clause = clauseAt(clauses, place)
  const near = verbs.findLast(
    (verb) => verb.to <= place && place - verb.to <= 14 && (verb.usage || verb.kind === 'finite'),
  )
  if (!near?.usage || near.usage.strength < 2) return verbSecond ? cueBehind(verbs, clauses, place) : undefined
  const between = clauses.filter(({ from, to }) => from > near.from && to <= clause.to)
  const same = place - near.to <= 4 || between.every(({ opener, verbs: own }) => opener === 'main' && own.length === 0)
  return same && (near.usage.takes.includes('object') || place - near.to <= 2) ? near : undefined
}

/** `als „Wortbruch“ bezeichnet`: where the verb ends its clause, it stands behind its object. */
function cueBehind(verbs: Scene['verbs'], clauses: Scene['clauses'], place: number): Verb | undefined {
  const clause = clauseAt(clauses, place)
  return verbs.find(
    ({ from, usage }) => from > place && from <= place + 3 && from < clause.to && usage?.takes.includes('object'),
  )
}
