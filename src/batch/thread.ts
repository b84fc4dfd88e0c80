import { parentPort, workerData } from 'node:worker_threads'
import { serve } from './worker.ts'

// What a worker thread runs: bundled beside the command line, as `dist/worker.js`.
if (parentPort) serve(parentPort, workerData.batch)
