import type { MessagePort } from 'node:worker_threads'
import type { Answer, Job, Order } from './pool.ts'
import type { Task } from './task.ts'

/** Pieces that may be on their way to the writer before the next one is made. */
const AHEAD = 2

/**
 * Serves tasks on a worker thread, one after the other. The memory that a piece moves with is handed over and not copied.
 */
export function serve<Piece>(port: MessagePort, work: Job<Piece>['work'], movedWith = nothing<Piece>): void {
  const say = (answer: Answer<Piece>, moved: ArrayBuffer[] = []) => port.postMessage(answer, moved)
  let room = AHEAD
  let wake = () => {}
  const act = async (task: Task) => {
    for await (const piece of work(task)) {
      while (room === 0) await new Promise<void>((resolve) => (wake = resolve))
      room--
      say({ kind: 'piece', piece }, movedWith(piece))
    }
    say({ kind: 'done' })
  }
  let last = Promise.resolve()
  port.on('message', (order: Order) => {
    if (order.kind === 'task') last = last.then(() => act(order.task).catch((error) => say({ kind: 'fault', error })))
    else {
      room++
      wake()
    }
  })
}

const nothing = <Piece>(_: Piece): ArrayBuffer[] => []
