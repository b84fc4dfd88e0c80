import { expect, test } from 'vitest'
import { localTime } from '../../src/formats/wiretime.ts'

test.each([
  [{ year: '97', month: 'AOU', day: '31', hour: '05', minute: '44' }, '1997-08-31T05:44:00'],
  [{ year: '24', month: '2', day: '29' }, '2024-02-29T00:00:00'],
  [{ year: '2020', month: '12', day: '31', hour: '23', minute: '59', second: '59' }, '2020-12-31T23:59:59'],
])('a time of a header: %j', (parts, local) => {
  expect(localTime(parts)).toBe(local)
})

test.each([
  { year: '20', month: '13', day: '16' },
  { year: '20', month: '0', day: '16' },
  { year: '2023', month: '2', day: '29' },
  { year: '2023', month: 'JUN', day: '31' },
  { year: '2023', month: '6', day: '3', hour: '25', minute: '0' },
])('no such day or hour: %j', (parts) => {
  expect(localTime(parts)).toBeUndefined()
})
