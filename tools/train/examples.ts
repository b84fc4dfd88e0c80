import { languageFor } from '../../src/languages/index.ts'
import { gazetteer } from '../../src/lexicon/gazetteer.ts'
import { readClues } from '../../src/model/clues.ts'
import { featuresAt } from '../../src/model/features.ts'
import { labels } from '../../src/model/labels.ts'
import { isUnmatched, openingRow, rowsAt, unmatchedRows } from '../../src/model/place-rows.ts'
import { type Places, placesOf } from '../../src/model/places.ts'
import { look, type Sight } from '../../src/model/sight.ts'
import { Vocabulary } from '../../src/model/vocabulary.ts'
import { type Tokens, tokenise } from '../../src/text/tokens.ts'
import { type Annotated, paragraphsOf } from './annotated.ts'
import type { Example } from './crf.ts'

/** Reads annotated texts of a language as examples. */
export function exampleReader(code: string): (doc: Annotated, weight: number) => Example[] {
  const clues = readClues(languageFor(code)!.names!)
  let vocabulary: Vocabulary | undefined
  return (doc, weight) => {
    const tokens = tokensOf(code, doc)
    if (vocabulary?.forms !== tokens.forms) vocabulary = new Vocabulary(tokens.forms, gazetteer(), clues)
    const sight = look(tokens, vocabulary, gazetteer())
    return examplesOf(doc, tokens, { ...sight, ...placesOf(tokens, sight, vocabulary) }, weight)
  }
}

/** The tokens of a text, as the pipeline cuts them. */
export function tokensOf(code: string, { text }: Annotated): Tokens {
  return tokenise(text, paragraphsOf(text), languageFor(code)!.tokens)
}

/** The stretches of a text that the tagger will decode, with the rows of each token and its label. */
function examplesOf(doc: Annotated, tokens: Tokens, sight: Sight & Places, weight: number): Example[] {
  const gold = goldOf(doc, tokens)
  const scratch = new Int32Array(64)
  const taken = (count: number) => [...scratch.subarray(0, count)]
  return sight.stretches.map(([from, to]) => ({
    rows: Array.from({ length: to - from }, (_, i) => {
      const own = [-2, -1, 0, 1, 2].flatMap((distance) =>
        taken(featuresAt(distance, sight.word(from + i + distance), scratch)),
      )
      return Int32Array.from([...own, ...placeRows(from + i, sight)])
    }),
    gold: gold.subarray(from, to),
    weight,
  }))
}

// Where those rows stand that the tagger has summed up before: floats add up to something else in another order.
const [openingAt, unmatchedAt] = [5, 10]

/** All rows that depend on the place, in the order of their templates. */
function placeRows(at: number, sight: Sight & Places): number[] {
  const scratch = new Int32Array(64)
  const rows = [...scratch.slice(0, rowsAt(at, scratch, sight))]
  const all = rows.toSpliced(openingAt, 0, openingRow(sight.word(at), sight.opens[at]!))
  return isUnmatched(at, sight) ? all.toSpliced(unmatchedAt, 0, ...unmatchedRows) : all
}

/** The label of each token; a name is what it covers at least half of. */
export function goldOf({ names }: Annotated, { count, start, end }: Tokens): Uint8Array {
  const gold = new Uint8Array(count)
  let at = 0
  for (const name of names) {
    while (at < count && end[at]! <= name.start) at++
    const begin = labels.indexOf(`B-${name.kind}`)
    for (let i = at, label = begin; i < count && start[i]! < name.end; i++, label = begin + 1) gold[i] = label
  }
  return gold
}
