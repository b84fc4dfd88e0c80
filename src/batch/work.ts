import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import type { Options, Reject } from '../options.ts'
import { parse, parseFrame, parseStream } from '../pipeline.ts'
import { Gathering } from './gathering.ts'
import type { Piece, Share, Task, TaskFile, WorkOptions } from './task.ts'
import { membersOf } from './unpack.ts'

/** Bytes of records that are handed back at a time. */
const PIECE = 1 << 20

/** Reads, parses and serialises a task's files; the records come in order, a piece as soon as there is enough for one. */
export async function* work(task: Task, options: WorkOptions): AsyncGenerator<Piece> {
  const gathering = new Gathering()
  if (task.kind === 'frames') readStretch(task, options, gathering)
  else {
    for (const [place, file] of task.files.entries()) {
      if (file.packing === 'plain') readWhole(file, place, options, gathering)
      else yield* readPacked(file, place, options, gathering)
      if (gathering.size > PIECE) yield gathering.take(false)
    }
  }
  yield gathering.take(task.kind === 'frames')
}

function readWhole(file: TaskFile, place: number, { pipeline }: WorkOptions, gathering: Gathering): void {
  const rejects: Reject[] = []
  const before = gathering.records
  const share = (more: Partial<Share>) =>
    gathering.share({ file: place, records: gathering.records - before, rejects, end: true, ...more })
  try {
    const bytes = readFileSync(Buffer.from(file.path))
    for (const record of parse(bytes, told(pipeline, file.name, rejects))) gathering.record(record)
    share({ hash: hashOf(bytes), bytes: bytes.length })
  } catch (error) {
    share({ error: codeOf(error) })
  }
}

/** A stretch is read as one piece: its frames were cut to be enough for one and not much more. */
function readStretch(task: Task & { kind: 'frames' }, { pipeline }: WorkOptions, gathering: Gathering): void {
  const rejects: Reject[] = []
  const options = told(pipeline, task.file.name, rejects)
  const { frames } = task
  if (frames.length === 0) return
  const start = frames[0]!.byteStart
  const bytes = Buffer.allocUnsafeSlow(frames.at(-1)!.byteEnd - start)
  try {
    const length = readAt(task.file.path, bytes, start)
    if (length < bytes.length) throw Object.assign(new Error('the file shrank'), { code: 'ESHRUNK' })
    for (const { byteEnd, ...frame } of frames) {
      const index = gathering.records + rejects.length
      const slice = bytes.subarray(frame.byteStart - start, byteEnd - start)
      for (const record of parseFrame({ ...frame, bytes: slice }, index, options)) gathering.record(record)
    }
    gathering.share({ file: 0, records: gathering.records, rejects, end: false })
  } catch (error) {
    gathering.share({ file: 0, records: gathering.records, rejects, end: false, error: codeOf(error) })
  }
}

async function* readPacked(
  file: TaskFile,
  place: number,
  { pipeline, maxExpanded }: WorkOptions,
  gathering: Gathering,
): AsyncGenerator<Piece> {
  let rejects: Reject[] = []
  let before = gathering.records
  const share = (more: Partial<Share>) => {
    gathering.share({ file: place, records: gathering.records - before, rejects, end: false, ...more })
    rejects = []
  }
  const hash = createHash('sha256')
  try {
    for await (const { name, chunks } of membersOf(file, maxExpanded, (bytes) => hash.update(bytes))) {
      const options: Options = { ...pipeline, path: name, onReject: (reject) => rejects.push(reject) }
      for await (const record of parseStream(chunks, options)) {
        gathering.record(record)
        if (gathering.size <= PIECE) continue
        share({})
        yield gathering.take(false)
        before = 0
      }
    }
    share({ end: true, hash: hash.digest('hex') })
  } catch (error) {
    share({ end: true, error: codeOf(error) })
  }
}

function told(pipeline: Options, path: string, rejects: Reject[]): Options {
  return { ...pipeline, path, onReject: (reject) => rejects.push(reject) }
}

function readAt(path: Uint8Array, into: Buffer, position: number): number {
  const file = openSync(Buffer.from(path), 'r')
  try {
    let length = 0
    for (let got = -1; got !== 0 && length < into.length; length += got) {
      got = readSync(file, into, length, into.length - length, position + length)
    }
    return length
  } finally {
    closeSync(file)
  }
}

/** The hash by which a file's content is known again: SHA-256, in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

// What the system or the unpacking library says; anything else is our own fault and must be seen.
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  throw error
}
