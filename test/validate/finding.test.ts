import { expect, test } from 'vitest'
import { Framer } from '../../src/frame/index.ts'
import { type Checked, checkFrames } from '../../src/validate/check.ts'
import { Feed } from '../../src/validate/feed.ts'
import { openPolicy, type Policy } from '../../src/validate/policy.ts'

const paragraph =
  'Le pont suspendu de Valmorin rouvrira le 3 avril, a annoncé mardi la mairie, et le maire est content.'
const twice = `VALMORIN, 12 mars 2025 (XYZ) - ${paragraph}\n\nLe maire s'en félicite.\n\n${paragraph}\n\n${paragraph}\n`

function check(text: string, policy: Partial<Policy> = {}): readonly Checked[] {
  const framer = new Framer()
  const frames = [...framer.push(Buffer.from(text)), ...framer.end()]
  return checkFrames(frames, { path: 'in/a.wire' }, { ...openPolicy, ...policy })
}

test('a finding has its place, its line and its dispatch', () => {
  const [checked] = check(twice)
  expect(checked?.findings.filter(({ severity }) => severity === 'warning')).toEqual([
    {
      code: 'paragraph-duplicate',
      severity: 'warning',
      message: expect.any(String),
      path: 'in/a.wire',
      byte: Buffer.byteLength(twice) - Buffer.byteLength(paragraph) - 1,
      line: 7,
      column: 1,
      endColumn: paragraph.length + 1,
      excerpt: paragraph,
      excerptColumn: 1,
      id: checked?.summary?.id,
      index: 0,
    },
  ])
})

test('the profile grades a code, or silences it', () => {
  const severities = (severity: 'error' | 'off') =>
    check(twice, { severities: { 'paragraph-duplicate': severity } })[0]?.findings.map((finding) => finding.severity)
  expect(severities('error')).toContain('error')
  expect(severities('off')).not.toContain('warning')
})

test('of a long line only the part around the place is shown', () => {
  const long = `${'Un mot et un autre. '.repeat(40)}Le \ufffd manque. ${'Un mot encore. '.repeat(40)}`
  const lost = check(long)[0]?.findings.find(({ code }) => code === 'character-lost')
  expect(lost?.excerpt).toHaveLength(160)
  expect(lost?.excerpt[lost.column - lost.excerptColumn]).toBe('\ufffd')
})

test('the feed tells of the same bytes again, in the order in which it is given them', () => {
  const feed = new Feed(openPolicy)
  const [checked] = check(twice)
  expect(feed.add(checked!.summary!)).toEqual([])
  expect(feed.add({ ...checked!.summary!, path: 'in/b.wire' })).toMatchObject([
    { code: 'dispatch-duplicate', path: 'in/b.wire', line: 1, message: expect.stringContaining('in/a.wire:1') },
  ])
})
