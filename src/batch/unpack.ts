import { createReadStream, openSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { TaskFile } from './task.ts'

/** One file inside a packed one. */
export interface Member {
  /** `wires.zip!1998/a.txt`; of a gzip file, its own name. */
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Told of the packed file's own bytes, as they are read. */
type Seen = (bytes: Uint8Array) => void

/** The files in a packed one, streamed; stops with `EXPANDED` where they grow past `max` bytes together. */
export async function* membersOf(file: TaskFile, max: number, seen: Seen): AsyncGenerator<Member> {
  const capped = cap(max)
  for await (const member of unpackers[file.packing](file, seen)) {
    yield { ...member, chunks: capped(member.chunks) }
  }
}

type Unpacker = (file: TaskFile, seen: Seen) => AsyncIterable<Member>

const unpackers: Record<TaskFile['packing'], Unpacker> = { plain, gzip, zip, tar }

async function* plain(file: TaskFile, seen: Seen): AsyncGenerator<Member> {
  yield { name: file.name, chunks: bytesOf(file, seen) }
}

async function* gzip(file: TaskFile, seen: Seen): AsyncGenerator<Member> {
  yield { name: file.name, chunks: through(bytesOf(file, seen), createGunzip()) }
}

// A zip's table of contents stands at its end, so it is not read in order; its bytes are seen in a pass of their own.
async function* zip(file: TaskFile, seen: Seen): AsyncGenerator<Member> {
  const yauzl = await import('yauzl')
  for await (const _ of bytesOf(file, seen));
  const archive = await yauzl.fromFdPromise(openSync(Buffer.from(file.path), 'r'), {
    lazyEntries: true,
    autoClose: false,
  })
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      yield { name: `${file.name}!${entry.fileName}`, chunks: await archive.openReadStreamPromise(entry) }
    }
  } finally {
    archive.close()
  }
}

async function* tar(file: TaskFile, seen: Seen): AsyncGenerator<Member> {
  const { Parser } = await import('tar')
  const members = new Inbox()
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      if (entry.type !== 'File' && entry.type !== 'OldFile') return entry.resume()
      const stream = new PassThrough()
      entry.on('data', (chunk: Buffer) => {
        if (stream.write(chunk)) return
        entry.pause()
        stream.once('drain', () => entry.resume())
      })
      entry.on('end', () => stream.end())
      members.put({ name: `${file.name}!${entry.path}`, chunks: stream })
    },
  })
  parser.on('error', (error: Error) => members.end(error))
  parser.on('end', () => members.end())
  feed(parser, bytesOf(file, seen)).catch((error) => members.end(error))
  yield* members.taken()
}

/** Members on their way from the parser, which pushes, to the reader, who pulls. */
class Inbox {
  private readonly waiting: Member[] = []
  private isEnded = false
  private failure: Error | undefined
  private wake = () => {}

  put(member: Member): void {
    this.waiting.push(member)
    this.wake()
  }

  end(failure?: Error): void {
    this.isEnded = true
    this.failure ??= failure
    for (const { chunks } of this.waiting) if (failure) (chunks as PassThrough).destroy(failure)
    this.wake()
  }

  async *taken(): AsyncGenerator<Member> {
    for (;;) {
      const member = this.waiting.shift()
      if (member) yield member
      else if (this.failure) throw this.failure
      else if (this.isEnded) return
      else {
        await new Promise<void>((resolve) => {
          this.wake = resolve
        })
      }
    }
  }
}

interface Fed {
  write(chunk: Buffer): boolean
  end(): void
  once(event: 'drain', told: () => void): unknown
}

async function feed(parser: Fed, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of chunks) {
    if (!parser.write(Buffer.from(chunk))) await new Promise<void>((resolve) => parser.once('drain', resolve))
  }
  parser.end()
}

async function* bytesOf({ path }: TaskFile, seen: Seen): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(Buffer.from(path), { highWaterMark: 1 << 18 })) {
    seen(chunk)
    yield chunk
  }
}

async function* through(chunks: AsyncIterable<Uint8Array>, transform: NodeJS.ReadWriteStream) {
  const out = transform as unknown as AsyncIterable<Uint8Array>
  const fed = pipeline(chunks, transform)
  fed.catch(() => undefined)
  yield* out
  await fed
}

/** A count over all members: a bomb may be one large file or a million small ones. */
function cap(max: number): (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array> {
  let total = 0
  return async function* (chunks) {
    for await (const chunk of chunks) {
      total += chunk.length
      if (total > max) throw Object.assign(new Error(`grows past ${max} bytes`), { code: 'EXPANDED' })
      yield chunk
    }
  }
}
