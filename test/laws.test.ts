import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ndjson } from '../src/emit/ndjson.ts'
import { type NewsRecord, parse, parseStream } from '../src/index.ts'
import { filesUnder, laws, read } from './laws.ts'

const fixtures = filesUnder('fixtures', ['.wire'])

describe.each(fixtures)('%s', (path) => {
  const all = read(path, 40)
  const records = [...parse(all.bytes, { path })]

  test('gives its golden records', async () => {
    await expect(`${JSON.stringify(records, null, 2)}\n`).toMatchFileSnapshot(`../${path.replace(/\.wire$/, '.json')}`)
  })

  test.each(Object.entries(laws))('law %s', (_, law) => law(all))

  test('law 3: a stream gives the same records', async () => {
    const streamed: NewsRecord[] = []
    for await (const record of parseStream(pieces(all.bytes, 11), { path })) streamed.push(record)
    expect(streamed).toEqual(records)
  })

  test('law 6: its golden file holds no mojibake', () => {
    if (!/\/broken\/|\/raised\.wire$/.test(path))
      expect(JSON.stringify(records)).not.toMatch(/\ufffd|Ã[\u0080-\u00bf©¨ª]/)
  })
})

test('law 5: time zone, locale and working folder change nothing', () => {
  const paths = fixtures.map((path) => resolve(path))
  const expected = paths.flatMap((path) => [...parse(readFileSync(path), { path })].map(ndjson.write)).join('')
  const { stdout } = spawnSync('node', [resolve('bin/depeche.js'), '--quiet', '--files-from', '-'], {
    input: paths.join('\n'),
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, TZ: 'Pacific/Apia', LC_ALL: 'ar_EG.UTF-8', LANG: 'tr_TR.UTF-8' },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  expect(stdout === expected || firstDifference(stdout, expected)).toBe(true)
})

function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

// A megabyte of records would say nothing on a screen.
function firstDifference(a: string, b: string): string {
  const lines = b.split('\n')
  const at = a.split('\n').findIndex((line, n) => line !== lines[n])
  return `line ${at}: ${a.split('\n')[at]}\n${lines[at]}`
}
