import { expect, test } from 'vitest'
import { inspect } from '../../src/report/inspect.ts'
import { baselineOf, readBaseline } from '../../src/validate/baseline.ts'
import { fingerprint } from '../../src/validate/fingerprint.ts'
import { finding } from '../report/inspected.ts'

const wanted = { level: 'warning', maxWarnings: undefined, home: (path: string) => path } as const
const run = { seconds: 0, at: '2025-12-03T08:16:00Z' }

function inspected(findings: readonly ReturnType<typeof finding>[], baseline: ReadonlyMap<string, number> = new Map()) {
  return inspect([{ path: 'a', dispatches: 1, seconds: 0, findings }], { ...wanted, baseline }, run)
}

test('a finding is the same on another line, and another on a line that says something else', () => {
  const print = fingerprint(finding(), 'a')
  expect(
    fingerprint(finding({ line: 9, byte: 900, column: 7, message: 'x', excerpt: '  Le pré est vert.' }), 'a'),
  ).toBe(print)
  expect(fingerprint(finding({ excerpt: 'Le pré est gris.' }), 'a')).not.toBe(print)
  expect(fingerprint(finding({ code: 'body-empty' }), 'a')).not.toBe(print)
  expect(fingerprint(finding(), 'b')).not.toBe(print)
})

test('repeats of a finding are told apart, the same way each time', () => {
  const prints = (count: number) =>
    inspected(Array.from({ length: count }, () => finding())).files[0]!.findings.map((one) => one.fingerprint)
  expect(new Set(prints(3)).size).toBe(3)
  expect(prints(3).slice(0, 2)).toEqual(prints(2))
})

test('of findings that are alike as many are known as were written', () => {
  const print = fingerprint(finding(), 'a')
  const known = readBaseline(
    baselineOf([1, 2].map(() => ({ path: 'a', code: 'byte-undecodable', fingerprint: print }))),
  )
  const { files, counts, known: silenced } = inspected([finding(), finding(), finding({ line: 30 })], known)
  expect(files[0]!.findings.map(({ line }) => line)).toEqual([30])
  expect({ counts, silenced }).toMatchObject({ counts: { error: 1 }, silenced: 2 })
})

test('a baseline is the same whatever the order in which the findings were met', () => {
  const some = ['b', 'a', 'c'].map((path) => ({ path, code: 'body-empty', fingerprint: path.repeat(32) }))
  expect(baselineOf(some)).toBe(baselineOf(some.toReversed()))
  expect(baselineOf(some).split('\n')).toHaveLength(6)
  expect(readBaseline(baselineOf([]))).toEqual(new Map())
})

test.each(['', '[]', '{"version":2,"findings":[]}', '{"version":1,"findings":[{"count":1}]}', '{"version":1}'])(
  'what is no baseline is not taken for one: %s',
  (text) => {
    expect(readBaseline(text)).toBeUndefined()
  },
)
