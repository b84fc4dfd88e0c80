import type { Options } from '../options.ts'
import { parse, parseStream } from '../pipeline.ts'
import type { NewsRecord } from '../schema.ts'
import { chunksOf } from './chunks.ts'
import { piecesOf } from './pieces.ts'

/** How an engine hands over work on standard input: a path a line, or dispatches, each after its length. */
export type StdinFormat = 'paths' | 'framed'

/** The records of what comes in on standard input, as it comes. `failed` is told of what cannot be read. */
export async function* recordsOfStream(
  stdin: AsyncIterable<Uint8Array>,
  format: StdinFormat,
  { pipeline, failed }: { readonly pipeline: Options; readonly failed: (name: string, error: unknown) => void },
): AsyncGenerator<NewsRecord> {
  if (format === 'framed') {
    for await (const bytes of lengthPrefixed(stdin, failed)) yield* parse(bytes, pipeline)
    return
  }
  for await (const path of piecesOf(stdin, 0x0a)) {
    const name = path.toString()
    try {
      yield* parseStream(chunksOf(path), { ...pipeline, path: name })
    } catch (error) {
      failed(name, error)
    }
  }
}

/** Four bytes, the most significant first, say how many follow. */
async function* lengthPrefixed(stdin: AsyncIterable<Uint8Array>, failed: (name: string, error: unknown) => void) {
  let held = Buffer.alloc(0)
  for await (const chunk of stdin) {
    held = Buffer.concat([held, chunk])
    while (held.length >= 4 && held.length >= 4 + held.readUInt32BE(0)) {
      const end = 4 + held.readUInt32BE(0)
      yield held.subarray(4, end)
      held = held.subarray(end)
    }
  }
  if (held.length > 0) failed('<stdin>', Object.assign(new Error('ends within a dispatch'), { code: 'ECUT' }))
}
