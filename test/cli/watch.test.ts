import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { depeche, standIns } from './streams.ts'

const lost = (name: string) => `VALMORIN, 12 mars 2025 (XYZ) - Le pont ${name} est ferm\ufffd depuis mardi.\n`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-watch-'))
  mkdirSync(join(folder, 'spool/sub'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, text: string) => writeFileSync(join(folder, 'spool', name), text)

/** Watches the spool while `act` puts files there; gives what was said and the exit code. */
async function watched(act: (said: () => string) => Promise<void>, ...argv: string[]) {
  const interrupt = new AbortController()
  const { streams, stdout, stderr } = standIns()
  const ended = run(['validate', '--watch', join(folder, 'spool'), ...argv], streams, interrupt.signal)
  try {
    await Promise.race([act(stdout), ended])
  } finally {
    interrupt.abort(130)
  }
  return { code: await ended, stdout: stdout(), stderr: stderr() }
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !holds() && performance.now() < end; ) await setTimeout(50)
}

const files = (said: string) => [...said.matchAll(/spool\/(?<name>[\w./]+?):\d+/g)].map(({ groups }) => groups!.name)

test('tells of what lies there, then of what comes', async () => {
  put('b.wire', lost('neuf'))
  put('a.wire', lost('vieux'))
  const { code, stdout } = await watched(async (said) => {
    await until(() => files(said()).length === 2)
    put('sub/c.wire', lost('long'))
    await until(() => files(said()).length === 3)
  })
  expect(files(stdout)).toEqual(['a.wire', 'b.wire', 'sub/c.wire'])
  expect(code).toBe(130)
}, 60_000)

test('a file is read when it is whole, and once', async () => {
  const { stdout } = await watched(async (said) => {
    await setTimeout(600)
    put('slow.wire', '')
    for (const letter of lost('suspendu')) {
      appendFileSync(join(folder, 'spool/slow.wire'), letter)
      await setTimeout(10)
    }
    await until(() => said() !== '')
    await setTimeout(800)
  })
  expect(files(stdout)).toEqual(['slow.wire'])
  expect(stdout).toContain('[character-lost]')
}, 60_000)

test('names that are not final are passed over until they are', async () => {
  const { stdout } = await watched(async (said) => {
    put('.in.wire.x8', lost('a'))
    put('b.wire.part', lost('b'))
    put('c.wire.tmp', lost('c'))
    await setTimeout(1500)
    expect(said()).toBe('')
    renameSync(join(folder, 'spool/c.wire.tmp'), join(folder, 'spool/c.wire'))
    await until(() => said() !== '')
  })
  expect(files(stdout)).toEqual(['c.wire'])
}, 60_000)

test('a report in a file tells of all that lies there', async () => {
  const report = join(folder, 'r.json')
  const paths = () => {
    try {
      return JSON.parse(readFileSync(report, 'utf8')).files.map(({ path }: { path: string }) =>
        path.replace(/.*spool\//, ''),
      )
    } catch {
      return []
    }
  }
  const seen: string[][] = []
  const expectPaths = async (count: number) => {
    await until(() => paths().length === count)
    seen.push(paths())
  }
  await watched(
    async () => {
      put('a.wire', lost('a'))
      await expectPaths(1)
      put('b.wire', lost('b'))
      await expectPaths(2)
      rmSync(join(folder, 'spool/a.wire'))
      await expectPaths(1)
    },
    '--reporter',
    `json=${report}`,
  )
  expect(seen).toEqual([['a.wire'], ['a.wire', 'b.wire'], ['b.wire']])
}, 60_000)

test('is for folders that are there', async () => {
  expect(await depeche(['validate', '--watch'])).toMatchObject({ code: 2, stdout: '' })
  expect(await depeche(['validate', '--watch', '-'])).toMatchObject({ code: 2, stdout: '' })
  expect(await depeche(['validate', '--watch', join(folder, 'none')])).toMatchObject({ code: 2, stdout: '' })
})
