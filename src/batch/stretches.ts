import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { type Frame, Framer } from '../frame/index.ts'
import { chunksOf } from './chunks.ts'
import type { FramePlace } from './task.ts'

/** Bytes of frames that make a stretch: some hundred dispatches, a fraction of a second's work. */
const STRETCH = 1 << 18

/** A stretch of a large file; the last one also tells what the whole file was. */
export interface Stretch {
  readonly frames: readonly FramePlace[]
  readonly end?: { readonly hash: string; readonly bytes: number }
}

/** Cuts a large file at frame boundaries. The file is only scanned here: its dispatches are read where they are parsed. */
export function* stretchesOf(path: Buffer): Generator<Stretch> {
  const framer = new Framer()
  const hash = createHash('sha256')
  let bytes = 0
  let frames: FramePlace[] = []
  for (const chunk of chunksOf(path) as Iterable<Uint8Array>) {
    hash.update(chunk)
    bytes += chunk.length
    for (const frame of framer.push(chunk)) {
      frames.push(placeOf(frame))
      if (frames.at(-1)!.byteEnd - frames[0]!.byteStart < STRETCH) continue
      yield { frames }
      frames = []
    }
  }
  frames.push(...framer.end().map(placeOf))
  yield { frames, end: { hash: hash.digest('hex'), bytes } }
}

function placeOf({ bytes, ...place }: Frame): FramePlace {
  return { ...place, byteEnd: place.byteStart + bytes.length }
}

/** The frames of a stretch, with their bytes. */
export function framesAt(path: Uint8Array, frames: readonly FramePlace[]): readonly Frame[] {
  if (frames.length === 0) return []
  const start = frames[0]!.byteStart
  const bytes = readAt(path, start, frames.at(-1)!.byteEnd)
  return frames.map(({ byteEnd, ...frame }) => {
    return { ...frame, bytes: bytes.subarray(frame.byteStart - start, byteEnd - start) }
  })
}

function readAt(path: Uint8Array, start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(end - start)
  const file = openSync(Buffer.from(path), 'r')
  try {
    for (let length = 0; length < bytes.length; ) {
      const got = readSync(file, bytes, length, bytes.length - length, start + length)
      if (got === 0) throw Object.assign(new Error('the file has shrunk'), { code: 'ESHRUNK' })
      length += got
    }
    return bytes
  } finally {
    closeSync(file)
  }
}
