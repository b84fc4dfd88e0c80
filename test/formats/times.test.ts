import { expect, test } from 'vitest'
import { languageCode } from '../../src/formats/language-code.ts'
import { readTime, readTimes } from '../../src/formats/times.ts'

test.each([
  ['20250309T181502Z', '2025-03-09T18:15:02Z'],
  ['20250309T181502+0100', '2025-03-09T17:15:02Z'],
  ['20250309T181502-0530', '2025-03-09T23:45:02Z'],
  ['2025-03-09T18:15:02.000+01:00', '2025-03-09T17:15:02Z'],
  ['\n 2025-03-09 18:15 +01 ', '2025-03-09T17:15:00Z'],
  ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59Z'],
])('an instant: %s', (written, utc) => {
  expect(readTime(written)?.utc).toBe(utc)
})

test.each(['2025-03-09T18:15:02', '20250309T1815', '2025-03-09 18:15:02'])('no zone, no instant: %s', (written) => {
  expect(readTime(written)).toEqual({ local: expect.stringMatching(/^2025-03-09T18:15:0[02]$/) })
})

test.each([
  '',
  '20250309',
  '2025-02-30T10:00:00Z',
  '2025-13-01T10:00:00Z',
  'YYYYMMDD000000-HHMM',
  '2.4.2019 16:02:09 CEST',
])('no time: %s', (written) => {
  expect(readTime(written)).toBeUndefined()
})

test('the first of several fields that holds a time is taken', () => {
  const codes: string[] = []
  const field = (value: string | undefined) => ({ field: 'createdAt' as const, value, span: [0, 0] as const })
  const fields = [undefined, 'soon', '20250309T181502Z', '20240309T181502Z'].map(field)
  expect(readTimes(fields, (code) => codes.push(code)).instants).toEqual({ createdAt: '2025-03-09T18:15:02Z' })
  expect(codes).toEqual(['time-malformed'])
})

test.each([
  ['ar', 'ar'],
  ['en-US', 'en'],
  ['FR', 'fr'],
  ['GB', 'en'],
  ['swe', 'sv'],
  ['nb-NO', 'nb'],
  ['x-default', undefined],
  ['', undefined],
  ['zz', undefined],
])('language: %s', (declared, code) => {
  expect(languageCode(declared)).toBe(code)
})
