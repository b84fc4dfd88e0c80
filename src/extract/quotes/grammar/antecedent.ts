import { trait } from '../words/lexis.ts'
import type { Clause } from './clauses.ts'
import type { Phrase } from './phrase.ts'
import type { Sentence } from './sentences.ts'
import type { Grammar } from './subject.ts'

/** The phrase right before a relative clause that has no subject of its own before its verb at `left`; where a preposition governs that one, the one it belongs to as well. */
export function isAntecedent(
  { sentence, phrases, verbSecond }: Grammar,
  own: Clause,
  phrase: Phrase,
  left: number,
): boolean {
  // a soldier who the army said was hurt
  const inside = phrases.filter(({ from, to, governed }) => from > own.from && to <= left && !governed)
  if (inside.some(({ sort }) => SPEAKS.test(sort))) return false
  // ein Stern, von dem man sagt
  if (verbSecond && inside.some(({ head }) => sentence.traits[head]! & trait.pronoun)) return false
  const end = antecedentEnd(own, sentence, verbSecond)
  if (phrase.to === end) return !isOf(phrase, phrases)
  if (phrase.governed || sentence.word[own.from] !== ',' || !PERSONAL.test(phrase.sort) || phrase.to > end) return false
  const between = phrases.filter(({ from, to }) => from >= phrase.to && to <= end)
  if (between.at(-1)?.to !== end || !between.every(({ governed }) => governed)) return false
  return !sentence.word.slice(phrase.to, end).some((word) => /^[,;:"]$/.test(word))
}

/** `le successeur de Jean Mallet, qui a dit`: who is behind `de` of somebody is not who the clause is about. */
const isOf = ({ governed, from, to }: Phrase, phrases: readonly Phrase[]): boolean =>
  governed === 'of' && phrases.some((other) => other.to === to && other.from < from && PERSONAL.test(other.sort))

const PERSONAL = /^(?:name|person)$/
const SPEAKS = /^(?:name|person|body)$/

/** Where the noun before a relative clause ends, past a bracket: `la cheffe du parquet (PNF) qui dit`. */
function antecedentEnd(own: Clause, { word, lexeme, run }: Sentence, verbLast: boolean): number {
  let at = own.from
  // wenn viele dem Beispiel der Ministerin folgen, die sagt
  while (verbLast && at > 0 && !run[at - 1] && lexeme[at - 1]!.forms && !lexeme[at - 1]!.upper) at--
  if (word[at - 1] === ')') while (at > 0 && word[at] !== '(') at--
  return at
}
