import { clauseAt } from '../grammar/clauses.ts'
import { trait } from '../words/lexis.ts'
import { type Content, isVerb } from './contents.ts'
import type { SourceCue } from './cues.ts'
import type { Cue, Scene } from './decide.ts'

/** Who speaks behind a colon is told right behind the quote, before the colon, or else further behind: `Le vent tourne: "…", dit X`. */
export function cueOfColon(scene: Scene, place: number, { from }: Content): Cue | undefined {
  const { verbs, sentence, contents } = scene
  const behind = contents.filter(({ tie, from: start, to }) => tie === 'incise' && start <= place && to > place)
  const told = behind.find(({ to }) => to === place + 1)?.cue ?? sourceBefore(scene, from - 1)
  if (told) return told
  const colon = sentence.word.lastIndexOf(':', place)
  const before = verbs.filter((verb) => verb.usage && verb.to <= colon)
  const later = behind.find(({ cue }) => cue!.from > place)?.cue
  return before.findLast((verb) => !verb.passive) ?? later ?? before.at(-1)
}

// … sei Methode, so Jane Roe weiter: "…"
function sourceBefore({ contents, clauses }: Scene, colon: number): SourceCue | undefined {
  const own = clauseAt(clauses, colon - 1)
  const cues = contents.map(({ cue }) => cue).filter((cue): cue is SourceCue => cue !== undefined && !isVerb(cue))
  return cues.find(({ from, end }) => from >= own.from && end <= colon && own.verbs.length === 0)
}

/** Whether a noun close before the colon announces speech. */
export function announced({ sentence }: Pick<Scene, 'sentence'>, colon: number): boolean {
  for (let at = Math.max(0, colon - 6); at < colon; at++) if (sentence.traits[at]! & trait.speech) return true
  return false
}
