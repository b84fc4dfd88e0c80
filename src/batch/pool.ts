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

/** What it is told: to do a task, or that there is room for one more piece. */
export type Order = { readonly kind: 'task'; readonly task: Task } | { readonly kind: 'more' }

/** A pool of worker threads that run `script`; with one job, this thread does the work itself. */
export function poolOf<Piece>(jobs: number, script: URL | undefined, { told, work }: Job<Piece>): Pool<Piece> {
  if (jobs === 1 || script === undefined) {
    return { size: 1, run: work, close: async () => undefined }
  }
  const hands = Array.from({ length: jobs }, () => new Hand<Piece>(script, told))
  const waiting: (() => void)[] = []
  return {
    size: jobs,
    run: (task) => {
      const feed = new Feed<Piece>()
      const begin = () => {
        const hand = hands.reduce((least, other) => (other.open < least.open ? other : least))
        if (hand.open === DEEP) waiting.push(begin)
        else hand.do(task, feed).finally(() => waiting.shift()?.())
      }
      begin()
      return feed.pieces()
    },
    close: async () => {
      await Promise.all(hands.map((hand) => hand.leave()))
    },
  }
}

/**
 * Megabytes of a thread's heap. It lets its garbage grow in proportion to what it may take at most: with gigabytes to take, two
 * threads hold 510 MB where 390 serve as well. Two dispatches of 15 MB, each with 119,000 quotes, are read in it.
 */
const room = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 }

/** Tasks that a worker thread has at a time: one that it does, and the next, so that it never waits for this thread. */
const DEEP = 2

/** Pieces on their way from the worker to the writer; each that is taken makes room for another. */
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
  /** What its tasks give, in the order in which it does them. */
  private readonly feeds: { readonly feed: Feed<Piece>; readonly end: () => void }[] = []

  constructor(script: URL, told: object) {
    this.worker = new Worker(script, { workerData: told, resourceLimits: room })
    this.worker.on('message', (answer: Answer<Piece>) => this.hear(answer))
    this.worker.on('error', (error) => {
      while (this.feeds.length > 0) this.hear({ kind: 'fault', error })
    })
  }

  /** Tasks that it has not done. */
  get open(): number {
    return this.feeds.length
  }

  do(task: Task, feed: Feed<Piece>): Promise<void> {
    return new Promise((end) => {
      feed.more = () => this.order({ kind: 'more' })
      this.feeds.push({ feed, end })
      this.order({ kind: 'task', task })
    })
  }

  async leave(): Promise<void> {
    await this.worker.terminate()
  }

  private order(order: Order): void {
    this.worker.postMessage(order)
  }

  private hear(answer: Answer<Piece>): void {
    const { feed, end } = this.feeds[0]!
    if (answer.kind === 'piece') {
      feed.put(answer.piece)
      return
    }
    if (answer.kind === 'fault') feed.fail(answer.error)
    else feed.put(undefined)
    this.feeds.shift()
    end()
  }
}
