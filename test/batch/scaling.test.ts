import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeArchive, snapshot } from './archive.ts'

// The commands of docs/scaling.md, as they stand there.
const commands = readFileSync(join(import.meta.dirname, '../../docs/scaling.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('$ '))
  .map((line) => line.slice(2))
const [parallel, resumed, streamed] = commands as [string, string, string]
const bin = join(import.meta.dirname, '../../bin/depeche.js')

let folder = ''
let env: NodeJS.ProcessEnv = {}
const at = (name: string) => join(folder, name)
const shell = (command: string) => spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8' })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-scaling-'))
  mkdirSync(at('bin'))
  symlinkSync(bin, at('bin/depeche'))
  env = { ...process.env, PATH: `${at('bin')}${delimiter}${process.env.PATH}`, HOME: folder }
  makeArchive(at('archive'), { small: 200 })
  for (const i of ['1', '2', '3', '4']) {
    execFileSync('node', [bin, 'convert', at('archive'), '-o', at(`whole/${i}`), '--shard', `${i}/4`, '-j', '1', '-q'])
  }
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isThere = spawnSync('parallel', ['--version']).status === 0
if (!isThere) console.log('skipped: GNU parallel is not installed')

describe.runIf(isThere)('GNU parallel', { timeout: 120_000 }, () => {
  test('shares are done side by side, one that was killed is done again, and nothing is lost', () => {
    // The third job is killed in its middle the first time it runs.
    const killer = `#!/usr/bin/env bash
if [[ "$*" == *3/4* && ! -e ${at('killed')} ]]; then touch ${at('killed')}; exec timeout -s KILL 0.4 node ${bin} "$@"; fi
exec node ${bin} "$@"\n`
    rmSync(at('bin/depeche'))
    writeFileSync(at('bin/depeche'), killer, { mode: 0o755 })
    expect(shell(parallel).status).not.toBe(0)
    expect(shell(resumed).status).toBe(0)
    for (const i of readdirSync(at('records'))) expect(snapshot(at(`records/${i}`))).toEqual(snapshot(at(`whole/${i}`)))
    expect(readdirSync(at('records'))).toEqual(['1', '2', '3', '4'])
  })
})

describe('a streaming engine', { timeout: 120_000 }, () => {
  test('paths go in, a line a record comes out', () => {
    const { status } = shell(streamed)
    expect(status).toBe(0)
    expect(readFileSync(at('records.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(200)
  })

  test('workers are killed, their tasks are run again, and no line is lost or doubled', async () => {
    const paths = Array.from({ length: 200 }, (_, n) => at(`archive/day-${Math.floor(n / 100)}/${n}.txt`))
    const tasks = Array.from({ length: 5 }, (_, i) => paths.slice(i * 40, i * 40 + 40))
    const lines: string[] = []
    for (const [number, task] of tasks.entries()) {
      // A driver takes a task's lines only when the worker ended well.
      if (number % 2 === 1) expect((await worker(task, 250)).code).not.toBe(0)
      const { code, out } = await worker(task)
      expect(code).toBe(0)
      lines.push(...out.trimEnd().split('\n'))
    }
    const seen = lines.map((line) => JSON.parse(line).source.path as string)
    expect(seen.toSorted()).toEqual(paths.toSorted())
  })
})

function worker(
  task: readonly string[],
  killAfter?: number,
): Promise<{ readonly code: number | null; readonly out: string }> {
  const child = spawn('node', [bin, 'convert', '--stdin-format', 'paths', '-q'], { stdio: ['pipe', 'pipe', 'ignore'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk
  })
  child.stdin.on('error', () => undefined)
  // A worker that is to be killed never sees the end of its input, so it cannot end well before.
  child.stdin.write(task.map((path) => `${path}\n`).join(''))
  if (killAfter === undefined) child.stdin.end()
  else setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out })))
}
