import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { labels, mayFollow } from '../../src/model/labels.ts'
import { bias, readWeights, writeWeights } from '../../src/model/weights.ts'
import { type Example, train } from '../../tools/train/crf.ts'

const example: Example = {
  rows: [[1, 2], [3], [2, 4]].map((rows) => Int32Array.from(rows)),
  gold: Uint8Array.of(1, 2, 0),
  weight: 1,
}
const settings = { bits: 4, epochs: 4, rate: 0.1, tilt: 0 }

describe('a weights file', () => {
  test('reads back as it was written, wherever it lies', () => {
    const table = Int8Array.from({ length: 4 * labels.length }, (_, i) => (i * 37) % 256)
    const transitions = Int16Array.from({ length: (labels.length + 1) * labels.length }, (_, i) => i - 400)
    const file = writeWeights({ table, transitions })
    const shifted = new Uint8Array(file.length + 3)
    shifted.set(file, 3)
    for (const weights of [readWeights(file)!, readWeights(shifted.subarray(3))!]) {
      const { packed, last, mask } = weights
      const byte = (row: number, label: number) =>
        label === 8 ? last[row]! : (packed[row * 2 + (label >> 2)]! >>> ((label & 3) * 8)) & 255
      expect(mask).toBe(3)
      expect(Array.from(table, (_, i) => byte(Math.floor(i / 9), i % 9) - bias)).toEqual([...table])
      expect(weights.transitions).toEqual(transitions)
    }
  })

  test('cut short or of another kind is none', () => {
    const file = writeWeights(train([example], settings))
    expect([readWeights(file.subarray(0, 40)), readWeights(new Uint8Array(400))]).toEqual([undefined, undefined])
  })

  test.each(['fr', 'en', 'es', 'de', 'pt'])('%s ships, and is at most 2.5 MB', (code) => {
    const file = readFileSync(`src/model/weights/${code}.bin`)
    expect(file.length).toBeLessThanOrEqual(2.5e6)
    expect(readWeights(file)?.transitions).toHaveLength((labels.length + 1) * labels.length)
  })
})

test('training gives the same bytes each time', () => {
  expect(writeWeights(train([example], settings))).toEqual(writeWeights(train([example], settings)))
})

test('a name goes on only where one of its kind stands', () => {
  const [outside, person, person2, place] = ['O', 'B-PER', 'I-PER', 'B-LOC'].map((label) =>
    labels.indexOf(label as 'O'),
  )
  expect([mayFollow(person!, person2!), mayFollow(outside!, person2!), mayFollow(place!, person2!)]).toEqual([
    true,
    false,
    false,
  ])
})
