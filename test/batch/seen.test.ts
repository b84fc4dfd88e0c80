import { expect, test } from 'vitest'
import { foldsOf } from '../../src/batch/folds.ts'
import type { Input } from '../../src/batch/input.ts'
import { Repeats } from '../../src/batch/repeats.ts'
import { Seen, seenEntry } from '../../src/batch/seen.ts'
import { SIGHT, sightOf } from '../../src/batch/sight.ts'
import type { NewsRecord } from '../../src/schema.ts'

const input = (key: string): Input => {
  return { path: Buffer.from(key), name: key, key, packing: 'plain', size: 10, mtime: 1 }
}

/** The sight of a dispatch: `a` are bytes of their own, `a:doc` and `b:doc@2` versions of one document. */
function sight(dispatch: string): Buffer {
  const [, bytes, documentId = null, version = null] = /^(\w)(?::(\w+))?(?:@(\w+))?$/.exec(dispatch)!
  return sightOf({ id: `sha256:${`${bytes}0`.repeat(16)}`, header: { documentId, version } } as unknown as NewsRecord)
}
const sights = (dispatches: string) => Buffer.concat(dispatches.split(' ').map(sight))

test('only what was seen without a gap counts, of the input as it is now', () => {
  const seen = new Seen()
  const file = input('x')
  seen.add(seenEntry(file, 0, sights('a b'), false))
  seen.add(seenEntry(file, 3, sights('d'), true))
  expect([seen.count(file), seen.isWhole(file)]).toEqual([2, false])
  seen.add(seenEntry(file, 2, sights('c'), true))
  expect([seen.count(file), seen.isWhole(file)]).toEqual([3, true])
  expect(seen.sights(file, 2)).toEqual(sights('a b'))
  expect(seen.count({ ...file, mtime: 2 })).toBe(0)
  seen.add(seenEntry(file, 0, sights('e'), false))
  expect(seen.sights(file)).toEqual(sights('e'))
  expect(seen.sights(file)).toHaveLength(SIGHT)
})

test.each([
  ['a b c', 0],
  ['a b a a', 2],
  ['a:x b:y c:x', 1],
  ['a:x b', 0],
])('%s: %i repeat an earlier one', (dispatches, repeated) => {
  expect(new Repeats().count(sights(dispatches))).toBe(repeated)
})

test.each([
  ['a b', 'a', '2'],
  ['a:x@1 b:x@3', 'c:x@2', '0 2'],
  ['a:x@9 b:x@10', '', '0'],
  ['a:x b:x', 'c:x', '0 1'],
  ['a:x@1st b:x@2nd', 'a:x@1st', '0 2'],
  ['a b', 'c', ''],
])('%s, %s: folded are %s', (first, second, folded) => {
  const seen = new Seen()
  const files = [first, second].flatMap((dispatches, i) => (dispatches ? [{ dispatches, file: input(`${i}`) }] : []))
  for (const { file, dispatches } of files) seen.add(seenEntry(file, 0, sights(dispatches), true))
  const folds = foldsOf(
    files.map(({ file }) => file),
    seen,
  )
  const before = first.split(' ').length
  const places = [...(folds.get('0') ?? []), ...[...(folds.get('1') ?? [])].map((place) => place + before)]
  expect(places.toSorted().join(' ')).toBe(folded)
})
