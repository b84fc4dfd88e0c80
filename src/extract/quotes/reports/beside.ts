import { type Clause, clauseAt } from '../grammar/clauses.ts'
import { type Content, isVerb } from './contents.ts'
import type { Scene } from './decide.ts'
import { type Inside, isStatement } from './inside.ts'

/** A statement that opens its clause, with nothing of weight beside it but adverbials and other runs. */
export function standsAlone(scene: Scene, place: number, inside: Inside, content: Content): boolean {
  const { verbs, clauses, sentence } = scene
  if (!isStatement(inside)) return false
  const clause = clauseAt(clauses, place)
  const before = scene.phrases.some(
    (phrase) =>
      phrase.from >= Math.max(clause.from, content.from) &&
      phrase.to <= place &&
      !phrase.governed &&
      phrase.sort !== 'time',
  )
  if (before || isCutOff(scene, clause, content)) return false
  return !verbs.some((verb) => {
    if (verb.kind !== 'finite' || verb.from < content.from || verb.to > content.to) return false
    const own = clauseAt(clauses, verb.from)
    const cueOwn = content.cue && isVerb(content.cue) && content.cue === verb
    if (cueOwn) return false
    return own.opener === 'main' || own.opener === 'coordinate' ? own === clause || !sentence.run[own.from] : false
  })
}

/** `Le traité, qui date de 1990, "…"`: a relative clause or aside cuts the subject off from the run that goes on with it. */
function isCutOff({ clauses, phrases }: Scene, clause: Clause, { from }: Content): boolean {
  const at = clauses.indexOf(clause)
  if (at < 2) return false
  const subject = clauses[at - 2]!
  const cut = clauses[at - 1]!
  if (!subject || !cut || cut.opener !== 'relative' || subject.opener !== 'main' || subject.verbs.length > 0)
    return false
  return phrases.some(
    (phrase) =>
      phrase.from >= Math.max(from, subject.from) &&
      phrase.to <= subject.to &&
      !phrase.governed &&
      phrase.sort !== 'time',
  )
}

/** Whether words of the agency's make a clause of their own with the quoted ones. */
export function substantial({ verbs, phrases, sentence }: Scene, { from, to, cue, tie, incise }: Content): boolean {
  const within = (each: { from: number; to: number }) => each.from >= from && each.to <= to
  const own = cue && isVerb(cue) && tie !== 'that' ? cue : undefined
  const inCue = (at: number) => own !== undefined && at >= (incise ?? own.left) && at < own.to + 6
  if (verbs.some((verb) => within(verb) && verb !== own && verb.kind === 'finite')) return true
  const hasRun = sentence.run.slice(from, to).some(Boolean)
  if (!hasRun) return tie !== 'incise' && tie !== 'colon'
  if (tie === 'infinitive' || tie === 'order') return wordsOutside(sentence, from, to) > 1
  if (tie === 'predicate') return wordsOutside(sentence, from, to) > 1
  return phrases.some(
    (phrase) =>
      within(phrase) && !phrase.governed && phrase.sort !== 'time' && phrase.sort !== 'pronoun' && !inCue(phrase.from),
  )
}

/** How many words stand between two places outside of marks. */
export function wordsOutside({ run, lexeme }: Scene['sentence'], from: number, to: number): number {
  let words = 0
  for (let at = from; at < to; at++) if (!run[at] && lexeme[at]!.letter) words++
  return words
}
