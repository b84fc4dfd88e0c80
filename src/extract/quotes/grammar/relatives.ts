import { trait } from '../words/lexis.ts'
import { clauseAt } from './clauses.ts'
import type { Phrase } from './phrase.ts'
import { traitsAt } from './sentences.ts'
import type { Grammar } from './subject.ts'
import type { Verb } from './verbs.ts'

/** `le maire qui dirige la ville a dit`: behind the verb of a relative clause another one, that nothing joins to it, is the one of who is before it. */
export function behindRelative({ clauses, sentence, phrases, verbs }: Grammar, verb: Verb): Phrase | undefined {
  const own = clauseAt(clauses, verb.from)
  if (own.opener !== 'relative' || verb.kind !== 'finite' || own.verbs.length < 2 || own.verbs[0]! >= verb.from)
    return undefined
  const first = verbs.find(({ from }) => from === own.verbs[0])!
  const joined = trait.coordinator | trait.that | trait.subordinator | trait.relative
  for (let at = first.to; at < verb.left; at++) if (sentence.traits[at]! & joined && !sentence.run[at]) return undefined
  const before = phrases.filter(({ to, governed, sort }) => to <= own.from && !governed && sort !== 'time')
  const near = before.at(-1)
  return near && clauseAt(clauses, near.from) === clauseAt(clauses, own.from - 1) ? near : undefined
}

/** The first verb behind `qui`, whose subject stands before it. */
export function isRelativesOwn({ clauses, sentence, verbSecond }: Grammar, { from, kind }: Verb): boolean {
  const own = clauseAt(clauses, from)
  if (verbSecond || kind !== 'finite' || own.opener !== 'relative') return false
  const opens = sentence.word[own.from] === ',' ? own.from + 1 : own.from
  const led = traitsAt(sentence, opens - 1) & (trait.preposition | trait.of)
  return (sentence.traits[opens]! & trait.relativeSubject) !== 0 && !led
}
