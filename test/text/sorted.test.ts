import { expect, test } from 'vitest'
import { sortFew } from '../../src/text/sorted.ts'

test.each([0, 1, 7, 24, 25, 300])('%i rows are sorted by their number, alike ones stay in order', (count) => {
  const rows = Array.from({ length: count }, (_, place) => ({ number: (place * 7) % 5, place }))
  const expected = rows.toSorted((a, b) => a.number - b.number || a.place - b.place)
  expect(sortFew([...rows], (a, b) => a.number - b.number)).toEqual(expected)
})
