import type { Sentence } from '../grammar/sentences.ts'
import type { Grammar } from '../grammar/subject.ts'
import { trait } from '../words/lexis.ts'
import type { Content } from './contents.ts'

/** Runs behind a colon. */
export function afterColons({ sentence }: Grammar): readonly Content[] {
  if (sentence.run.length === 0) return none
  const found: Content[] = []
  for (let at = 0; at + 1 < sentence.count; at++) {
    if (sentence.word[at] !== ':' || !sentence.run[at + 1]) continue
    let to = at + 1
    while (to < sentence.count && (sentence.run[to] || between(sentence, to))) to++
    found.push({ cue: undefined, tie: 'colon', from: at + 1, to, incise: undefined })
  }
  return found
}

const none: readonly Content[] = []

// … scandaient: "Dehors" et "Assez"
const between = ({ word, traits, run }: Sentence, at: number) =>
  run[at + 1] !== undefined && (word[at] === ',' || (traits[at]! & trait.coordinator) !== 0)
