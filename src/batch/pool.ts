import { Worker } from 'node:worker_threads'
import type { Task } from './task.ts'

/** Does tasks, each in its own time; the pieces of one come in order. */
export interface Pool<Piece> {
  readonly size: number
  run(task: Task): AsyncIterable<Piece>
  close(): Promise<void>
}

/** What the threads of a pool are for. */
export interface Job<Piece> {
  /** What a thread is told to know its job by: its `workerData`. */
  readonly told: object
  work(task: Task): AsyncIterable<Piece>
}

/** What a worker thread says. */
export type Answer<Piece> =
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'done' }
  | { readonly kind: 'fault'; readonly error: unknown }

/** A pool of worker threads that run `script`; with one job, this thread does the work itself. */
export function poolOf<Piece>(jobs: number, script: URL | undefined, { told, work }: Job<Piece>): Pool<Piece> {
  if (jobs === 1 || script === undefined) {
    return { size: 1, run: work, close: async () => undefined }
  }
  const idle: Hand<Piece>[] = Array.from({ length: jobs }, () => new Hand(script, told))
  const all = [...idle]
  const waiting: ((hand: Hand<Piece>) => void)[] = []
  const free = (hand: Hand<Piece>) => {
    const next = waiting.shift()
    if (next) next(hand)
    else idle.push(hand)
  }
  const hire = () => {
    const hand = idle.pop()
    return hand ? Promise.resolve(hand) : new Promise<Hand<Piece>>((resolve) => waiting.push(resolve))
  }
  return {
    size: jobs,
    run: (task) => {
      const feed = new Feed<Piece>()
      hire().then((hand) => hand.do(task, feed).finally(() => free(hand)))
      return feed.pieces()
    },
    close: async () => {
      await Promise.all(all.map((hand) => hand.leave()))
    },
  }
}

/** Pieces on their way from the worker to the writer; asks for more only when few are waiting. */
class Feed<Piece> {
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
class Hand<Piece> {
  private readonly worker: Worker
  private answer: (answer: Answer<Piece>) => void = () => {}

  constructor(script: URL, told: object) {
    this.worker = new Worker(script, { workerData: told })
    this.worker.on('message', (answer: Answer<Piece>) => this.answer(answer))
    this.worker.on('error', (error) => this.answer({ kind: 'fault', error }))
  }

  do(task: Task, feed: Feed<Piece>): Promise<void> {
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
