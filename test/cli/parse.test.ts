import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exitCodeFor } from '../../src/cli/account.ts'
import { messagesTo } from '../../src/cli/messages.ts'
import { readAll, type Taker } from '../../src/cli/reading.ts'
import { recordSchema } from '../../src/index.ts'
import { depeche, standIns } from './streams.ts'

const wire = 'LYON, 3 mars 2024 (AFP) - Une digue a cédé dimanche.\n'
let folder = ''
const at = (name: string) => join(folder, name)
const records = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => recordSchema.parse(JSON.parse(line)))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-cli-'))
  writeFileSync(at('a.wire'), wire)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('where dispatches come from', () => {
  test('a file', async () => {
    const { code, stdout, stderr } = await depeche(['parse', at('a.wire')])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(records(stdout)[0]!.source.path).toBe(at('a.wire'))
  })

  test('a path without a verb', async () => {
    expect(await depeche([at('a.wire')])).toEqual(await depeche(['parse', at('a.wire')]))
  })

  test('a pipe, which has no path', async () => {
    const { stdout } = await depeche([], { stdin: wire })
    expect(records(stdout)[0]!.source.path).toBeNull()
  })

  test('a pipe with a name', async () => {
    const { stdout } = await depeche(['-', '--stdin-name', 'feed'], { stdin: wire })
    expect(records(stdout)[0]!.source.path).toBe('feed')
  })

  test('a folder and what is in it, in code-point order, without hidden names', async () => {
    mkdirSync(at('a'))
    for (const name of ['a/z.wire', 'a-b.wire', 'é.wire', 'Z.wire', '.hidden']) writeFileSync(at(name), wire)
    const { stdout } = await depeche([folder])
    const paths = records(stdout).map(({ source }) => source.path)
    expect(paths).toEqual(['Z.wire', 'a-b.wire', 'a.wire', 'a/z.wire', 'é.wire'].map(at))
  })

  test('a folder with a link that leads back into it', async () => {
    mkdirSync(at('sub'))
    symlinkSync('..', at('sub/loop'))
    symlinkSync('../a.wire', at('sub/link.wire'))
    const { code, stdout } = await depeche([folder])
    expect(code).toBe(0)
    expect(records(stdout).map(({ source }) => source.path)).toEqual([at('a.wire'), at('sub/link.wire')])
  })

  test.each([
    ['lines', '\n', []],
    ['NULs', '\0', ['-0']],
  ])('a list of paths parted by %s', async (_, mark, flags) => {
    writeFileSync(at('b c.wire'), wire)
    const list = `${at('b c.wire')}${mark}${at('a.wire')}${mark}`
    const { stdout } = await depeche(['--files-from', '-', ...flags], { stdin: list })
    expect(records(stdout).map(({ source }) => source.path)).toEqual([at('b c.wire'), at('a.wire')])
  })

  test('nothing at all on a terminal is a question', async () => {
    const { code, stdout, stderr } = await depeche([], { terminal: true })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/nothing to read.*--help/)
  })
})

describe('bad input is said, and the others are read', () => {
  const reads = async (...paths: string[]) => {
    const { code, stdout, stderr } = await depeche([...paths, at('a.wire')])
    expect(records(stdout).at(-1)!.text).toContain('Une digue')
    return { code, stderr }
  }

  test('a missing file', async () => {
    expect(await reads(at('nope'))).toEqual({ code: 2, stderr: `depeche: ${at('nope')}: no such file or folder\n` })
  })

  test('an empty file', async () => {
    writeFileSync(at('empty'), '')
    const { code, stderr } = await reads(at('empty'))
    expect(code).toBe(1)
    expect(stderr).toBe(`${at('empty')}:1:1: error: there is no dispatch in it: 0 bytes [input-empty]\n`)
  })

  test('a folder without files', async () => {
    mkdirSync(at('none'))
    const { code, stdout, stderr } = await depeche([at('none')])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe('depeche: there is no dispatch to read\n')
  })

  test('a file that vanishes while its folder is read', async () => {
    for (const name of ['b.wire', 'c.wire']) writeFileSync(at(name), wire)
    const paths: (string | null)[] = []
    const taker: Taker = {
      record({ source }) {
        paths.push(source.path)
        rmSync(at('b.wire'), { force: true })
        return true
      },
    }
    const { streams, stderr } = standIns()
    const shell = { streams, interrupted: new AbortController().signal }
    const messages = messagesTo(streams, {})
    const account = await readAll([folder], { pipeline: {} }, { shell, messages, taker })
    await messages.flush()
    expect(paths).toEqual([at('a.wire'), at('c.wire')])
    expect(stderr()).toBe(`depeche: ${at('b.wire')}: was there and is gone\n`)
    expect(exitCodeFor(account)).toBe(1)
  })

  test('a file that may not be read', async () => {
    writeFileSync(at('secret'), wire, { mode: 0 })
    chmodSync(folder, 0o755)
    const root = process.geteuid?.() === 0
    if (root) process.seteuid?.(65534)
    try {
      expect(await reads(at('secret'))).toEqual({ code: 2, stderr: `depeche: ${at('secret')}: permission denied\n` })
    } finally {
      if (root) process.seteuid?.(0)
    }
  })
})

describe('what is written', () => {
  test('to a file, which is whole or not there', async () => {
    const { code, stdout } = await depeche([at('a.wire'), '-o', at('out.ndjson')])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(records(readFileSync(at('out.ndjson'), 'utf8'))).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['a.wire', 'out.ndjson'])
  })

  test('to a file that cannot be, which is said', async () => {
    const { code, stderr } = await depeche([at('a.wire'), '-o', at('no/out.ndjson')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/out\.ndjson.*: no such file or folder\n$/)
  })

  test('an array of all records as JSON, and of none', async () => {
    const { stdout } = await depeche([at('a.wire'), at('a.wire'), '-t', 'json'])
    expect(JSON.parse(stdout)).toHaveLength(2)
    expect(JSON.parse((await depeche(['-', '-t', 'json'], { stdin: '' })).stdout)).toEqual([])
  })

  test('rejects with their bytes', async () => {
    writeFileSync(at('blank'), '')
    await depeche([at('blank'), at('a.wire'), '--rejects', at('rejects')])
    const reject = JSON.parse(readFileSync(at('rejects'), 'utf8'))
    expect(reject).toMatchObject({ path: at('blank'), index: 0, line: 1, diagnostics: [{ code: 'input-empty' }] })
  })

  test('under --strict, no record that has a warning; it is among the rejects', async () => {
    const broken = 'fixtures/iptc7901/header-broken.wire'
    expect(await depeche([broken, '-q'])).toMatchObject({ code: 0, stderr: '' })
    const { code, stdout } = await depeche([broken, at('a.wire'), '-q', '--strict', '--rejects', at('rejects')])
    expect(code).toBe(1)
    expect(records(stdout).map(({ source }) => source.path)).toEqual([at('a.wire')])
    expect(JSON.parse(readFileSync(at('rejects'), 'utf8')).record.source.path).toBe(broken)
  })

  test('the sum on request, and it adds up', async () => {
    writeFileSync(at('blank'), '')
    const { stderr } = await depeche([folder, '-v'])
    expect(stderr).toMatch(/2 files: 2 dispatches read, 1 written, 1 rejected; 1 error, 0 warnings\n$/)
  })

  test('to a terminal without a control character of the wire', async () => {
    const stdin = `${wire.trim()} Fin.\u009b31m\u001b]0;x\u0007\n`
    for (const form of ['ndjson', 'text', 'csv']) {
      const { stdout } = await depeche(['-', '-t', form], { stdin, terminal: true })
      expect(stdout).toMatch(/^(?:[^\x00-\x08\x0b-\x1f\x7f-\x9f]|\r\n)*$/)
    }
  })

  test('nothing more once it is interrupted, with the code of who did it', async () => {
    const interrupt = new AbortController()
    async function* stdin() {
      yield Buffer.from(wire)
      interrupt.abort(130)
      yield Buffer.from(wire)
    }
    const { code, stdout } = await depeche(['-', '-o', at('out')], { stdin: stdin(), interrupted: interrupt.signal })
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' })
    expect(readdirSync(folder)).toEqual(['a.wire'])
  })
})

describe('a file of options', () => {
  const configured = (config: string, ...argv: string[]) => {
    writeFileSync(at('c.json'), config)
    return depeche([at('a.wire'), '--config', at('c.json'), ...argv])
  }

  test('sets what the command line does not', async () => {
    const { stdout } = await configured('{"to": "json", "lang": "de", "provenance": true}', '--lang', 'en')
    const [record] = JSON.parse(stdout)
    expect(record.language).toBe('en')
    expect(record.paragraphs[0].source.byteStart).toBe(0)
  })

  test.each([
    ['{"langg": "de"}', /c\.json: there is no option langg; there are .*lang/],
    ['{"to": "xls"}', /c\.json: to: It is one of/],
    ['{"repair": "yes"}', /c\.json: repair: it is true or false/],
    ['[1]', /c\.json: it is to hold one object/],
    ['{', /c\.json: .*JSON/],
  ])('that is wrong is a usage error: %s', async (config, message) => {
    const { code, stdout, stderr } = await configured(config)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})
