import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesUnder, laws, read } from './laws.ts'

// Real dispatches, which may be measured on but not shipped: they lie beside the repository where there are any.
const corpus = '../shared/corpus'
const folders = ['seed', 'raw', 'dev-fr', 'dev-en', 'dev-es', 'dev-de'].map((name) => `${corpus}/${name}`)
const files = folders.filter((folder) => existsSync(folder)).flatMap((folder) => filesUnder(folder))
const wires = files.filter((path) => !/\.gold\.xml$|README\.md$/.test(path))

describe.runIf(wires.length > 0)('the laws hold on real dispatches', () => {
  test.each(wires)('%s', (path) => {
    const all = read(path, 4)
    for (const law of Object.values(laws)) law(all)
  })
})

test.runIf(wires.length === 0)('skipped: ../shared/corpus is not there', () => {
  expect(existsSync(corpus)).toBe(false)
})
