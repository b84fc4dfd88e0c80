import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Input, inputOf, inShard } from './input.ts'
import { type Found, found, type Skipped, walk } from './walk.ts'

/** What is to be converted. */
export interface Selection {
  /** Files and folders, as they were named. */
  readonly operands: readonly Buffer[]
  readonly shard: readonly [i: number, n: number] | undefined
  /** A folder that is passed over: the output, where it stands in the input. */
  readonly except: string
  readonly skipped: Skipped
}

/**
 * Every input, in order, the files of a folder together. Names are relative to the folder where just one is named;
 * else they are the paths as named.
 */
export function* inputsIn({ operands, shard, except, skipped }: Selection): Generator<Input> {
  const [only] = operands
  const base = operands.length === 1 && isFolder(only!) ? only! : Buffer.alloc(0)
  const own = resolve(except)
  const isOutput = (file: Found) => resolve(file.name).startsWith(`${own}/`)
  for (const file of filesOf(operands, skipped)) {
    if (isOutput(file)) continue
    const input = inputOf(file, base)
    if (!shard || inShard(input, shard)) yield input
  }
}

function* filesOf(operands: readonly Buffer[], skipped: Skipped): Generator<Found> {
  const files = operands.filter((operand) => !isFolder(operand))
  for (const path of files.toSorted(byFolder)) yield found(path)
  for (const folder of operands.filter(isFolder).toSorted(Buffer.compare)) yield* walk(folder, skipped, 'folder')
}

// A list of files may come in any order; the files of one folder must come together.
function byFolder(a: Buffer, b: Buffer): number {
  const [slashA, slashB] = [a.lastIndexOf('/'), b.lastIndexOf('/')]
  const folders = Buffer.compare(a.subarray(0, Math.max(0, slashA)), b.subarray(0, Math.max(0, slashB)))
  return folders || Buffer.compare(a, b)
}

function isFolder(path: Buffer): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
