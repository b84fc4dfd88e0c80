import { expect, test } from 'vitest'
import { columnsOf } from '../../src/text/columns.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['été', 3],
  ['e\u0301', 1],
  ['東京', 4],
  ['서울', 4],
  ['ｆｕｌｌ', 8],
  ['😀', 2],
  ['→ « »', 5],
  ['القدس', 5],
  ['a\u200eb', 2],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns)
})
