import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'

/** Bytes read at a time: enough that the calls don't count, small enough for flat memory. */
const CHUNK = 1 << 20

/** A file's bytes in pieces, read only as fast as they are taken. */
export function chunksOf(path: Buffer): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  const stat = statSync(path)
  // Waiting for a pipe in a blocking call would leave an interrupt from the keyboard unheard.
  return stat.isFile() ? fileChunks(path, stat.size) : createReadStream(path)
}

// A new buffer each time, for frames point into it. Read to the end of the file and not to its size: it may have grown.
function* fileChunks(path: Buffer, size: number): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK, size + 1))
      const length = readSync(file, chunk)
      if (length === 0) return
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}
