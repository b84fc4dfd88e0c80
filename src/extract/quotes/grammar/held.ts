import type { Usage } from '../words/conjugate.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { inReportingMood } from './mood.ts'
import type { Sentence } from './sentences.ts'
import type { Verb } from './verbs.ts'

/** The verbs, where one that reports nothing by itself does so by its noun: `ist der Meinung, dass`, `vertritt die These, es sei`. */
export function withOpinions(sentence: Sentence, verbs: Verb[], lexis: Lexis): Verb[] {
  const { word, run, noun, capital } = sentence
  for (let at = 1; at + 2 < sentence.count; at++) {
    if (word[at + 1] !== ',' || run[at] || !(noun[at] || capital[at]) || !lexis.opinions.has(word[at]!)) continue
    const holder = verbs.findLastIndex((verb) => verb.kind === 'finite' && verb.to <= at)
    const verb = verbs[holder]
    if (!verb || verb.usage || !isJoined(sentence, verb.to, at) || !says(sentence, verbs, at + 2, lexis)) continue
    verbs[holder] = { ...verb, usage: HELD }
  }
  return verbs
}

const HELD: Usage = { strength: 2, takes: ['that'], reflexive: false, rest: [] }

/** No sign that parts clauses between a verb and its noun. */
function isJoined({ word, run }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (run[at] || /^[,;:]$/.test(word[at]!)) return false
  return true
}

/** A complementizer, or a clause in the mood that reports. */
function says(sentence: Sentence, verbs: readonly Verb[], from: number, lexis: Lexis): boolean {
  if (sentence.traits[from]! & trait.that) return true
  const next = verbs.find((verb) => verb.kind === 'finite' && verb.from > from)
  return next !== undefined && inReportingMood(sentence, next.from, lexis) && isJoined(sentence, from, next.from)
}
