import { addAbortSignal, Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Account } from './account.ts'
import type { Messages } from './messages.ts'
import type { Shell } from './verb.ts'

/** Milliseconds between two looks at what else is to do. */
const BEAT = 100
/** Milliseconds before there is any progress to show. */
const SOON = 1000

type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** Keeps a long run attentive: lets an interrupt be heard, what is written be seen, and the progress be shown. */
export function paceOf(
  account: Account,
  { interrupted }: Shell,
  messages: Messages,
  taker: { flush?(): Promise<void> },
): (chunks: Chunks) => AsyncGenerator<Uint8Array> {
  const begun = performance.now()
  let last = begun
  async function pause(): Promise<void> {
    await taker.flush?.()
    await messages.flush()
    await setImmediate()
    interrupted.throwIfAborted()
    const now = performance.now()
    if (now - last > BEAT && now - begun > SOON) messages.progress(progressLine(account, now - begun))
    last = now
  }
  return async function* (chunks) {
    const waits = Symbol.asyncIterator in chunks
    if (chunks instanceof Readable) addAbortSignal(interrupted, chunks)
    for await (const chunk of chunks) {
      yield chunk
      account.bytes += chunk.length
      if (waits || performance.now() - last > BEAT) await pause()
    }
  }
}

function progressLine({ files, read, bytes, error }: Account, spent: number): string {
  const rate = (bytes / 1000 / spent).toFixed(1)
  return `${files} files  ${read} dispatches  ${rate} MB/s  ${error} errors`
}
