import { readFileSync } from 'node:fs'
import { type Frame, Framer } from '../frame/index.ts'
import type { Options } from '../options.ts'
import { type Checked, checkFrames } from '../validate/check.ts'
import type { Policy } from '../validate/policy.ts'
import { framesAt } from './stretches.ts'
import { codeOf } from './system-code.ts'
import type { Task, TaskFile } from './task.ts'

/** What a worker needs to know of a check. */
export interface CheckOptions {
  readonly pipeline: Options
  readonly policy: Policy
}

/** What was found in one file of a task. */
export interface CheckShare {
  /** Its place among the task's files. */
  readonly file: number
  /** Its dispatches, in order; those of a stretch are counted from 0. */
  readonly checked: readonly Checked[]
  readonly bytes: number
  readonly seconds: number
  /** Why it could not be read: the system's code, as `EACCES`. */
  readonly error?: string
}

/** Files that are handed back at a time. */
const FILES = 32

/** Checks a task's files; what was found comes in order. */
export async function* checkTask(task: Task, options: CheckOptions): AsyncGenerator<readonly CheckShare[]> {
  if (task.kind === 'frames') {
    yield [shareOf(0, () => check(framesAt(task.file.path, task.frames), task.file, options))]
    return
  }
  let shares: CheckShare[] = []
  for (const [place, file] of task.files.entries()) {
    shares.push(shareOf(place, () => checkWhole(file, options)))
    if (shares.length < FILES) continue
    yield shares
    shares = []
  }
  yield shares
}

function shareOf(file: number, check: () => Pick<CheckShare, 'checked' | 'bytes'>): CheckShare {
  const begun = performance.now()
  try {
    const found = check()
    return { file, ...found, seconds: (performance.now() - begun) / 1000 }
  } catch (error) {
    return { file, checked: [], bytes: 0, seconds: 0, error: codeOf(error) }
  }
}

function checkWhole(file: TaskFile, options: CheckOptions) {
  const bytes = readFileSync(Buffer.from(file.path))
  const framer = new Framer()
  const { checked } = check([...framer.push(bytes), ...framer.end()], file, options)
  return { checked, bytes: bytes.length }
}

function check(frames: readonly Frame[], { name }: TaskFile, { pipeline, policy }: CheckOptions) {
  const checked = checkFrames(frames, { ...pipeline, path: name }, policy)
  return { checked, bytes: frames.reduce((sum, frame) => sum + frame.bytes.length, 0) }
}
