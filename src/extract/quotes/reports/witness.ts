import type { Phrase } from '../grammar/phrase.ts'
import type { Grammar } from '../grammar/subject.ts'
import type { Verb } from '../grammar/verbs.ts'
import type { Lexis } from '../words/lexis.ts'

/** Whether the agency itself saw what a verb reports: `a-t-on constaté`, `a constaté une journaliste de l'AFP`. */
export function isWitnessed(
  grammar: Grammar,
  verb: Verb,
  subject: Phrase | undefined,
  agency: string | undefined,
  { witnessed, nobody }: Lexis,
): boolean {
  if (subject && isOwnReporter(grammar, subject, agency)) return true
  if (!witnessed.has(verb.lemma)) return false
  const pronoun = verb.joined ?? (subject && subject.to - subject.from === 1 ? grammar.sentence.word[subject.from] : '')
  return nobody.has(pronoun ?? '')
}

/** `un photographe de l'AFP` in a dispatch of that agency. */
export function isOwnReporter({ sentence }: Grammar, phrase: Phrase, agency: string | undefined): boolean {
  if (agency === undefined || phrase.sort !== 'person') return false
  const at = sentence.word.indexOf(agency, phrase.head + 1)
  return at > phrase.head && at <= phrase.to
}
