import { once } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import type { Answer } from './pool.ts'
import type { Task, WorkOptions } from './task.ts'
import { work } from './work.ts'

/** Serves tasks on a worker thread: a piece at a time, the next one when it is asked for. */
export function serve(port: MessagePort, options: WorkOptions): void {
  const say = (answer: Answer, moved: ArrayBuffer[] = []) => port.postMessage(answer, moved)
  const act = async (task: Task) => {
    for await (const piece of work(task, options)) {
      say({ kind: 'piece', piece }, [piece.bytes.buffer as ArrayBuffer])
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
