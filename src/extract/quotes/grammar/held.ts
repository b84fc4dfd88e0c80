import { usageOf } from '../words/conjugate.ts'
import { trait } from '../words/lexis.ts'
import { list } from '../words/lists.ts'
import { inReportingMood } from './mood.ts'
import type { Sentence } from './sentences.ts'
import type { Verb } from './verbs.ts'

/** The verbs, where one that reports nothing by itself does so by its noun: `ist der Meinung, dass`, `vertritt die These, es sei`. */
export function withOpinions(sentence: Sentence, verbs: Verb[]): Verb[] {
  const { word, lists, run, noun, capital } = sentence
  for (let at = 1; at + 2 < sentence.count; at++) {
    if (word[at + 1] !== ',' || run[at] || !(noun[at] || capital[at]) || !(lists[at]! & list.opinions)) continue
    const holder = verbs.findLastIndex((verb) => verb.kind === 'finite' && verb.to <= at)
    const verb = verbs[holder]
    if (!verb || verb.usage || !isJoined(sentence, verb.to, at) || !says(sentence, verbs, at + 2)) continue
    verbs[holder] = { ...verb, usage: HELD }
  }
  return verbs
}

const HELD = usageOf(2, ['that'])

/** No sign that parts clauses between a verb and its noun. */
function isJoined({ word, run }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (run[at] || /^[,;:]$/.test(word[at]!)) return false
  return true
}

/** A complementizer, or a clause in the mood that reports. */
function says(sentence: Sentence, verbs: readonly Verb[], from: number): boolean {
  if (sentence.traits[from]! & trait.that) return true
  const next = verbs.find((verb) => verb.kind === 'finite' && verb.from > from)
  return next !== undefined && inReportingMood(sentence, next.from) && isJoined(sentence, from, next.from)
}
