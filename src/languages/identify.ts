import type { Language } from './language.ts'
import { profiles } from './profiles.ts'
import { type WordPoints, wordPoints } from './word-points.ts'

/** Scripts that one language alone writes in, or whose languages have no spaces to find words by. */
const scripts: readonly (readonly [code: string, letters: RegExp])[] = [
  // Japanese before Chinese: its text is half Han.
  ['ja', /[\u3041-\u30ff]/gu],
  ['ko', /[\uac00-\ud7a3]/gu],
  ['zh', /[\u4e00-\u9fff]/gu],
  ['th', /[\u0e01-\u0e5b]/gu],
  ['he', /[\u05d0-\u05ea]/gu],
  ['el', /[\u0370-\u03ff]/gu],
  ['hi', /[\u0904-\u0939]/gu],
  ['bn', /[\u0985-\u09b9]/gu],
  ['ta', /[\u0b85-\u0bb9]/gu],
  ['ka', /[\u10d0-\u10ff]/gu],
  ['hy', /[\u0531-\u0587]/gu],
  ['am', /[\u1200-\u137f]/gu],
]

/** How much of a text is looked at, in UTF-16 units: some 250 words. */
export const sample = 1600
/** Below this many points the text is too short to tell. */
const enough = 1.5
/** How far the first must be ahead of the second. */
const ahead = 1.07
/** A language with data of its own is one that wires use: it goes before a neighbour that shares its words. */
const likely = 1.15

/** The ISO 639-1 code of the language that a text is written in; `undefined` where that can't be told. */
export function identifier(languages: readonly Language[]): (text: string) => string | undefined {
  let points: WordPoints | undefined
  const codes = [...languages.map((language) => language.code), ...Object.keys(profiles)]
  return (text) => {
    const head = text.slice(0, sample)
    const script = scriptOf(head)
    if (script) return script
    points ??= wordPoints([...languages.map((language) => language.common), ...Object.values(profiles)])
    const scores = points(head)
    for (let place = 0; place < languages.length; place++) scores[place]! *= likely
    return best(codes, scores)
  }
}

/** Letters of those scripts, or others that stand near them. */
const foreign = /[\u0370-\u03ff\u0531-\u05ea\u0900-\u1fff\u3040-\ud7a3]/

function scriptOf(text: string): string | undefined {
  if (!foreign.test(text)) return undefined
  const letters = text.match(/\p{L}/gu)!.length
  return scripts.find(([, own]) => (text.match(own)?.length ?? 0) > letters * 0.2)?.[0]
}

function best(codes: readonly string[], scores: Float64Array): string | undefined {
  let first = 0
  let second = -1
  for (let i = 1; i < scores.length; i++) {
    if (scores[i]! > scores[first]!) {
      second = first
      first = i
    } else if (second < 0 || scores[i]! > scores[second]!) second = i
  }
  const clear = scores[first]! >= enough && scores[first]! > (scores[second] ?? 0) * ahead
  return clear ? codes[first] : undefined
}
