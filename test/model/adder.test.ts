import { expect, test } from 'vitest'
import { languageFor } from '../../src/languages/index.ts'
import { gazetteer } from '../../src/lexicon/gazetteer.ts'
import { Adder } from '../../src/model/adder.ts'
import { readClues } from '../../src/model/clues.ts'
import { labels } from '../../src/model/labels.ts'
import { placesOf } from '../../src/model/places.ts'
import { look } from '../../src/model/sight.ts'
import { Vocabulary } from '../../src/model/vocabulary.ts'
import { bias, rowsOf } from '../../src/model/weights.ts'
import { seeded } from '../../tools/seeded.ts'
import type { Annotated } from '../../tools/train/annotated.ts'
import { exampleReader, tokensOf } from '../../tools/train/examples.ts'

const count = 1 << 12

/** Each byte of each row is any number. */
function weights() {
  const random = seeded(7)
  const packed = Int32Array.from({ length: count * 2 }, () => random() * 2 ** 32)
  const last = Uint8Array.from({ length: count }, () => random() * 256)
  const of = (row: number, label: number) =>
    label === 8 ? last[row]! : (packed[row * 2 + (label >> 2)]! >>> ((label & 3) * 8)) & 255
  return { packed, last, of, mask: count - 1, transitions: new Int16Array(0) }
}

// So many words side by side in any order that every table fills.
function anyText(): string {
  const random = seeded(3)
  const words = 'Zorba Lemos le la de Cádiz ministre ( ) « » , a dit Ana Reis ville et 12 Zorblax-Sud À'.split(' ')
  for (let i = 0; i < 300; i++) words.push(`Mot${i}`)
  return Array.from(
    { length: 20_000 },
    (_, i) => words[Math.floor(random() * words.length)]! + (i % 9 ? '' : '.'),
  ).join(' ')
}

test('what a token gets is the sum of all its rows, whatever is remembered of its words', () => {
  const doc: Annotated = { id: 'any', text: anyText(), names: [] }
  const [table, tokens, clues] = [weights(), tokensOf('fr', doc), readClues(languageFor('fr').names!)]
  const vocabulary = new Vocabulary(tokens.forms, gazetteer(), clues)
  const places = placesOf(tokens, look(tokens, vocabulary, gazetteer()), vocabulary)
  const adder = new Adder(rowsOf(table), vocabulary)
  const wrong: number[] = []
  for (const [i, { rows }] of exampleReader('fr')(doc, 1).entries()) {
    const [from, to] = places.stretches[i]!
    const scores = new Int32Array((to - from) * labels.length)
    adder.add(places, from, to, scores)
    const sums = rows.flatMap((all) =>
      labels.map((_, label) => all.reduce((sum, row) => sum + table.of(row & table.mask, label) - bias, 0)),
    )
    for (const [at, sum] of sums.entries()) if (scores[at] !== sum) wrong.push(from + Math.floor(at / labels.length))
  }
  expect(wrong).toEqual([])
})
