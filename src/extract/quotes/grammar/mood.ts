import { type Lexis, trait } from '../words/lexis.ts'
import { clauseAt } from './clauses.ts'
import type { Sentence } from './sentences.ts'
import type { Grammar } from './subject.ts'

/** `Die Brücke sei gesperrt.`: a main verb in the mood of reported speech, so that the voice of before goes on. */
export function goesOnReporting({ sentence, verbs, clauses }: Grammar, lexis: Lexis): boolean {
  if (!lexis.speech.reportingMood) return false
  return verbs.some(({ from, kind }) => {
    if (kind !== 'finite' || !inReportingMood(sentence, from, lexis)) return false
    const { opener } = clauseAt(clauses, from)
    return opener === 'main' || opener === 'coordinate'
  })
}

/** Whether a finite form only reports: `habe`, `zeige`, but not after `ich`. */
export function inReportingMood({ word, lexeme, traits }: Sentence, at: number, lexis: Lexis): boolean {
  const mood = lexis.speech.reportingMood
  if (!mood || (traits[at - 1] ?? 0) & trait.firstPerson) return false
  if (lexis.reportingMood.has(word[at]!)) return true
  return lexeme[at]!.forms?.some(({ kind, lemma }) => kind === 'finite' && word[at]! + mood.without === lemma) ?? false
}
