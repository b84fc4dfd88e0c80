import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { version } from '../src/version.ts'
import { filesUnder } from './laws.ts'

// What a user gets: the tarball, unpacked where an install puts it, with the dependencies that it names and no others.
// `npm run test:install` does it with the registry.
const folder = mkdtempSync(join(tmpdir(), 'depeche-package-'))
const home = join(folder, 'node_modules/depeche')
const own = JSON.parse(readFileSync('package.json', 'utf8'))
const sample = resolve('fixtures/plain/ice-machine.wire')

beforeAll(() => {
  if (isStale()) execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.json'])
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]
  const name = execFileSync('npm', pack, { encoding: 'utf8' }).trim()
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['xzf', join(folder, name), '-C', home, '--strip-components=1'])
  for (const dependency of Object.keys(own.dependencies)) {
    const place = join(folder, 'node_modules', dependency)
    mkdirSync(join(place, '..'), { recursive: true })
    symlinkSync(resolve('node_modules', dependency), place)
  }
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Whether the library in dist/ is older than its sources: the tests may be run without a build before them. */
function isStale(): boolean {
  const built = statSync('dist/index.js', { throwIfNoEntry: false })?.mtimeMs ?? 0
  return filesUnder('src', ['.ts']).some((path) => statSync(path).mtimeMs > built)
}

const node = (...argv: string[]) => spawnSync('node', argv, { cwd: folder, encoding: 'utf8' })

describe('the packed package', () => {
  test('runs as a command', () => {
    const { status, stdout, stderr } = node('node_modules/depeche/bin/depeche.js', sample)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ language: 'fr', quotes: expect.arrayContaining([expect.anything()]) })
    expect(node('node_modules/depeche/bin/depeche.js', 'schema').status).toBe(0)
  })

  test('finds the same as a library as it does as a command', () => {
    const script = `import { parse } from 'depeche'
      import { readFileSync } from 'node:fs'
      for (const record of parse(readFileSync('${sample}'), { path: '${sample}' })) console.log(JSON.stringify(record))`
    const { stdout, stderr } = node('--input-type=module', '-e', script)
    expect(stderr).toBe('')
    expect(stdout).toBe(node('node_modules/depeche/bin/depeche.js', sample).stdout)
  })

  test('has types that a strict compiler takes', () => {
    writeFileSync(
      join(folder, 'user.mts'),
      `import { type NewsRecord, type Options, parse, parseStream, recordSchema } from 'depeche'
const options: Options = { language: 'fr', onReject: (reject) => reject.diagnostics.length }
const records: NewsRecord[] = [...parse(new Uint8Array(), options)]
for await (const { quotes } of parseStream([])) quotes satisfies NewsRecord['quotes']
const name: string | null | undefined = recordSchema.parse(records[0]).quotes[0]?.speaker?.name
// @ts-expect-error: a record has no such key
records[0]?.nothing
export { name }
`,
    )
    const flags = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--target',
      'es2023',
      '--module',
      'nodenext',
      '--types',
      'node',
    ]
    const roots = ['--typeRoots', resolve('node_modules/@types')]
    const { stdout } = node(resolve('node_modules/typescript/bin/tsc'), ...flags, ...roots, 'user.mts')
    expect(stdout).toBe('')
  }, 120_000)

  test('holds what it needs and nothing else', () => {
    const files = filesUnder(home).map((path) => path.slice(home.length + 1))
    for (const name of [
      'LICENSE',
      'NOTICE',
      'README.md',
      'CHANGELOG.md',
      'package.json',
      'dist/cli.js',
      'dist/index.d.ts',
    ]) {
      expect(files).toContain(name)
    }
    const strange = files.filter(
      (name) =>
        !/^(?:[A-Z]+(?:\.md)?|package\.json|bin\/depeche\.js|dist\/.+|docs\/(?:ci|diagnostics)\/.+)$/.test(name),
    )
    expect(strange).toEqual([])
    const assets = filesUnder('src', ['.bin', '.tsv', '.txt']).map((path) => path.replace('src', 'dist'))
    expect(files).toEqual(expect.arrayContaining(assets))
  })

  test('satisfies publint', async () => {
    const { messages } = await publint({ pkgDir: home, level: 'suggestion', strict: true })
    expect(messages.map((message) => formatMessage(message, own))).toEqual([])
  })
})

test('the version is the one of package.json', () => {
  expect(version).toBe(own.version)
})

test('dependencies are pinned exactly', () => {
  for (const pinned of Object.values({ ...own.dependencies, ...own.devDependencies })) {
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/)
  }
})
