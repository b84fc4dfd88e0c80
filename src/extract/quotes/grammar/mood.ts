import { type Lexis, trait } from '../words/lexis.ts'
import { clauseAt } from './clauses.ts'
import { type Sentence, traitsAt } from './sentences.ts'
import type { Grammar } from './subject.ts'

/** `Die Brücke sei gesperrt.`: a main verb in the mood of reported speech, so that the voice of before goes on. */
export function goesOnReporting({ sentence, verbs, clauses }: Grammar, lexis: Lexis): boolean {
  if (!lexis.speech.reportingMood) return false
  return verbs.some(({ from, kind }) => {
    if (kind !== 'finite' || !inReportingMood(sentence, from)) return false
    const { opener } = clauseAt(clauses, from)
    return opener === 'main' || opener === 'coordinate'
  })
}

/** Whether a finite form only reports: `habe`, `zeige`, but not after `ich`. */
export const inReportingMood = (sentence: Sentence, at: number): boolean =>
  sentence.lexeme[at]!.inMood && !(traitsAt(sentence, at - 1) & trait.firstPerson)
