import type { Input } from './input.ts'
import { stretchesOf } from './stretches.ts'
import type { FramePlace, Task, TaskFile } from './task.ts'

/** Bytes of small files that are done at a time, and how many files that may be. */
const BATCH = 1 << 18
const FILES = 128
/** Bytes from which a file is cut into stretches, so that several can work on it. */
const LARGE = 1 << 20

/** An input with where to go on in it. */
export interface Todo {
  readonly input: Input
  /** The last stretch of it that is done ends at this byte. */
  readonly fromByte: number
}

/** A task, and the inputs that its shares are of. */
export interface Step<T extends Todo = Todo> {
  readonly task: Task
  readonly todos: readonly T[]
  /** The last stretch of a large file: what the whole file was. */
  readonly end?: { readonly hash: string; readonly bytes: number }
  /** Why a large file could not be scanned to its end. */
  readonly error?: string
}

/** Cuts the work into tasks of a fraction of a second's work, in order: small files together, large ones in stretches. */
export function* stepsOf<T extends Todo>(todos: Iterable<T>): Generator<Step<T>> {
  let batch: T[] = []
  let bytes = 0
  const flush = function* () {
    if (batch.length > 0) yield { task: { kind: 'files' as const, files: batch.map(fileOf) }, todos: batch }
    batch = []
    bytes = 0
  }
  for (const todo of todos) {
    const { packing, size } = todo.input
    const isLarge = packing === 'plain' && size >= LARGE
    if (isLarge || packing !== 'plain') yield* flush()
    if (isLarge) yield* stretched(todo)
    else {
      batch.push(todo)
      bytes += size
      if (packing !== 'plain' || bytes >= BATCH || batch.length >= FILES) yield* flush()
    }
  }
  yield* flush()
}

function* stretched<T extends Todo>(todo: T): Generator<Step<T>> {
  const step = (frames: readonly FramePlace[], more: Partial<Step<T>> = {}): Step<T> => ({
    task: { kind: 'frames', file: fileOf(todo), frames },
    todos: [todo],
    ...more,
  })
  try {
    for (const { frames, end } of stretchesOf(todo.input.path)) {
      const open = frames.filter(({ byteStart }) => byteStart >= todo.fromByte)
      if (open.length > 0 || end) yield step(open, end ? { end } : {})
    }
  } catch (error) {
    yield step([], { error: String((error as NodeJS.ErrnoException).code ?? error) })
  }
}

function fileOf({ input: { path, name, packing } }: Todo): TaskFile {
  return { path, name, packing }
}
