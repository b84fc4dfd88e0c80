import { expect, test } from 'vitest'
import { didYouMean, nearest } from '../../src/text/nearest.ts'

const words = ['headline', 'dateline', 'words', 'time', 'text']

test.each([
  ['headlne', 'headline'],
  ['haedline', 'headline'],
  ['Dateline', 'dateline'],
  ['word', 'words'],
  ['tiem', 'time'],
  ['head', 'headline'],
  ['zzz', undefined],
  ['', undefined],
  ['embargo', undefined],
])('%s: %s', (word, meant) => {
  expect(nearest(word, words)).toBe(meant)
})

test('asks only where there is something to ask', () => {
  expect(didYouMean('wrods', words)).toBe('; did you mean words?')
  expect(didYouMean('x'.repeat(1_000_000), words)).toBe('')
})
