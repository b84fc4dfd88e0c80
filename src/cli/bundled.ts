import { parentPort, workerData } from 'node:worker_threads'

export { run } from './run.ts'

// The one file of the command line is also what its worker threads run.
if (parentPort && workerData?.batch) {
  const { serve } = await import('../batch/worker.ts')
  serve(parentPort, workerData.batch)
}
