import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, recordSchema } from '../src/index.ts'
import { chunked, filesUnder, recordsOf, spansOf } from './laws.ts'

const golden = (path: string) => path.replace(/\.wire$/, '.json')

describe.each(filesUnder('fixtures', ['.wire']))('%s', (path) => {
  const bytes = readFileSync(path)
  const records = recordsOf(path)

  test('gives its golden records', async () => {
    await expect(`${JSON.stringify(records, null, 2)}\n`).toMatchFileSnapshot(`../${golden(path)}`)
  })

  test('satisfies the schema', () => {
    for (const record of records) recordSchema.parse(record)
  })

  test('has spans that slice back to their text', () => {
    for (const record of records) {
      const points = [...record.text]
      for (const { text, start, end } of spansOf(record)) expect(points.slice(start, end).join('')).toBe(text)
    }
  })

  test.each([1, 2, 7, 64])('reads the same in chunks of %i bytes', (size) => {
    expect(chunked(bytes, size, { path })).toEqual(records)
  })

  test('never throws, wherever it is cut', () => {
    const step = Math.max(1, Math.floor(bytes.length / 150))
    for (let cut = 0; cut < bytes.length; cut += step) {
      for (const record of parse(bytes.subarray(0, cut), { path })) expect(record.schemaVersion).toBe(1)
    }
  })

  test('holds no mojibake in its golden file', () => {
    if (!path.includes('/broken/')) expect(JSON.stringify(records)).not.toMatch(/\ufffd|Ã[\u0080-\u00bf©¨ª]/)
  })
})
