import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type NewsRecord, parse } from '../../src/index.ts'
import { filesUnder } from '../laws.ts'

/** What stands elsewhere the second time, and what is told of the first reading only. */
function lasting({ source, diagnostics, ...fields }: NewsRecord) {
  return fields
}

const recordsOf = (path: string) => [...parse(readFileSync(path))]
const reread = (records: readonly NewsRecord[]) => [
  ...parse(Buffer.from(records.map((record) => JSON.stringify(record)).join('\n'))),
]

describe.each(filesUnder('fixtures', ['.wire']))('%s', (path) => {
  test('gives the same fields when its records are read again', () => {
    const records = recordsOf(path)
    expect(reread(records).map(lasting)).toEqual(records.map(lasting))
  })
})

test('a record of ours is JSON, and is found where it stands', () => {
  const [record] = recordsOf('fixtures/newsml1/afp-wire.wire')
  const [first, second] = reread([record!, record!])
  expect(first!.source).toMatchObject({ format: 'json', index: 0, line: 1, byteStart: 0 })
  expect(second!.source).toMatchObject({ format: 'json', index: 1, line: 2 })
})

test('a record of ours that was tampered with is read as far as it goes', () => {
  const line = `{"schemaVersion":1,"id":"x","header":{"provider":7,"level":"loud","createdAt":"today","altIds":[3]},"text":"Salut 🗼 ici",
    "paragraphs":[{"start":0,"end":5,"kind":"poem"},{"start":6,"end":999},{"start":"no"}],"notes":[{"kind":"secret","text":"x"}],"bylines":7}`
  const [record] = [...parse(Buffer.from(line))]
  expect(record!.text).toBe('Salut\n\n🗼 ici')
  expect(record!.header).toMatchObject({ provider: null, level: null, createdAt: null, altIds: [] })
  expect(record!.notes).toEqual([])
})
