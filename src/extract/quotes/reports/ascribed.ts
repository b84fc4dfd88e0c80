import { clauseAt } from '../grammar/clauses.ts'
import { isListed } from '../grammar/sentences.ts'
import type { Grammar } from '../grammar/subject.ts'
import type { Verb } from '../grammar/verbs.ts'
import type { Lexis } from '../words/lexis.ts'
import { list } from '../words/lists.ts'

/** What a clause with `as` ascribes to its subject: `As the mayor said, P`; `P, wie der Minister sagte`; `P, comme l'a dit X, …`. */
export function ascribed(grammar: Grammar, verb: Verb, lexis: Lexis): { from: number; to: number } | undefined {
  const { sentence, verbs } = grammar
  const opens = openingAs(grammar, verb, lexis)
  if (opens === undefined || verb.kind !== 'finite' || verb.passive) return undefined
  if (verbs.some((other) => other.kind === 'finite' && other.from > opens && other.from < verb.from)) return undefined
  const end = sentence.word.indexOf(',', verb.to)
  const last = sentence.count - (/^[.!?]$/.test(sentence.word.at(-1)!) ? 1 : 0)
  const to = end < 0 ? last : end
  if (sentence.run.slice(opens, to).some(Boolean)) return undefined
  if (opens === 0) return end < 0 ? undefined : { from: end + 1, to: last }
  const goesOn = end >= 0 && clauseAt(grammar.clauses, end).opener === 'main' && end + 1 < last
  // bien que, comme le rappelle X, P
  const led = goesOn && clauseAt(grammar.clauses, opens - 2).verbs.length === 0
  return { from: led ? end + 1 : 0, to: goesOn ? last : opens - 1 }
}

/** The place of the `as` that opens a verb's clause, at the sentence's start or behind a comma. */
function openingAs({ sentence }: Grammar, verb: Verb, { speech }: Lexis): number | undefined {
  if (!(sentence.listsOfAll & list.as)) return undefined
  const verbLast = speech.participleLast === true
  for (let at = verb.left; at >= Math.max(0, verb.left - AS_REACH); at--) {
    if (sentence.run[at]) return undefined
    // des armes, comme la fronde, a dit X
    if (sentence.word[at] === ',' && !verbLast) return undefined
    if (isListed(sentence, at, list.as)) return at === 0 || sentence.word[at - 1] === ',' ? at : undefined
  }
  return undefined
}

/** How far the subject of an ascribing clause reaches at most. */
const AS_REACH = 20
