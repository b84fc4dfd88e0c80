import { charClass, classOf } from '../text/characters.ts'
import type { Language } from './language.ts'
import { profiles } from './profiles.ts'

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
const sample = 1600
/** Below this many points the text is too short to tell. */
const enough = 1.5
/** How far the first must be ahead of the second. */
const ahead = 1.07
/** A language with data of its own is one that wires use: it goes before a neighbour that shares its words. */
const likely = 1.15

/** The ISO 639-1 code of the language that a text is written in; `undefined` where that can't be told. */
export function identifier(languages: readonly Language[]): (text: string) => string | undefined {
  let words: ReadonlyMap<string, readonly number[]> | undefined
  const codes = [...languages.map((language) => language.code), ...Object.keys(profiles)]
  return (text) => {
    const head = text.slice(0, sample)
    const script = scriptOf(head)
    if (script) return script
    words ??= wordTable([...languages.map((language) => language.common), ...Object.values(profiles)])
    const scores = points(head, words, codes.length)
    return best(
      codes,
      scores.map((score, place) => (place < languages.length ? score * likely : score)),
    )
  }
}

function scriptOf(text: string): string | undefined {
  const foreign = text.match(/[\u0370-\u03ff\u0531-\u05ea\u0900-\u1fff\u3040-\ud7a3]/g)?.length ?? 0
  if (foreign === 0) return undefined
  const letters = text.match(/\p{L}/gu)!.length
  return scripts.find(([, own]) => (text.match(own)?.length ?? 0) > letters * 0.2)?.[0]
}

/** Which languages, by their place in the list, have a word. */
function wordTable(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>()
  lists.forEach((list, place) => {
    for (const word of new Set(list)) {
      const places = table.get(word)
      if (places) places.push(place)
      else table.set(word, [place])
    }
  })
  return table
}

/** A word that few languages have tells more than one that many share. */
function points(text: string, words: ReadonlyMap<string, readonly number[]>, count: number): Float64Array {
  const scores = new Float64Array(count)
  const lower = text.toLowerCase()
  for (let from = 0; from < lower.length; from++) {
    if (!isLetter(lower.charCodeAt(from))) continue
    let to = from + 1
    while (to < lower.length && isLetter(lower.charCodeAt(to))) to++
    const places = to - from > longest ? undefined : words.get(lower.slice(from, to))
    if (places) for (const place of places) scores[place]! += 1 / places.length
    from = to
  }
  return scores
}

/** No word that languages are known by is longer. */
const longest = 24

const isLetter = (unit: number) => {
  const found = classOf(unit)
  return found === charClass.lower || found === charClass.upper
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
