import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder } from './laws.ts'

/** Floor first: a file imports from its own layer or a lower one. */
const layers = [
  ['text', 'diagnostics.ts', 'schema.ts', 'options.ts', 'version.ts'],
  ['frame'],
  ['decode'],
  ['formats'],
  ['layout'],
  ['languages', 'lexicon', 'model'],
  ['extract'],
  ['pipeline.ts', 'laid.ts', 'record.ts', 'reject.ts', 'diagnose.ts'],
  ['validate'],
  ['emit', 'report', 'index.ts'],
  ['batch'],
  ['cli'],
]

/** Floor first, within the folder of the quotes: what words are, how a sentence is built, what is reported in it, and by whom. */
const quoteFloors = ['words', 'grammar', 'reports', 'speakers', 'index.ts']

/** Each third-party package has one home; zod has one for each thing that is checked with it. */
const homes: Record<string, readonly string[]> = {
  chokidar: ['cli/settled.ts'],
  commander: ['cli'],
  'date-fns': ['extract/dates'],
  'iconv-lite': ['decode'],
  saxes: ['formats'],
  zod: ['schema.ts', 'validate/profile-schema.ts'],
}

const layerOf = (path: string) => layers.findIndex((names) => names.includes(relative('src', path).split('/')[0]!))
const quoteFloorOf = (path: string) => quoteFloors.indexOf(relative('src/extract/quotes', path).split('/')[0]!)
const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import\() ?'(?<name>[^']+)'/g)].map((match) => match.groups!.name!)
const code = filesUnder('src', ['.ts'])
const isData = (path: string) => /src\/(?:languages|lexicon|model)\//.test(path)

/** What is loaded with a file, before anything is asked for: types are not, and neither is what `import()` names. */
function loadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  if (!path.startsWith('src/')) return seen
  const imports = readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type )[^']*?from '(?<name>[^']+)'/gm)
  for (const { groups } of imports) {
    const name = groups!.name!
    loadedWith(name.startsWith('.') ? relative('.', resolve(path, '..', name)) : name, seen)
  }
  return seen
}

test('the help of validate waits for neither schemas, nor a watcher, nor a tagger', () => {
  const loaded = [...loadedWith('src/cli/run.ts'), ...loadedWith('src/cli/validate.ts')]
  expect(loaded).toContain('src/report/sarif.ts')
  expect(
    loaded.filter((name) => /^(?:zod|chokidar)|^src\/(?:schema|pipeline)\.ts|^src\/(?:model|batch)\//.test(name)),
  ).toEqual([])
})

test.each(code.filter((path) => path.startsWith('src/extract/quotes/')))(
  'within the quotes, imports point down: %s',
  (path) => {
    expect(quoteFloorOf(path)).toBeGreaterThanOrEqual(0)
    for (const name of importsOf(path).filter((name) => name.startsWith('.'))) {
      const target = relative('.', resolve(path, '..', name))
      expect(quoteFloorOf(target), `${path} imports ${target}`).toBeLessThanOrEqual(quoteFloorOf(path))
    }
  },
)

describe.each(code)('%s', (path) => {
  test('imports point down', () => {
    expect(layerOf(path)).toBeGreaterThanOrEqual(0)
    for (const name of importsOf(path).filter((name) => name.startsWith('.'))) {
      const target = relative('.', resolve(path, '..', name))
      expect(layerOf(target), `${path} imports ${target}`).toBeLessThanOrEqual(layerOf(path))
    }
  })

  test('a package is imported where it lives', () => {
    for (const name of importsOf(path)) {
      const home = homes[name.split('/')[0]!]
      if (home)
        expect(
          home.some((place) => path.startsWith(`src/${place}`)),
          `${path} imports ${name}`,
        ).toBe(true)
    }
  })

  test('has no default export and at most 300 lines', () => {
    const text = readFileSync(path, 'utf8')
    expect(text).not.toMatch(/^export default/m)
    if (!isData(path)) expect(text.split('\n').length).toBeLessThanOrEqual(301)
  })
})
