import { parentPort, workerData } from 'node:worker_threads'
import { checkTask } from './check-task.ts'
import { work } from './work.ts'
import { serve } from './worker.ts'

// What a worker thread runs: bundled beside the command line, as `dist/worker.js`.
const { batch, check } = workerData ?? {}
if (parentPort && batch) {
  serve(
    parentPort,
    (task) => work(task, batch),
    ({ bytes }) => [bytes.buffer as ArrayBuffer],
  )
}
if (parentPort && check) serve(parentPort, (task) => checkTask(task, check))
