// Runs the user's model beside the main thread, which waits: the pipeline is synchronous and the runtime is not.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { workerData } from 'node:worker_threads'

const { model, runtime, bases, port, signal } = workerData
const flag = new Int32Array(signal)

function done(message) {
  port.postMessage(message)
  Atomics.store(flag, 0, 1)
  Atomics.notify(flag, 0)
}

/** The runtime as the user installed it: beside the model, where the command runs, or beside this package. */
async function load() {
  for (const base of bases) {
    try {
      return await import(pathToFileURL(createRequire(base).resolve(runtime)).href)
    } catch {}
  }
  throw new Error(`${runtime} is not installed`)
}

async function start() {
  const ort = await load()
  const { InferenceSession, Tensor } = ort.InferenceSession ? ort : ort.default
  const session = await InferenceSession.create(model)
  return async (ids) => {
    const shape = [1, ids.length]
    const tensor = (value) =>
      new Tensor(
        'int64',
        BigInt64Array.from(ids, (id, at) => BigInt(value(id, at))),
        shape,
      )
    const all = {
      input_ids: () => tensor((id) => id),
      attention_mask: () => tensor(() => 1),
      token_type_ids: () => tensor(() => 0),
    }
    const feeds = Object.fromEntries(session.inputNames.filter((name) => all[name]).map((name) => [name, all[name]()]))
    const output = (await session.run(feeds))[session.outputNames[0]]
    return { scores: Float32Array.from(output.data), labels: output.dims[2] }
  }
}

const running = start()
running.then(
  () => done({ ready: true }),
  (error) => done({ error: String(error?.message ?? error) }),
)
port.on('message', async (ids) => {
  try {
    done(await (await running)(ids))
  } catch (error) {
    done({ error: String(error?.message ?? error) })
  }
})
