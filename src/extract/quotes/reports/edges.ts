import type { Sentence } from '../grammar/sentences.ts'
import { trait } from '../words/lexis.ts'

/** Past the coordinators and commas that lead into the sentence. */
export function firstWord(sentence: Sentence, to: number): number {
  let at = 0
  while (at < to && !sentence.run[at]) {
    if (!(sentence.traits[at]! & trait.coordinator) && !/^[,–—-]+$/.test(sentence.word[at]!)) break
    at++
  }
  return at
}

/** The place behind the last word or run of the sentence. */
export function lastWord(sentence: Sentence): number {
  let to = sentence.count
  while (to > 0 && /^[.!?…,;:]$|^\.\.\.$/.test(sentence.word[to - 1]!) && !sentence.run[to - 1]) to--
  return to
}
