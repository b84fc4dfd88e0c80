import { clauseAt } from './clauses.ts'
import type { Lexis } from './lexis.ts'
import type { Grammar } from './subject.ts'

/** `Die Brücke sei gesperrt.`: a main verb in the mood of reported speech, so that the voice of before goes on. */
export function goesOnReporting({ sentence, verbs, clauses }: Grammar, { reportingMood }: Lexis): boolean {
  if (reportingMood.size === 0) return false
  return verbs.some(({ from, kind }) => {
    if (kind !== 'finite' || !reportingMood.has(sentence.word[from]!)) return false
    const { opener } = clauseAt(clauses, from)
    return opener === 'main' || opener === 'coordinate'
  })
}
