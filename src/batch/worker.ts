import { once } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import type { Answer, Job } from './pool.ts'
import type { Task } from './task.ts'

/**
 * Serves tasks on a worker thread: a piece at a time, the next one when it is asked for. The memory that a piece moves with
 * is handed over and not copied.
 */
export function serve<Piece>(port: MessagePort, work: Job<Piece>['work'], movedWith = nothing<Piece>): void {
  const say = (answer: Answer<Piece>, moved: ArrayBuffer[] = []) => port.postMessage(answer, moved)
  const act = async (task: Task) => {
    for await (const piece of work(task)) {
      say({ kind: 'piece', piece }, movedWith(piece))
      await once(port, 'message')
    }
    port.once('message', begin)
    say({ kind: 'done' })
  }
  const begin = (task: Task) => {
    act(task).catch((error) => say({ kind: 'fault', error }))
  }
  port.once('message', begin)
}

const nothing = <Piece>(_: Piece): ArrayBuffer[] => []
