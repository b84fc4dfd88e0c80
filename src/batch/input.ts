import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { Found } from './walk.ts'

/** How a file holds its dispatches: as they are, or packed. */
export type Packing = 'plain' | 'gzip' | 'zip' | 'tar'

/** A file of the archive folder, as it was found. */
export interface Input {
  /** The bytes of its path, to open it by. */
  readonly path: Buffer
  /** Its path below the folder that is converted: in records, in the manifest, in output names. */
  readonly name: string
  /** The same, one character a byte: names that are not UTF-8 stay apart. */
  readonly key: string
  readonly packing: Packing
  /** Bytes; -1 where the file can't be looked at. */
  readonly size: number
  /** Milliseconds since 1970, rounded down; -1 where the file can't be looked at. */
  readonly mtime: number
}

const packings: readonly (readonly [ending: RegExp, packing: Packing])[] = [
  [/\.(?:tar|tar\.gz|tgz)$/i, 'tar'],
  [/\.gz$/i, 'gzip'],
  [/\.zip$/i, 'zip'],
]

/** Looks at a file that was found; `base` is the path of the folder that names are relative to. */
export function inputOf({ path }: Found, base: Buffer): Input {
  const key = safeKey(below(path, base).toString('latin1'))
  const stat = statSync(path, { throwIfNoEntry: false })
  return {
    path,
    name: Buffer.from(key, 'latin1').toString(),
    key,
    packing: packings.find(([ending]) => ending.test(key))?.[1] ?? 'plain',
    size: stat?.size ?? -1,
    mtime: stat ? Math.floor(stat.mtimeMs) : -1,
  }
}

function below(path: Buffer, base: Buffer): Buffer {
  const inside = base.length > 0 && path.subarray(0, base.length).equals(base)
  return inside ? path.subarray(base.at(-1) === 0x2f ? base.length : base.length + 1) : path
}

// `/wire/../x` names an output below OUT as well, never beside it.
function safeKey(key: string): string {
  const steps = key.split('/').filter((step) => step !== '' && step !== '.')
  return steps.map((step) => (step === '..' ? '__' : step)).join('/')
}

/** Whether a file belongs to shard `i` of `n` (from 1): by its name alone, so that it is the same on every machine. */
export function inShard({ key }: Input, [i, n]: readonly [i: number, n: number]): boolean {
  return createHash('sha256').update(key, 'latin1').digest().readUInt32BE(0) % n === i - 1
}
