import { unitsOf } from '../text/units.ts'
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
/** As a rule so much of it tells already. */
const glance = 480

/** What a language must have to be told: points, and so many times those of the next one. */
interface Bar {
  readonly points: number
  readonly ahead: number
}
const sure: Bar = { points: 9, ahead: 1.6 }
const likelier: Bar = { points: 1.5, ahead: 1.07 }
/** A language with data of its own is one that wires use: it goes before a neighbour that shares its words. */
const likely = 1.15

/** The ISO 639-1 code of the language that a text is written in; `undefined` where that can't be told. */
export function identifier(languages: readonly Language[]): (text: string) => string | undefined {
  let points: WordPoints | undefined
  const codes = [...languages.map((language) => language.code), ...Object.keys(profiles)]
  const best = (units: Uint16Array, end: number, bar: Bar): string | undefined => {
    points ??= wordPoints([...languages.map((language) => language.common), ...Object.values(profiles)])
    const scores = points(units, end)
    for (let place = 0; place < languages.length; place++) scores[place]! *= likely
    const place = firstOf(scores, bar)
    return place === undefined ? undefined : codes[place]
  }
  return (text) => {
    const head = text.slice(0, sample)
    const script = scriptOf(head)
    if (script) return script
    const units = unitsOf(head)
    return best(units, Math.min(glance, head.length), sure) ?? best(units, head.length, likelier)
  }
}

/** Letters of those scripts, or others that stand near them. */
const foreign = /[\u0370-\u03ff\u0531-\u05ea\u0900-\u1fff\u3040-\ud7a3]/

function scriptOf(text: string): string | undefined {
  if (!foreign.test(text)) return undefined
  const letters = text.match(/\p{L}/gu)!.length
  return scripts.find(([, own]) => (text.match(own)?.length ?? 0) > letters * 0.2)?.[0]
}

/** The place of the highest score, if it clears the bar. */
function firstOf(scores: Float64Array, { points, ahead }: Bar): number | undefined {
  let first = 0
  let second = -1
  for (let i = 1; i < scores.length; i++) {
    if (scores[i]! > scores[first]!) {
      second = first
      first = i
    } else if (second < 0 || scores[i]! > scores[second]!) second = i
  }
  const clear = scores[first]! >= points && scores[first]! > (scores[second] ?? 0) * ahead
  return clear ? first : undefined
}
