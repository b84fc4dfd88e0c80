import { type Lexis, trait } from './lexis.ts'
import type { Grammar } from './subject.ts'
import type { Verb } from './verbs.ts'

/** Where a clause begins that no complementizer opens: `said on Monday it rained`, `sagte am Montag, es regne`. */
export function bareClause(grammar: Grammar, verb: Verb, { speech }: Lexis): { tie: 'that'; from: number } | undefined {
  const { sentence, phrases, verbs } = grammar
  const usage = verb.usage!
  if (!speech.bareClause || !usage.takes.includes('that') || usage.strength < 2) return undefined
  if (verb.passive || sentence.run[verb.left - 1]) return undefined
  const from = pastAdverbials(grammar, verb.to, speech.bareClause === 'comma')
  const first = from === undefined ? undefined : phrases.find((phrase) => phrase.from === from && !phrase.governed)
  if (from === undefined || !first || first.sort === 'time') return undefined
  const behind = first.parts ? first.to : Math.max(...phrases.filter((each) => each.from === from).map(({ to }) => to))
  const next = verbs.find((other) => other.kind === 'finite' && other.left >= behind)
  if (!next || next.left - behind > CLAUSE_REACH) return undefined
  const between = sentence.word.slice(behind, next.left)
  return between.some((word) => /^[;:,"]$/.test(word)) ? undefined : { tie: 'that', from }
}

/** How far a bare clause's verb stands behind its subject at most. */
const CLAUSE_REACH = 10

/** Past times, adverbs, whom it was told and where: the place where a bare clause can begin. */
function pastAdverbials({ sentence, phrases }: Grammar, from: number, comma: boolean): number | undefined {
  const loose = trait.adverb | trait.time | trait.preposition
  let at = from
  for (let steps = 0; steps < 8 && at < sentence.count; steps++) {
    if (sentence.run[at]) return undefined
    if (comma && sentence.word[at] === ',') return at + 1
    const phrase = phrases.find((each) => each.from === at)
    const told = phrase && phrases.some((each) => each.from === phrase.to && !each.governed)
    if (phrase && (comma || phrase.governed || phrase.sort === 'time' || told)) at = phrase.to
    else if (sentence.traits[at]! & loose) at++
    else return comma || !phrase ? undefined : at
  }
  return undefined
}
