import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Framer } from '../frame/index.ts'
import { Gathering } from './gathering.ts'
import { Reading } from './reading.ts'
import { framesAt } from './stretches.ts'
import { codeOf } from './system-code.ts'
import type { Piece, Task, TaskFile, WorkOptions } from './task.ts'
import { membersOf } from './unpack.ts'

/** Bytes of records that are handed back at a time. */
const PIECE = 1 << 20

/** Reads, parses and serialises a task's files; the records come in order, a piece as soon as there is enough for one. */
export async function* work(task: Task, options: WorkOptions): AsyncGenerator<Piece> {
  const gathering = new Gathering()
  if (task.kind === 'frames') readStretch(task, new Reading(0, options, gathering))
  else {
    for (const [place, file] of task.files.entries()) {
      const reading = new Reading(place, options, gathering)
      if (file.packing === 'plain') readWhole(file, reading)
      else yield* readPacked(file, options.maxExpanded, reading, gathering)
      if (gathering.size > PIECE) yield gathering.take(false)
    }
  }
  yield gathering.take(task.kind === 'frames')
}

function readWhole({ path, name }: TaskFile, reading: Reading): void {
  try {
    const bytes = readFileSync(Buffer.from(path))
    const framer = new Framer()
    reading.read(name, framer.push(bytes))
    reading.read(name, framer.end())
    reading.endMember(name, bytes.length)
    reading.share({ end: true, hash: hashOf(bytes), bytes: bytes.length })
  } catch (error) {
    reading.share({ end: true, error: codeOf(error) })
  }
}

/** A stretch is read as one piece: its frames were cut to be enough for one and not much more. */
function readStretch({ file, frames }: Task & { kind: 'frames' }, reading: Reading): void {
  if (frames.length === 0) return
  try {
    reading.read(file.name, framesAt(file.path, frames))
    reading.share({})
  } catch (error) {
    reading.share({ error: codeOf(error) })
  }
}

async function* readPacked(file: TaskFile, max: number, reading: Reading, gathering: Gathering): AsyncGenerator<Piece> {
  const hash = createHash('sha256')
  try {
    for await (const { name, chunks } of membersOf(file, max, (bytes) => hash.update(bytes))) {
      const framer = new Framer()
      let size = 0
      for await (const chunk of chunks) {
        size += chunk.length
        reading.read(name, framer.push(chunk))
        if (gathering.size <= PIECE) continue
        reading.share({})
        yield gathering.take(false)
      }
      reading.read(name, framer.end())
      reading.endMember(name, size)
    }
    reading.share({ end: true, hash: hash.digest('hex') })
  } catch (error) {
    reading.share({ end: true, error: codeOf(error) })
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
