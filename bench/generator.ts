import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { seeded } from '../tools/seeded.ts'
import { type ShapeName, shapes } from './shapes.ts'
import { story } from './story.ts'

/** A file of generated dispatches. */
export interface Generated {
  readonly path: string
  readonly bytes: number
  /** The length in bytes of each dispatch, in order. */
  readonly lengths: readonly number[]
  /** Words and signs, as white space parts them. */
  readonly words: number
}

/** Writes so many files of one dispatch each, a thousand in a folder, in all languages. */
export function generateFiles(folder: string, shape: ShapeName, count: number, seed = 1): void {
  const random = seeded(seed)
  for (let number = 0; number < count; number++) {
    const inner = join(folder, String(Math.floor(number / 1000)))
    mkdirSync(inner, { recursive: true })
    writeFileSync(join(inner, `${number}.txt`), shapes[shape](story(number, random)))
  }
}

/** Writes a file of dispatches of one shape, in all languages, until it has the size; the same for the same seed. */
export function generate(path: string, shape: ShapeName, size: number, seed = 1): Generated {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
  const random = seeded(seed)
  const lengths: number[] = []
  let [bytes, words] = [0, 0]
  while (bytes < size) {
    const told = story(lengths.length, random)
    const dispatch = shapes[shape](told)
    writeSync(file, dispatch)
    lengths.push(dispatch.length)
    bytes += dispatch.length
    words += told.paragraphs.reduce((sum, text) => sum + text.split(' ').length, 0)
  }
  closeSync(file)
  return { path, bytes, lengths, words }
}
