import { Worker } from 'node:worker_threads'
import type { Piece, Task, WorkOptions } from './task.ts'
import { work } from './work.ts'

/** Does tasks, each in its own time; the pieces of one come in order. */
export interface Pool {
  readonly size: number
  run(task: Task): AsyncIterable<Piece>
  close(): Promise<void>
}

/** What a worker thread says. */
export type Answer =
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'done' }
  | { readonly kind: 'fault'; readonly error: unknown }

/** A pool of worker threads that run `script`; with one job, this thread does the work itself. */
export function poolOf(jobs: number, script: URL | undefined, options: WorkOptions): Pool {
  if (jobs === 1 || script === undefined) {
    return { size: 1, run: (task) => work(task, options), close: async () => undefined }
  }
  const idle: Hand[] = Array.from({ length: jobs }, () => new Hand(script, options))
  const all = [...idle]
  const waiting: ((hand: Hand) => void)[] = []
  const free = (hand: Hand) => {
    const next = waiting.shift()
    if (next) next(hand)
    else idle.push(hand)
  }
  const hire = () => {
    const hand = idle.pop()
    return hand ? Promise.resolve(hand) : new Promise<Hand>((resolve) => waiting.push(resolve))
  }
  return {
    size: jobs,
    run: (task) => {
      const feed = new Feed()
      hire().then((hand) => hand.do(task, feed).finally(() => free(hand)))
      return feed.pieces()
    },
    close: async () => {
      await Promise.all(all.map((hand) => hand.leave()))
    },
  }
}

/** Pieces on their way from the worker to the writer; asks for more only when few are waiting. */
class Feed {
  private readonly waiting: (Piece | undefined)[] = []
  private failure: unknown
  private wake = () => {}
  /** Called when there is room for more. */
  more = () => {}

  put(piece: Piece | undefined): void {
    this.waiting.push(piece)
    this.wake()
  }

  fail(error: unknown): void {
    this.failure = error
    this.put(undefined)
  }

  get isFull(): boolean {
    return this.waiting.length >= 2
  }

  async *pieces(): AsyncGenerator<Piece> {
    for (;;) {
      while (this.waiting.length === 0) await new Promise<void>((resolve) => (this.wake = resolve))
      const piece = this.waiting.shift()
      if (this.failure) throw this.failure
      if (!piece) return
      this.more()
      yield piece
    }
  }
}

/** One worker thread. */
class Hand {
  private readonly worker: Worker
  private answer: (answer: Answer) => void = () => {}

  constructor(script: URL, options: WorkOptions) {
    this.worker = new Worker(script, { workerData: { batch: options } })
    this.worker.on('message', (answer: Answer) => this.answer(answer))
    this.worker.on('error', (error) => this.answer({ kind: 'fault', error }))
  }

  do(task: Task, feed: Feed): Promise<void> {
    return new Promise((resolve) => {
      let owes = false
      feed.more = () => {
        if (owes) this.worker.postMessage('more')
        owes = false
      }
      this.answer = (answer) => {
        if (answer.kind === 'piece') {
          feed.put(answer.piece)
          owes = true
          if (!feed.isFull) feed.more()
          return
        }
        if (answer.kind === 'fault') feed.fail(answer.error)
        else feed.put(undefined)
        resolve()
      }
      this.worker.postMessage(task)
    })
  }

  async leave(): Promise<void> {
    await this.worker.terminate()
  }
}
