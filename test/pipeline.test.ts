import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { abreast, type Frame, Framer } from '../src/frame/index.ts'
import { readFrames, recordsOf } from '../src/pipeline.ts'
import { filesUnder } from './laws.ts'

const frames = filesUnder('fixtures', ['.wire']).flatMap((path): Frame[] => {
  const framer = new Framer()
  return [...framer.push(readFileSync(path)), ...framer.end()]
})

const told = (group: readonly Frame[]) =>
  readFrames(group, {}).map((outcome) => JSON.stringify(recordsOf(outcome, 0, {}).records))

test('a dispatch reads the same beside others of any language and format as alone', () => {
  const small = frames.filter(({ bytes }) => bytes.length < 20_000)
  expect(small.length).toBeGreaterThan(200)
  const beside = [...abreast(small, 7)].flatMap(told)
  for (const [i, frame] of small.entries()) expect(beside[i]).toBe(told([frame])[0])
})

test('frames go in groups, in order, and a large one goes alone', () => {
  const sized = (length: number): Frame => ({
    bytes: new Uint8Array(length),
    byteStart: 0,
    line: 1,
    column: 1,
    problems: [],
  })
  const sizes = [10, 10, 10, 1 << 19, 10]
  const groups = [...abreast(sizes.map(sized), 2)].map((group) => group.map(({ bytes }) => bytes.length))
  expect(groups).toEqual([[10, 10], [10], [1 << 19], [10]])
})
