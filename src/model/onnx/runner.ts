import { join } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { assetUrl } from '../../text/asset.ts'

/** Scores of a model: `labels` a piece, in order. */
export interface Scores {
  readonly scores: Float32Array
  readonly labels: number
}

/** Runs a model over piece ids and waits for its scores. */
export type Runner = (ids: readonly number[]) => Scores

type Answer = Scores | { readonly ready: true } | { readonly error: string }

const patience = 120_000

/** Loads a model in a thread of its own; throws where the runtime or the model cannot be had. `runtime` is a package or a file. */
export function startRunner(folder: string, model: string, runtime: string): Runner {
  const signal = new SharedArrayBuffer(4)
  const flag = new Int32Array(signal)
  const { port1, port2 } = new MessageChannel()
  const bases = [join(folder, 'x.js'), join(process.cwd(), 'x.js'), import.meta.url]
  const script = assetUrl('model/onnx/worker.mjs')
  if (!script) throw new Error('the engine does not ship with this build')
  const worker = new Worker(script, {
    workerData: { model, runtime, bases, port: port2, signal },
    transferList: [port2],
    execArgv: [],
  })
  worker.unref()
  port1.unref()
  const wait = (): Answer => {
    Atomics.wait(flag, 0, 0, patience)
    Atomics.store(flag, 0, 0)
    return (receiveMessageOnPort(port1)?.message as Answer | undefined) ?? { error: 'the model does not answer' }
  }
  const started = wait()
  if ('error' in started) throw new Error(started.error)
  return (ids) => {
    port1.postMessage(ids)
    const answer = wait()
    if (!('scores' in answer)) throw new Error('error' in answer ? answer.error : 'the model does not answer')
    return answer
  }
}
