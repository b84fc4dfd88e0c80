import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { depeche } from '../cli/streams.ts'
import { dispatch, makeArchive, put, snapshot, stream } from './archive.ts'

let folder = ''
const at = (name: string) => join(folder, name)
const bin = join(import.meta.dirname, '../../bin/depeche.js')
const newsml = readFileSync(join(import.meta.dirname, '../../fixtures/newsml1/afp-wire.wire'), 'utf8')
const revision = (version: number) => newsml.replace(/>\d+<\/RevisionId>/, `>${version}</RevisionId>`)
const convert = (...args: string[]) => depeche(['convert', ...args])
const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-convert-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('layout', () => {
  test('a sequence of parts for each folder', async () => {
    makeArchive(at('in'), { small: 250 })
    const { code, stderr } = await convert(at('in'), '-o', at('out'), '--per', '60', '--extract', 'none')
    expect(code).toBe(0)
    expect(stderr).toContain('250 files found: 250 converted, 0 unchanged, 0 rejected')
    expect(Object.keys(snapshot(at('out')))).toEqual([
      'day-0/part-00001.ndjson',
      'day-0/part-00002.ndjson',
      'day-1/part-00001.ndjson',
      'day-1/part-00002.ndjson',
      'day-2/part-00001.ndjson',
      'manifest.json',
    ])
    expect(lines(at('out/day-0/part-00001.ndjson'))).toHaveLength(60)
  })

  test('a file for each input, and one for all', async () => {
    makeArchive(at('in'), { small: 3 })
    await convert(at('in'), '-o', at('mirror'), '--mirror')
    expect(Object.keys(snapshot(at('mirror')))).toContain('day-0/1.txt.ndjson')
    await convert(at('in'), '-o', at('single'), '--single', 'all.ndjson.gz')
    const packed = gunzipSync(readFileSync(at('single/all.ndjson.gz'))).toString()
    expect(packed.trimEnd().split('\n')).toHaveLength(3)
  })

  test('the manifest tells where the records of an input stand', async () => {
    makeArchive(at('in'), { small: 150 })
    await convert(at('in'), '-o', at('out'), '--per', '7', '--extract', 'none')
    const { groups } = JSON.parse(readFileSync(at('out/manifest.json'), 'utf8'))
    for (const { file, places } of groups.flatMap((group: { files: unknown[] }) => group.files)) {
      for (const [part, line, count] of places) {
        const found = lines(at(join('out', part))).slice(line, line + count)
        expect(found.map((record) => record.source.path)).toEqual(Array(count).fill(file))
      }
    }
  })

  test('names with spaces, line ends, bytes that are no UTF-8, and as long as they get', async () => {
    const names = [Buffer.from('a b'), Buffer.from('a\nb'), Buffer.from([0x61, 0xe9, 0x62]), Buffer.alloc(255, 'x')]
    put(at('in/x/seed'), '')
    for (const name of names) writeFileSync(Buffer.concat([Buffer.from(at('in/x/')), name]), dispatch(1))
    rmSync(at('in/x/seed'))
    const { code } = await convert(at('in'), '-o', at('out'), '--mirror')
    expect(code).toBe(0)
    expect(readdirSync(at('out/x'))).toHaveLength(4)
    expect(readFileSync(at('out/manifest.json'), 'utf8')).toContain('"bytes":"')
  })

  test('no path leads out of the output folder', async () => {
    put(at('a/one.txt'), dispatch(1))
    put(at('list'), `${at('a')}/../a/one.txt\n`)
    const { code } = await convert('--files-from', at('list'), '-o', at('deep/out'), '--mirror')
    expect(code).toBe(0)
    expect(readdirSync(at('deep'))).toEqual(['out'])
    expect((await convert(at('a'), '-o', at('out'), '--single', '../all.ndjson')).code).toBe(2)
  })
})

describe('packed inputs', () => {
  test('gzip, tar and zip are read member by member', async () => {
    put(at('in/one.txt.gz'), gzipSync(dispatch(1)))
    put(at('tree/a/2.txt'), dispatch(2))
    put(at('tree/b.txt'), dispatch(3))
    execFileSync('tar', ['-czf', at('in/two.tar.gz'), '-C', at('tree'), 'a', 'b.txt'])
    execFileSync('python3', ['-m', 'zipfile', '-c', at('in/three.zip'), at('tree/b.txt'), at('tree/a')])
    const { code } = await convert(at('in'), '-o', at('out'))
    expect(code).toBe(0)
    const paths = lines(at('out/part-00001.ndjson')).map((record) => record.source.path)
    expect(paths).toEqual([
      'one.txt.gz',
      'three.zip!b.txt',
      'three.zip!a/2.txt',
      'two.tar.gz!a/2.txt',
      'two.tar.gz!b.txt',
    ])
  })

  test('a file that grows past the cap is rejected, the others are written', async () => {
    put(at('in/bomb.gz'), gzipSync(Buffer.alloc(3 << 20, 'x ')))
    put(at('in/fine.txt'), dispatch(1))
    const { code, stderr } = await convert(at('in'), '-o', at('out'), '--max-expanded', '1M')
    expect(code).toBe(1)
    expect(stderr).toContain('bomb.gz')
    expect(lines(at('out/part-00001.ndjson')).map((record) => record.source.path)).toEqual(['fine.txt'])
  })
})

describe('jobs', () => {
  test('any number of jobs gives the same bytes', { timeout: 120_000 }, () => {
    makeArchive(at('in'), { small: 300, large: 4.5 * 2 ** 20 })
    for (const jobs of ['1', '2', '3']) {
      execFileSync('node', [bin, 'convert', at('in'), '-o', at(jobs), '-j', jobs, '--extract', 'none', '-q'])
    }
    expect(snapshot(at('2'))).toEqual(snapshot(at('1')))
    expect(snapshot(at('3'))).toEqual(snapshot(at('1')))
  })

  test('the dispatches of a file that is cut in stretches are numbered through', async () => {
    put(at('in/all.txt'), stream(4.5 * 2 ** 20))
    await convert(at('in'), '-o', at('out'), '--extract', 'none', '--per', '1000000')
    const records = lines(at('out/part-00001.ndjson'))
    expect(records.map((record) => record.source.index)).toEqual(records.map((_, i) => i))
    expect(records[500].source.line).toBe(500 * 10 + 1)
  })

  test('shards together are the whole', async () => {
    makeArchive(at('in'), { small: 60 })
    const seen: string[] = []
    for (const shard of ['1/3', '2/3', '3/3']) {
      await convert(at('in'), '-o', at(shard[0]!), '--shard', shard, '--extract', 'none')
      seen.push(...lines(at(`${shard[0]}/day-0/part-00001.ndjson`)).map((record) => record.source.path))
    }
    expect(seen.toSorted()).toEqual(Array.from({ length: 60 }, (_, n) => `day-0/${n}.txt`).toSorted())
  })
})

describe('going on', () => {
  test.each([
    [[], /"repeated":[1-9]/],
    [['--dedupe'], /"folded":[1-9]/],
  ])('killed at ten instants, the end is that of an undisturbed run: %s', { timeout: 120_000 }, async (more, told) => {
    makeArchive(at('in'), { small: 400, large: 4.5 * 2 ** 20, repeats: true })
    const args = (out: string, jobs: number) => [
      ...[bin, 'convert', at('in'), '-o', at(out), '--summary', at(`${out}.json`), '-j', String(jobs)],
      ...['--extract', 'none', '--per', '100', '-q', ...more],
    ]
    const begun = performance.now()
    execFileSync('node', args('whole', 1))
    const spent = performance.now() - begun
    for (let kill = 1; kill <= 10; kill++) {
      const child = spawn('node', args('broken', (kill % 3) + 1), { stdio: 'ignore' })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      setTimeout(() => child.kill('SIGKILL'), (spent * (kill + 2)) / 15)
      await ended
    }
    execFileSync('node', args('broken', 2))
    expect(snapshot(at('broken'))).toEqual(snapshot(at('whole')))
    expect(readFileSync(at('broken.json'), 'utf8')).toBe(readFileSync(at('whole.json'), 'utf8'))
    expect(readFileSync(at('whole/manifest.json'), 'utf8')).toMatch(told)
  })

  test('what repeats a dispatch is counted anew when the first one is gone', async () => {
    for (const day of ['a', 'b', 'c']) put(at(`in/${day}/1.txt`), dispatch(1))
    const again = () => convert(at('in'), '-o', at('out'), '--skip-unchanged', '--extract', 'none')
    expect((await again()).stderr).toContain('2 repeat an earlier one')
    rmSync(at('in/a'), { recursive: true })
    put(at('in/d/1.txt'), dispatch(1))
    const { stderr } = await again()
    expect(stderr).toContain('3 files found: 1 converted, 2 unchanged, 0 rejected; 1 of the last run are gone')
    expect(stderr).toContain('2 repeat an earlier one')
    expect((await again()).stderr).toContain('3 files found: 0 converted, 3 unchanged')
  })

  test('what is folded is known without reading again; a version that was folded comes back with its last one gone', async () => {
    put(at('in/a/1.xml'), revision(1))
    put(at('in/b/2.xml'), revision(2))
    put(at('in/b/3.txt'), dispatch(1))
    const again = () => convert(at('in'), '-o', at('out'), '--skip-unchanged', '--dedupe')
    expect((await again()).stderr).toContain('3 dispatches read: 2 written, 0 rejected, 1 folded')
    // Its bytes are others now, its size and time are not: whoever reads it again sees it.
    const { size, mtimeMs } = statSync(at('in/a/1.xml'))
    writeFileSync(at('in/a/1.xml'), 'x'.repeat(size))
    utimesSync(at('in/a/1.xml'), mtimeMs / 1000, mtimeMs / 1000)
    expect((await again()).stderr).toContain('3 dispatches read: 2 written, 0 rejected, 1 folded')
    put(at('in/a/1.xml'), revision(1))
    rmSync(at('in/b/2.xml'))
    await again()
    expect(lines(at('out/a/part-00001.ndjson')).map((record) => record.header.version)).toEqual(['1'])
  })

  test('unchanged inputs are left alone, changed and vanished ones are dealt with', async () => {
    makeArchive(at('in'), { small: 300 })
    const again = () => convert(at('in'), '-o', at('out'), '--skip-unchanged', '--extract', 'none')
    await again()
    const before = statSync(at('out/day-0/part-00001.ndjson')).mtimeMs
    put(at('in/day-1/150.txt'), dispatch(9000))
    rmSync(at('in/day-2'), { recursive: true })
    const { stderr } = await again()
    expect(stderr).toContain('200 files found: 100 converted, 100 unchanged, 0 rejected; 100 of the last run are gone')
    expect(statSync(at('out/day-0/part-00001.ndjson')).mtimeMs).toBe(before)
    expect(Object.keys(snapshot(at('out')))).toEqual([
      'day-0/part-00001.ndjson',
      'day-1/part-00001.ndjson',
      'manifest.json',
    ])
    await convert(at('in'), '-o', at('fresh'), '--extract', 'none')
    expect(snapshot(at('out'))['day-1/part-00001.ndjson']).toBe(snapshot(at('fresh'))['day-1/part-00001.ndjson'])
  })

  test('a second run on the same folder is told to wait', async () => {
    makeArchive(at('in'), { small: 600 })
    const first = spawn('node', [bin, 'convert', at('in'), '-o', at('out'), '-q'], { stdio: 'ignore' })
    const lock = at('out/.depeche-lock')
    const holds = () => existsSync(lock) && readFileSync(lock, 'utf8').endsWith('}')
    await expect.poll(holds, { timeout: 20_000, interval: 5 }).toBe(true)
    // It would be done before the other one gives up.
    first.kill('SIGSTOP')
    const { code, stderr } = await convert(at('in'), '-o', at('out'))
    expect({ code, stderr }).toEqual({ code: 75, stderr: expect.stringContaining('is being written by process') })
    first.kill('SIGINT')
    first.kill('SIGCONT')
    expect(await new Promise((resolve) => first.once('exit', resolve))).toBe(130)
    expect(JSON.parse(readFileSync(at('out/manifest.json'), 'utf8')).complete).toBe(false)
    expect((await convert(at('in'), '-o', at('out'))).code).toBe(0)
  })
})

describe('the account', () => {
  test('what gave no record is kept with its diagnostics', async () => {
    put(at('in/a.txt'), dispatch(1))
    put(at('in/b.txt'), `${dispatch(2)}\x02`)
    put(at('in/c.txt'), '')
    symlinkSync(at('nowhere'), at('in/d.txt'))
    const { code, stderr } = await convert(at('in'), '-o', at('out'), '--strict', '--rejects', at('rejects'), '-v')
    expect(code).toBe(1)
    expect(stderr).toContain('3 files found: 1 converted, 0 unchanged, 2 rejected')
    expect(stderr).toContain('3 dispatches read: 1 written, 2 rejected')
    expect(readdirSync(at('rejects'))).toEqual(['b.txt-0.bin', 'b.txt-0.json', 'c.txt-0.bin', 'c.txt-0.json'])
    expect(readFileSync(at('rejects/b.txt-0.bin'))).toEqual(readFileSync(at('in/b.txt')))
    expect(JSON.parse(readFileSync(at('rejects/b.txt-0.json'), 'utf8')).diagnostics[0].code).toBe('control-character')
  })

  test('a file that may not be read, and a folder that leads to itself', async () => {
    put(at('in/a.txt'), dispatch(1))
    put(at('in/secret.txt'), dispatch(2))
    chmodSync(at('in/secret.txt'), 0)
    symlinkSync('..', at('in/loop'))
    const command = [bin, 'convert', at('in'), '-o', at('out'), '-v']
    // Root reads everything: so somebody else does.
    const root = process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    chmodSync(folder, 0o777)
    const { status, stderr } = spawnSync('node', command, { encoding: 'utf8', ...root })
    expect(stderr).toContain('2 files found: 1 converted, 0 unchanged, 1 rejected')
    expect(stderr).toContain('secret.txt: permission denied')
    expect(stderr).toContain('a link to a folder')
    expect(status).toBe(1)
    expect(lines(at('out/part-00001.ndjson'))).toHaveLength(1)
  })

  test('the same bytes twice are counted, and folded when asked', async () => {
    for (const name of ['a', 'b', 'c']) put(at(`in/${name}.txt`), dispatch(1))
    expect((await convert(at('in'), '-o', at('out'))).stderr).toContain('2 repeat an earlier one')
    const { stderr } = await convert(at('in'), '-o', at('folded'), '--dedupe')
    expect(stderr).toContain('3 dispatches read: 1 written, 0 rejected, 2 folded')
    expect(lines(at('folded/part-00001.ndjson'))).toHaveLength(1)
  })

  test('of the versions of a document the latest stays', async () => {
    put(at('in/1.xml'), revision(1))
    put(at('in/2.xml'), revision(3))
    put(at('in/3.xml'), revision(2))
    await convert(at('in'), '-o', at('out'), '--dedupe')
    expect(lines(at('out/part-00001.ndjson')).map((record) => record.header.version)).toEqual(['3'])
  })

  test('nothing to convert is a mistake', async () => {
    put(at('in/.hidden'), '')
    const { code, stderr } = await convert(at('in'), '-o', at('out'))
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('there is no dispatch to convert') })
  })

  test('a file that changes while it is read is converted again the next time', async () => {
    put(at('in/a.txt'), dispatch(1))
    await convert(at('in'), '-o', at('out'), '--skip-unchanged')
    utimesSync(at('in/a.txt'), 1, 1)
    expect((await convert(at('in'), '-o', at('out'), '--skip-unchanged')).stderr).toContain('1 converted, 0 unchanged')
  })
})

describe('standard input for engines', () => {
  test('paths in, records out', async () => {
    put(at('in/a.txt'), dispatch(1))
    put(at('in/b.txt'), dispatch(2))
    const { code, stdout, stderr } = await depeche(['convert', '--stdin-format', 'paths'], {
      stdin: `${at('in/b.txt')}\n${at('in/none.txt')}\n${at('in/a.txt')}\n`,
    })
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source.path),
    ).toEqual([at('in/b.txt'), at('in/a.txt')])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('none.txt: no such file') })
  })

  test('dispatches after their lengths in, records out; one that is cut is said', async () => {
    const framed = (text: string) => {
      const bytes = Buffer.from(text)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(bytes.length)
      return Buffer.concat([length, bytes])
    }
    const stdin = Buffer.concat([framed(dispatch(1)), framed(dispatch(2)), framed(dispatch(3)).subarray(0, 50)])
    const { code, stdout } = await depeche(['convert', '--stdin-format', 'framed'], { stdin })
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(code).toBe(1)
  })
})
