import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import type { Sink } from './verb.ts'

/** Where text goes. Nothing is on its way to the reader before `flush`, and nothing is whole before `close`. */
export interface Output {
  write(text: string): void
  flush(): Promise<void>
  close(): Promise<void>
  /** Leaves nothing behind of a file that was begun. */
  drop(): void
}

/** The output that `-o` names: a file, which appears only when it is whole, or standard output. */
export function outputTo(path: string | undefined, sink: Sink): Output {
  if (path === undefined || path === '-') return sinkOutput(sink)
  const there = statSync(path, { throwIfNoEntry: false })
  return there && !there.isFile() ? deviceOutput(path) : fileOutput(path)
}

/** Output on a stream: by its descriptor where it has one, which costs half and holds nothing back. */
export function sinkOutput(sink: Sink): Output {
  const { fd } = sink
  if (fd !== undefined) return buffered((bytes) => writeAll(fd, bytes))
  let last: Promise<void> = Promise.resolve()
  const put = (bytes: Uint8Array) => {
    last = new Promise((resolve, reject) => {
      sink.write(bytes.slice(), (error) => (error ? reject(error) : resolve()))
    })
  }
  return buffered(put, { flush: () => last })
}

// /dev/null, /dev/stdout, a named pipe: there is nothing to rename.
function deviceOutput(path: string): Output {
  const file = openSync(path, 'w')
  return buffered((bytes) => writeAll(file, bytes), { close: () => closeSync(file) })
}

function fileOutput(path: string): Output {
  const begun = `${path}.tmp-${process.pid}`
  const file = openSync(begun, 'w')
  const close = () => {
    fsyncSync(file)
    closeSync(file)
    renameSync(begun, path)
  }
  return buffered((bytes) => writeAll(file, bytes), { close, drop: () => rmSync(begun, { force: true }) })
}

interface Ends {
  flush?(): Promise<void>
  close?(): void
  drop?(): void
}

/** Gathers text in one buffer that is used again and again: a string a write would cost three times as much. */
function buffered(put: (bytes: Uint8Array) => void, ends: Ends = {}): Output {
  const buffer = Buffer.allocUnsafeSlow(1 << 18)
  let used = 0
  const empty = () => {
    const length = used
    used = 0
    if (length > 0) put(buffer.subarray(0, length))
  }
  const flush = async () => {
    empty()
    await ends.flush?.()
  }
  return {
    write(text) {
      const room = text.length * 3
      if (room > buffer.length - used) empty()
      if (room > buffer.length) put(Buffer.from(text))
      else used += buffer.write(text, used)
    },
    flush,
    async close() {
      await flush()
      ends.close?.()
    },
    drop: () => ends.drop?.(),
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) {
    try {
      written += writeSync(file, bytes, written)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      // A reader that is slower than we are, on a pipe that someone set non-blocking.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
