import { expect, test } from 'vitest'
import { mutate } from '../../bench/mutations.ts'

// 10,000 of them: npm run bench -- mutations
test('a fault put anywhere into a sound fixture is found on its line', () => {
  const rows = mutate(252, 11)
  const sum = (of: 'count' | 'placed') => rows.reduce((total, row) => total + row[of], 0)
  expect(sum('count')).toBe(252)
  expect(sum('placed') / sum('count'), JSON.stringify(rows.flatMap(({ missed }) => missed))).toBeGreaterThan(0.99)
}, 120_000)
