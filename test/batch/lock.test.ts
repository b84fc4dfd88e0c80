import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from '../../src/batch/lock.ts'

let folder = ''
const path = () => join(folder, '.depeche-lock')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a lock that was made this moment is held, though its process is not written yet', async () => {
  const first = await lockFolder(folder)
  const written = readFileSync(path(), 'utf8')
  writeFileSync(path(), '')
  const second = lockFolder(folder)
  await setTimeout(100)
  writeFileSync(path(), written)
  expect(await second).toEqual({ held: `process ${process.pid} on ${hostname()}` })
  expect(first).toHaveProperty('release')
})

test.each([
  ['a lock that stays empty, as a failure of power leaves it,', ''],
  ['the lock of a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), begun: '1' })],
])('%s is taken over', async (_, text) => {
  writeFileSync(path(), text)
  const lock = await lockFolder(folder)
  expect(lock).toHaveProperty('release')
  expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ pid: process.pid })
})
