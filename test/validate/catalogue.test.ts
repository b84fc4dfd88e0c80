import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Code, catalog } from '../../src/diagnostics.ts'
import { Framer } from '../../src/frame/index.ts'
import type { Options } from '../../src/index.ts'
import { type Checked, checkFrames, checkNothing } from '../../src/validate/check.ts'
import { Feed } from '../../src/validate/feed.ts'
import type { Finding } from '../../src/validate/finding.ts'
import { openPolicy, type Policy } from '../../src/validate/policy.ts'
import { faults } from './faults.ts'

const codes = Object.keys(catalog) as Code[]

function findingsIn(path: string, bytes: Uint8Array, code: Code, options: Options = {}): Finding[] {
  const { maxBytes, policy: changes } = faults[code]
  const policy: Policy = { ...openPolicy, ...changes }
  const framer = new Framer({ maxBytes })
  const feed = new Feed(policy)
  const checked: Checked[] = checkFrames([...framer.push(bytes), ...framer.end()], { path, ...options }, policy)
  if (checked.length === 0) checked.push(checkNothing(bytes.length, { path }, policy))
  return checked.flatMap(({ findings, summary }) => [...findings, ...(summary ? feed.add(summary) : [])])
}

// Too large to be kept: a document of more elements than are read.
const large = Buffer.from(`<nitf><body><body.content><p>${'<br/>'.repeat(400_001)}</p></body.content></body></nitf>`)
const fixture = (code: Code, kind: 'raised' | 'clean') => `fixtures/validate/${code}/${kind}.wire`

describe.each(codes)('%s', (code) => {
  test('is raised on the line where the fault stands', () => {
    const path = fixture(code, 'raised')
    const bytes = code === 'xml-size' ? large : readFileSync(path)
    const found = findingsIn(path, bytes, code, faults[code].options).filter((finding) => finding.code === code)
    expect(found.map(({ line }) => line)).toContain(faults[code].line)
    for (const { message } of found) expect(message).not.toMatch(/\{\w+\}|undefined|null/)
  })

  test('is not raised where all is well', () => {
    const path = fixture(code, 'clean')
    expect(findingsIn(path, readFileSync(path), code).map((finding) => finding.code)).not.toContain(code)
  })

  test('has a page that opens with its sentence', () => {
    const [severity, sentence] = catalog[code]
    const [title, , line] = readFileSync(`docs/diagnostics/${code}.md`, 'utf8').split('\n')
    expect(title).toBe(`# ${code}`)
    expect(line).toContain(severity)
    expect(line).toContain(sentence)
  })
})

test('there is no page without a code, and no fixture', () => {
  const pages = readdirSync('docs/diagnostics').map((name) => basename(name, '.md'))
  expect(pages.filter((page) => !codes.includes(page as Code))).toEqual([])
  expect(readdirSync('fixtures/validate').filter((name) => !existsSync(`docs/diagnostics/${name}.md`))).toEqual([])
})
