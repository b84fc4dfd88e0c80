import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Frame, Framer } from '../frame/index.ts'
import { Gathering } from './gathering.ts'
import { outcomesOf, Reading } from './reading.ts'
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
    let wholes: Whole[] = []
    for (const [place, file] of task.files.entries()) {
      const reading = new Reading(place, options, gathering)
      if (file.packing === 'plain') wholes.push(openWhole(file, reading))
      if (file.packing === 'plain' && !isEnough(wholes)) continue
      readWholes(wholes, options)
      wholes = []
      if (file.packing !== 'plain') yield* readPacked(file, options.maxExpanded, reading, gathering)
      if (gathering.size > PIECE) yield gathering.take(false)
    }
    readWholes(wholes, options)
  }
  yield gathering.take(task.kind === 'frames')
}

/** A small file that is read as a whole, beside others. */
interface Whole {
  readonly reading: Reading
  readonly name: string
  readonly bytes: Uint8Array
  readonly frames: readonly Frame[]
  /** Why it could not be read. */
  readonly error?: string
}

function openWhole({ path, name }: TaskFile, reading: Reading): Whole {
  try {
    const bytes = readFileSync(Buffer.from(path))
    const framer = new Framer()
    return { reading, name, bytes, frames: [...framer.push(bytes), ...framer.end()] }
  } catch (error) {
    return { reading, name, bytes: new Uint8Array(), frames: [], error: codeOf(error) }
  }
}

/** Files that are opened before they are read side by side. */
const MOST_FILES = 8
const MOST_BYTES = 1 << 18

const isEnough = (wholes: readonly Whole[]) =>
  wholes.length === MOST_FILES || wholes.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_BYTES

/** Reads files side by side, as the frames of one are: the records come in the files' order. */
function readWholes(wholes: readonly Whole[], { pipeline }: WorkOptions): void {
  const outcomes = outcomesOf(
    wholes.flatMap(({ frames }) => frames),
    pipeline,
  )
  for (const { reading, name, bytes, frames, error } of wholes) {
    for (const _ of frames) reading.take(name, outcomes.next().value!)
    if (error !== undefined) reading.share({ end: true, error })
    else {
      reading.endMember(name, bytes.length)
      reading.share({ end: true, hash: hashOf(bytes), bytes: bytes.length })
    }
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
