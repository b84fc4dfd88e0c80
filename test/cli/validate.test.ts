import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { depeche } from './streams.ts'

const sound = 'VALMORIN, 12 mars 2025 (XYZ) - Le pont suspendu rouvrira le 3 avril, a annoncé la mairie.\n'
const lost = 'VALMORIN, 12 mars 2025 (XYZ) - Le pont suspendu est ferm\ufffd depuis mardi.\n'
const undecodable = Buffer.concat([
  Buffer.from('VALMORIN, 12 mars 2025 (XYZ) - La mairie a publié un arrêté\nsur le pont '),
  Buffer.from([0xff]),
  Buffer.from(' mercredi.\n'),
])

// The folder is the working folder, as in CI: paths in reports are those of the repository.
const folder = mkdtempSync(join(tmpdir(), 'depeche-validate-'))
const before = process.cwd()
const fixture = (path: string) => resolve(before, 'fixtures', path)
beforeAll(() => process.chdir(folder))
afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  rmSync('feed', { recursive: true, force: true })
  rmSync('depeche.config.json', { force: true })
  mkdirSync('feed/sub', { recursive: true })
  writeFileSync('feed/a.wire', sound)
  writeFileSync('feed/b.wire', undecodable)
  writeFileSync('feed/sub/c.wire', lost)
})

const validate = (...argv: string[]) => depeche(['validate', ...argv])

describe('what it says', () => {
  test('a line for each finding, on standard output, and the sum on standard error', async () => {
    const { code, stdout, stderr } = await validate('feed')
    expect(stdout).toBe(
      [
        'feed/b.wire:2:13: error: byte 0xFF is not valid in utf-8 [byte-undecodable]',
        'feed/sub/c.wire:1:57: warning: U+FFFD stands in the input: a character was lost before [character-lost]',
        '',
      ].join('\n'),
    )
    expect(stderr).toBe('depeche: 3 files, 3 dispatches: 1 error, 1 warning\n')
    expect(code).toBe(1)
  })

  test('on a terminal with the line and a mark below the place', async () => {
    const { stdout, stderr } = await depeche(['validate', 'feed'], { terminal: true, env: { NO_COLOR: '1' } })
    expect(stdout).toContain('                 sur le pont \ufffd mercredi.\n                             ^\n')
    expect(stdout).toMatch(
      /^3 files, 3 dispatches: 1 error, 1 warning in \d\.\d\d s\. {3}depeche explain byte-undecodable$/m,
    )
    expect(stderr).toBe('')
  })

  test('standard input has the name that it was given', async () => {
    const { code, stdout } = await depeche(['validate', '--stdin-name', 'wire'], { stdin: lost })
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^wire:1:57: warning: /) })
  })

  test('a file that is named twice is looked at once', async () => {
    expect((await validate('feed/b.wire', 'feed', 'feed/b.wire')).stderr).toContain('3 files, 3 dispatches')
  })

  test('files come by their paths, however they were named', async () => {
    const { stdout } = await validate('feed/sub/c.wire', 'feed/b.wire')
    expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual(['feed/b.wire', 'feed/sub/c.wire', ''])
  })

  test('nothing but what is bad enough', async () => {
    expect((await validate('feed', '--level', 'error')).stdout.split('\n')).toHaveLength(2)
    expect((await validate('feed/a.wire')).stdout).toBe('')
    expect((await validate('feed/a.wire', '--level', 'info', '--lang', 'xx')).stdout).toContain(' info: ')
  })
})

describe('its exit code', () => {
  test.each<[expected: number, about: string, argv: string[]]>([
    [0, 'a sound file', ['feed/a.wire']],
    [0, 'a warning', ['feed/sub']],
    [0, 'as many warnings as are allowed', ['feed/sub', '--max-warnings', '1']],
    [1, 'more warnings than are allowed', ['feed/sub', '--max-warnings', '0']],
    [0, 'warnings that nobody wants to know of', ['feed/sub', '--max-warnings', '0', '--level', 'error']],
    [1, 'an error', ['feed']],
    [2, 'a missing file, beside one that is there', ['feed/a.wire', 'feed/none.wire']],
    [2, 'no such option', ['feed', '--nonsense']],
    [2, 'no such level', ['feed', '--level', 'fatal']],
    [2, 'no such report', ['feed', '--reporter', 'xml']],
    [2, 'no such profile', ['feed', '--profile', 'none.json']],
    [2, 'no such time', ['feed', '--at', '2025-13-01T00:00:00Z']],
  ])('%i: %s', async (expected, _, argv) => {
    expect((await validate(...argv)).code).toBe(expected)
  })

  test('a folder without a file is a mistake, unless it was foreseen', async () => {
    mkdirSync('feed/empty')
    expect(await validate('feed/empty')).toMatchObject({ code: 2, stderr: expect.stringContaining('--allow-empty') })
    expect((await validate('feed/empty', '--allow-empty')).code).toBe(0)
    expect((await depeche(['validate', '--files-from', '-', '-0', '--allow-empty'], { stdin: '' })).code).toBe(0)
  })

  test('an empty file is a finding', async () => {
    writeFileSync('feed/empty.wire', '')
    const { code, stdout } = await validate('feed/empty.wire')
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/^feed\/empty\.wire:1:1: error: /) })
  })
})

describe('reports', () => {
  test('several at once, each where it was sent', async () => {
    const { stdout } = await validate(
      'feed',
      '--reporter',
      'text',
      '--reporter',
      'json=r.json',
      '--reporter',
      'sarif=r.sarif',
    )
    expect(stdout).toMatch(/^feed\/b\.wire:2:13: error: /)
    expect(JSON.parse(readFileSync('r.json', 'utf8')).summary).toMatchObject({ files: 3, errors: 1, warnings: 1 })
    expect(JSON.parse(readFileSync('r.sarif', 'utf8')).runs[0].results).toHaveLength(2)
  })

  test('one that a program reads stands alone on standard output', async () => {
    expect(JSON.parse((await validate('feed', '--reporter', 'json')).stdout).files).toHaveLength(3)
    expect(await validate('feed', '--reporter', 'json', '--reporter', 'text')).toMatchObject({ code: 2, stdout: '' })
    const twice = await validate('feed', '--reporter', 'json=x.json', '--reporter', 'gitlab=x.json')
    expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining('the same file') })
  })

  test('a mistyped name is met with the one that was meant', async () => {
    expect((await validate('feed', '--reporter', 'serif')).stderr).toContain('did you mean sarif?')
  })

  test('annotations and a summary come by themselves under GitHub Actions', async () => {
    writeFileSync('summary.md', 'before\n')
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'summary.md', GITHUB_WORKSPACE: folder }
    const { stdout } = await depeche(['validate', 'feed'], { env })
    expect(stdout).toContain('\n::error file=feed/b.wire,line=2,col=13,endColumn=14,title=byte-undecodable::byte 0xFF')
    expect(readFileSync('summary.md', 'utf8')).toMatch(
      /^before\n### depeche validate\n\n3 files, 3 dispatches: 1 error/,
    )
    const asked = await depeche(['validate', 'feed', '--reporter', 'text'], { env })
    expect(asked.stdout).not.toContain('::error')
  })

  test('paths are those of the repository, wherever in it the command is run', async () => {
    const report = async (env: Record<string, string>) =>
      JSON.parse((await depeche(['validate', join(folder, 'feed/b.wire'), '--reporter', 'gitlab'], { env })).stdout)[0]
    expect((await report({ CI_PROJECT_DIR: join(folder, 'feed') })).location.path).toBe('b.wire')
    expect((await report({ CI_PROJECT_DIR: '/nowhere' })).location.path).toBe('feed/b.wire')
  })
})

describe('profiles', () => {
  const config = (profile: unknown) => writeFileSync('depeche.config.json', JSON.stringify(profile))

  test('the file in the working folder holds, unless it is not wanted', async () => {
    config({ severities: { 'byte-undecodable': 'off', 'character-lost': 'error' } })
    expect((await validate('feed')).stdout).toMatch(/^feed\/sub\/c\.wire:1:57: error: [^\n]*\n$/)
    expect((await validate('feed', '--no-profile')).stdout).toContain('b.wire:2:13: error')
    expect((await validate('feed', '--profile', 'afp-text')).stdout).toContain('b.wire:2:13: error')
  })

  test.each([
    ['afp-text', 'plain/ice-machine.wire'],
    ['iptc7901', 'iptc7901/filler-heading-signature-zone.wire'],
    ['anpa', 'anpa1312/table.wire'],
    ['newsml-g2', 'newsml-g2/swedish-nitf.wire'],
  ])('the one that is built in takes its own and nothing else: %s', async (name, own) => {
    const errors = async (path: string) => (await validate(fixture(path), '--profile', name, '--level', 'error')).stdout
    expect(await errors(own)).not.toContain('-not-allowed]')
    expect(await errors('nitf/hard-wrapped-breaks.wire')).toContain('[format-not-allowed]')
  })

  test('every fault of a profile is told at once, with the key that was meant', async () => {
    config({ extends: 'afp-txt', severity: {}, limits: { headlineLenght: 80 }, charsets: ['latin-1', 'klingon'] })
    const { code, stdout, stderr } = await validate('feed')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trimEnd().split('\n').toSorted()).toEqual([
      'depeche: depeche.config.json: charsets.1: there is no charset of that name',
      'depeche: depeche.config.json: extends: it is no "afp-txt"; did you mean afp-text?',
      'depeche: depeche.config.json: limits.headlineLenght: there is no such key; did you mean headlineLength?',
      'depeche: depeche.config.json: severity: there is no such key; did you mean severities?',
    ])
  })

  test('one that was written on Windows', async () => {
    writeFileSync('windows.json', '\ufeff{\r\n  "severities": { "byte-undecodable": "off" }\r\n}\r\n')
    expect(await validate('feed', '--profile', 'windows.json')).toMatchObject({
      code: 0,
      stdout: expect.not.stringContaining('byte-undecodable'),
    })
  })

  test('one that is a folder is named', async () => {
    for (const option of ['--profile', '--baseline']) {
      const stderr = 'depeche: feed/sub: is a folder\n'
      expect(await validate('feed', option, 'feed/sub')).toMatchObject({ code: 2, stdout: '', stderr })
    }
  })

  test('a profile that is no JSON', async () => {
    writeFileSync('broken.json', '{')
    expect(await validate('feed', '--profile', 'broken.json')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^depeche: broken\.json: /),
    })
  })
})

describe('a baseline', () => {
  test('what it knows is passed over, wherever in its file it now stands', async () => {
    expect(await validate('feed', '--baseline', 'known.json', '--write-baseline')).toMatchObject({
      code: 0,
      stdout: '',
    })
    const other = 'RIVANE, 11 mars 2025 (XYZ) - La crue recule dans la vallée, selon la préfecture.\n'
    writeFileSync('feed/sub/c.wire', `${other}\n${lost}`)
    expect(await validate('feed', '--baseline', 'known.json', '--max-warnings', '0')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('nothing found (2 known)'),
    })
  })

  test('what is new fails, though its like is known', async () => {
    await validate('feed', '--baseline', 'known.json', '--write-baseline')
    appendFileSync('feed/b.wire', undecodable)
    const { code, stdout } = await validate('feed', '--baseline', 'known.json', '--level', 'error')
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^feed\/b\.wire:4:13: error: [^\n]*\n$/),
    })
  })

  test('is a file that can be read', async () => {
    expect(await validate('feed', '--baseline', 'none.json')).toMatchObject({ code: 2, stdout: '' })
    expect(await validate('feed', '--baseline', 'feed/a.wire')).toMatchObject({ code: 2, stdout: '' })
    expect(await validate('feed', '--write-baseline')).toMatchObject({ code: 2, stdout: '' })
  })
})
