import { createHash } from 'node:crypto'
import {
  closeSync,
  fsync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import type { BlockEntry } from './journal.ts'

/** Packs a block; blocks packed one by one read as one file. */
export type Pack = (block: Uint8Array) => Promise<Uint8Array>

const gzip = promisify(zlib.gzip)

/** How output is packed, by the ending of its name; `undefined` where this Node cannot. */
export function packFor(ending: string): Pack | undefined {
  if (ending === '.gz') return (block) => gzip(block)
  if (ending !== '.zst') return async (block) => block
  const zstd = (zlib as unknown as { zstdCompress?: typeof zlib.gzip }).zstdCompress
  return zstd && promisify(zstd)
}

const sync = promisify(fsync)

/** A part's file while it is written: under a name of its own, so that the true name never shows half a part. */
export class PartFile {
  private readonly path: Buffer
  private readonly descriptor: number
  private size: number

  /** Begins a part, or goes on with one after its first `bytes`. */
  constructor(path: Buffer, bytes = 0) {
    this.path = path
    this.size = bytes
    if (bytes === 0) mkdirSync(folderOf(path), { recursive: true })
    this.descriptor = openSync(begunName(path), bytes > 0 ? 'r+' : 'w')
    if (bytes > 0) ftruncateSync(this.descriptor, bytes)
  }

  get bytes(): number {
    return this.size
  }

  append(block: Uint8Array): void {
    for (let at = 0; at < block.length; ) at += writeSync(this.descriptor, block, at, block.length - at, this.size + at)
    this.size += block.length
  }

  sync(): Promise<void> {
    return sync(this.descriptor)
  }

  /** On disk and under its true name before anything else is done. */
  settle(): void {
    fsyncSync(this.descriptor)
    this.finish()
  }

  /** Gives the part its true name. */
  finish(): void {
    closeSync(this.descriptor)
    renameSync(begunName(this.path), this.path)
  }

  /** Leaves it as it is, to go on another time. */
  leave(): void {
    closeSync(this.descriptor)
  }
}

/** Whether a part that the journal calls whole is there; one that was stopped just before it got its name gets it now. */
export function stands(path: Buffer, bytes: number): boolean {
  if (statSync(begunName(path), { throwIfNoEntry: false })?.size === bytes) renameSync(begunName(path), path)
  return statSync(path, { throwIfNoEntry: false })?.size === bytes
}

/** The blocks of a begun part that are as they were written: a power failure may have taken the last ones. */
export function soundBlocks(path: Buffer, blocks: readonly BlockEntry[]): readonly BlockEntry[] {
  if (!statSync(begunName(path), { throwIfNoEntry: false })) return []
  const file = openSync(begunName(path), 'r')
  try {
    const lost = blocks.findIndex(({ bytes, check }, i) => {
      const start = blocks[i - 1]?.bytes ?? 0
      const block = Buffer.alloc(bytes - start)
      return readSync(file, block, 0, block.length, start) < block.length || checkOf(block) !== check
    })
    return lost < 0 ? blocks : blocks.slice(0, lost)
  } finally {
    closeSync(file)
  }
}

const begunName = (path: Buffer) => Buffer.concat([path, Buffer.from('.tmp')])

const folderOf = (path: Buffer) => path.subarray(0, Math.max(1, path.lastIndexOf('/')))

/** The hash by which a block is known again. */
export function checkOf(block: Uint8Array): string {
  return createHash('sha256').update(block).digest('hex').slice(0, 16)
}
