import { languageFor } from '../../src/languages/index.ts'
import { gazetteer } from '../../src/lexicon/gazetteer.ts'
import { type Clues, readClues } from '../../src/model/clues.ts'
import { labels } from '../../src/model/labels.ts'
import { look } from '../../src/model/sight.ts'
import { Vocabulary } from '../../src/model/vocabulary.ts'
import { type Tokens, tokenise } from '../../src/text/tokens.ts'
import { type Annotated, paragraphsOf } from './annotated.ts'
import type { Example } from './crf.ts'

export interface Seen {
  readonly vocabulary: Vocabulary
  readonly clues: Clues
}

/** What all the texts of a language share. */
export function seeing(code: string): Seen {
  const clues = readClues(languageFor(code)!.names!)
  return { clues, vocabulary: new Vocabulary(gazetteer(), clues) }
}

export function tokensOf(code: string, { text }: Annotated): Tokens {
  return tokenise(text, paragraphsOf(text), languageFor(code)!.tokens)
}

/** The stretches of a text that the tagger will decode, with the rows of each token and its label. */
export function examplesOf(code: string, doc: Annotated, { vocabulary }: Seen, weight: number): Example[] {
  const tokens = tokensOf(code, doc)
  const gold = goldOf(doc, tokens)
  const sight = look(tokens, vocabulary, gazetteer())
  const scratch = new Int32Array(64)
  return sight.stretches.map(([from, to]) => ({
    rows: Array.from({ length: to - from }, (_, i) => {
      const own = [-2, -1, 0, 1, 2].flatMap((distance) => [...sight.word(from + i + distance).features[distance + 2]!])
      const count = sight.rowsAt(from + i, scratch)
      return Int32Array.from([...own, ...scratch.subarray(0, count)])
    }),
    gold: gold.subarray(from, to),
    weight,
  }))
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
