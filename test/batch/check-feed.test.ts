import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Check, checkFiles, checkStream } from '../../src/batch/check-feed.ts'
import type { CheckedFile } from '../../src/batch/file-check.ts'
import { Feed } from '../../src/validate/feed.ts'
import { openPolicy } from '../../src/validate/policy.ts'

const folder = mkdtempSync(join(tmpdir(), 'depeche-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

// As long as a dispatch is: some forty lines.
const filling = '   La mairie a fait savoir que les travaux dureront.\r\n'.repeat(40)

const dispatch = (n: number, sign: string) =>
  `\u0001fra${String(n % 10_000).padStart(4, '0')} 4 pl 12\r\nPont\r\n\u0002Le pont ${n} est ferm${sign} =\r\n   Valmorin (xyz) Le pont numéro ${n} est ferm${sign} depuis mardi.\r\n${filling}\u0003081942 GMT mar 25\r\n\u0004`

const name = (n: number) => join(folder, `${String(n).padStart(3, '0')}.wire`)

beforeAll(() => {
  for (let n = 0; n < 80; n++) writeFileSync(name(n), dispatch(n, n % 7 === 0 ? '\ufffd' : 'é'))
  // Large enough to be cut into stretches; each text stands in it once, the first also in a file of its own.
  writeFileSync(name(80), Array.from({ length: 2_000 }, (_, n) => dispatch(n, n % 500 === 3 ? '\ufffd' : 'é')).join(''))
  writeFileSync(name(81), '   \n')
})

function checkWith(jobs: number): Check {
  const script = pathToFileURL(resolve('dist/worker.js'))
  const pipeline = { extract: [] }
  return {
    pipeline,
    policy: openPolicy,
    feed: new Feed(openPolicy),
    jobs,
    script,
    interrupted: new AbortController().signal,
  }
}

function inputs() {
  return Array.from({ length: 82 }, (_, n) => {
    const { size, mtimeMs } = statSync(name(n))
    return { path: Buffer.from(name(n)), name: name(n), key: name(n), packing: 'plain' as const, size, mtime: mtimeMs }
  })
}

async function checked(jobs: number): Promise<Omit<CheckedFile, 'seconds'>[]> {
  const files: Omit<CheckedFile, 'seconds'>[] = []
  for await (const { seconds: _, ...file } of checkFiles(inputs(), checkWith(jobs))) files.push(file)
  return files
}

let begun: ReturnType<typeof checked> | undefined
const aloneOnce = () => (begun ??= checked(1))

test('what is found is the same, in the same order, however many work at it', async () => {
  const alone = await aloneOnce()
  expect(alone.map(({ path }) => path)).toEqual(inputs().map(({ name }) => name))
  expect(alone.map(({ dispatches }) => dispatches)).toEqual([...Array(80).fill(1), 2_000, 0])
  const lost = alone[80]!.findings.filter(({ code }) => code === 'character-lost')
  expect(lost.map(({ index }) => index)).toEqual([3, 3, 503, 503, 1003, 1003, 1503, 1503])
  expect(await checked(3)).toEqual(alone)
}, 120_000)

test('a stream is checked as a file is', async () => {
  const { seconds: _, ...streamed } = await checkStream(name(0), [Buffer.from(dispatch(0, '\ufffd'))], checkWith(1))
  expect(streamed.findings.map(({ code }) => code)).toContain('character-lost')
  expect([streamed]).toEqual((await aloneOnce()).slice(0, 1))
  expect((await checkStream('x', [], checkWith(1))).findings).toMatchObject([{ code: 'input-empty', path: 'x' }])
}, 60_000)

test('a file that is gone is told, and the others are checked', async () => {
  const [first, second] = inputs()
  const gone = { ...first!, path: Buffer.from(join(folder, 'gone')), name: 'gone' }
  const files: CheckedFile[] = []
  for await (const file of checkFiles([gone, second!], checkWith(1))) files.push(file)
  expect(files).toMatchObject([
    { path: 'gone', error: 'ENOENT', findings: [], dispatches: 0 },
    { path: second!.name, dispatches: 1 },
  ])
})
