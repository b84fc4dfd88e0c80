import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { catalog } from '../../src/diagnostics.ts'
import { madeRecord } from '../made.ts'
import { depeche } from './streams.ts'

const wire = 'LYON, 3 mars 2024 (AFP) - Une digue a cédé dimanche.\n'

describe('show', () => {
  test('a pipe', async () => {
    const { code, stdout } = await depeche(['show'], { stdin: wire })
    expect(code).toBe(0)
    expect(stdout).toContain('Une digue a cédé dimanche.')
  })

  test('more than there is', async () => {
    const { code, stdout, stderr } = await depeche(['show', '-n', '9'], { stdin: wire })
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: 'depeche: there are only 1 dispatches\n' })
  })

  test('a missing file', async () => {
    expect(await depeche(['show', 'nope'])).toMatchObject({
      code: 2,
      stderr: 'depeche: nope: no such file or folder\n',
    })
  })

  test.each([
    [{}, true],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, true],
    [{ TERM: 'dumb' }, false],
  ])('in colour on a terminal with %j: %s', async (env, colour) => {
    const { stdout } = await depeche(['show', '-'], { stdin: wire, terminal: true, env })
    expect(stdout.includes('\u001b[')).toBe(colour)
  })

  test('in colour in a pipe only when asked', async () => {
    expect((await depeche(['show'], { stdin: wire })).stdout).not.toContain('\u001b[')
    expect((await depeche(['show', '--color', 'always'], { stdin: wire })).stdout).toContain('\u001b[')
  })
})

test('stats gives the same figures for people and as JSON', async () => {
  const { stdout } = await depeche(['stats'], { stdin: wire })
  const json = await depeche(['stats', '--json'], { stdin: wire })
  expect(stdout).toMatch(/^1 dispatches · 0 quotes/)
  expect(JSON.parse(json.stdout)).toMatchObject({ dispatches: 1, quotes: 0, formats: [{ name: 'plain', count: 1 }] })
})

describe('explain', () => {
  test('one code', async () => {
    const { code, stdout } = await depeche(['explain', 'input-empty'])
    expect(code).toBe(0)
    expect(stdout).toContain(catalog['input-empty'][1])
    expect(stdout).toMatch(/^input-empty\n\nerror: .*\nHow to mend it\n/s)
    expect(stdout).not.toMatch(/[#`]/)
  })

  test('one code as JSON, with its page', async () => {
    const { stdout } = await depeche(['explain', 'space-double', '--json'])
    const page = readFileSync('docs/diagnostics/space-double.md', 'utf8')
    expect(JSON.parse(stdout)).toMatchObject({ code: 'space-double', severity: 'info', default: 'off', page })
  })

  test('all of them', async () => {
    const { stdout } = await depeche(['explain', '--json'])
    expect(JSON.parse(stdout).map(({ code }: { code: string }) => code)).toEqual(Object.keys(catalog))
  })

  test.each(['nope', 'toString'])('none that there is: %s', async (name) => {
    expect(await depeche(['explain', name])).toMatchObject({ code: 2, stdout: '' })
  })

  test('one that was mistyped', async () => {
    expect((await depeche(['explain', 'input-emtpy'])).stderr).toContain('did you mean input-empty?')
  })
})

test('schema prints what the records satisfy', async () => {
  const { stdout } = await depeche(['schema'])
  const valid = new Ajv2020().compile(JSON.parse(stdout))
  expect(valid(madeRecord()) || valid.errors).toBe(true)
  expect(valid({ ...madeRecord(), extra: 1 })).toBe(false)
})

describe('completion', () => {
  test('bash completes verbs and options', async () => {
    const { stdout } = await depeche(['completion', 'bash'])
    const complete = (line: string) => {
      const words = line.split(' ')
      const set = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}`
      const script = `${stdout}\n${set}; _depeche; echo "\${COMPREPLY[@]}"`
      return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim()
    }
    expect(complete('depeche sh')).toBe('show')
    expect(complete('depeche show --prov')).toBe('--provenance')
    expect(complete('depeche explain --prov')).toBe('')
  })

  test.each(['zsh', 'fish'])('%s names every verb', async (shell) => {
    const { code, stdout } = await depeche(['completion', shell])
    expect(code).toBe(0)
    for (const verb of ['parse', 'show', 'stats', 'explain', 'schema']) expect(stdout).toContain(verb)
  })

  test('no other shell', async () => {
    expect(await depeche(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('help', () => {
  test('names every verb and shows examples', async () => {
    const { code, stdout } = await depeche(['--help'])
    expect(code).toBe(0)
    for (const word of ['parse', 'show', 'stats', 'explain', 'schema', 'completion', 'Examples:']) {
      expect(stdout).toContain(word)
    }
  })

  test('of a verb, in both ways of asking', async () => {
    const { stdout } = await depeche(['help', 'stats'])
    expect(stdout).toContain('--top')
    expect((await depeche(['stats', '--help'])).stdout).toBe(stdout)
  })

  test.each([
    ['an unknown option', ['--outptu', 'x']],
    ['an unknown form', ['-t', 'xlsx', 'x']],
    ['an unknown zone', ['--tz', 'Europe/Nowhere', 'x']],
    ['an unknown stage', ['--extract', 'verbs', 'x']],
    ['a missing value', ['-o']],
    ['an excess operand', ['explain', 'a', 'b']],
  ])('%s is a usage error', async (_, argv) => {
    const { code, stdout, stderr } = await depeche(argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: /)
  })
})
