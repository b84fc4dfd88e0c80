import { setImmediate } from 'node:timers/promises'
import { type Frame, Framer } from '../frame/index.ts'
import { checkFrames } from '../validate/check.ts'
import type { Feed } from '../validate/feed.ts'
import { type CheckOptions, type CheckShare, checkTask } from './check-task.ts'
import { type CheckedFile, FileCheck } from './file-check.ts'
import { inOrder } from './in-order.ts'
import type { Input } from './input.ts'
import { type Pool, poolOf } from './pool.ts'
import { type Step, stepsOf } from './steps.ts'

/** What a check is told. */
export interface Check extends CheckOptions {
  /** What is known of the feed so far; it is told of every dispatch, in order. */
  readonly feed: Pick<Feed, 'add'>
  readonly jobs: number
  /** What a worker thread runs. */
  readonly script: URL | undefined
  readonly interrupted: AbortSignal
}

/** Checks files, as many at a time as there are jobs; what was found comes in the order of the files, whoever found it. */
export async function* checkFiles(inputs: readonly Input[], check: Check): AsyncGenerator<CheckedFile> {
  const { pipeline, policy, interrupted } = check
  const options: CheckOptions = { pipeline, policy }
  const hands = Math.min(check.jobs, handsFor(inputs))
  const job = { told: { check: options }, work: (task: Parameters<typeof checkTask>[0]) => checkTask(task, options) }
  const pool: Pool<readonly CheckShare[]> = poolOf(hands, check.script, job)
  const todos = inputs.map((input) => ({ input, fromByte: 0 }))
  let running: FileCheck | undefined
  try {
    for await (const { step, piece } of inOrder(stepsOf(todos), pool, () => interrupted.aborted)) {
      for (const share of piece) {
        running ??= new FileCheck(step.todos[share.file]!.input.name, check)
        running.take(share.checked, step.error === undefined ? share : { ...share, error: step.error })
        if (!isLast(step)) continue
        yield running.end()
        running = undefined
      }
      // One hand works on this thread: an interrupt from the keyboard is only heard between two pieces.
      await setImmediate()
    }
  } finally {
    await pool.close()
  }
}

/** Checks what comes on a stream. */
export async function checkStream(
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  check: Check,
): Promise<CheckedFile> {
  const file = new FileCheck(path, check)
  const framer = new Framer()
  const options = { ...check.pipeline, path }
  const take = (frames: Iterable<Frame>, bytes: number) => {
    const begun = performance.now()
    const checked = checkFrames(frames, options, check.policy)
    file.take(checked, { bytes, seconds: (performance.now() - begun) / 1000 })
  }
  for await (const chunk of chunks) take(framer.push(chunk), chunk.length)
  take(framer.end(), 0)
  return file.end()
}

/** Bytes of files for which it pays to call in one more hand: the start of a thread takes as long as checking them. */
const WORTH = 1 << 20

function handsFor(inputs: readonly Input[]): number {
  const bytes = inputs.reduce((sum, { size }) => sum + Math.max(0, size), 0)
  return Math.max(1, Math.ceil(bytes / WORTH))
}

/** Whether a file ends with this step: all but the stretches of a large one do. */
function isLast({ task, end, error }: Step): boolean {
  return task.kind === 'files' || end !== undefined || error !== undefined
}
