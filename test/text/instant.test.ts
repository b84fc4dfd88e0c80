import { expect, test } from 'vitest'
import { isTime, utcOf } from '../../src/text/instant.ts'

test('there is every time that a calendar has, and no other', () => {
  const two = (number: number) => String(number).padStart(2, '0')
  for (const year of ['0000', '1900', '2000', '2023', '2024']) {
    for (let month = 0; month < 14; month++) {
      for (let day = 0; day < 33; day++) {
        const local = `${year}-${two(month)}-${two(day)}T23:59:59`
        const stamp = Date.parse(`${local}Z`)
        expect(isTime(local), local).toBe(!Number.isNaN(stamp) && new Date(stamp).toISOString().startsWith(local))
      }
    }
  }
})

test.each(['2024-02-29T24:00:00', '2024-02-29T23:60:00', '2024-02-29T23:59:60', '2024-02-29', '2024-NaN-01T00:00:00'])(
  'there is no %s',
  (local) => {
    expect(utcOf(local, 0)).toBeUndefined()
  },
)

test.each([
  [0, '2024-03-01T00:30:00Z'],
  [60, '2024-02-29T23:30:00Z'],
  [-570, '2024-03-01T10:00:00Z'],
])('half past midnight, %d minutes ahead of UTC', (ahead, utc) => {
  expect(utcOf('2024-03-01T00:30:00', ahead)).toBe(utc)
})
