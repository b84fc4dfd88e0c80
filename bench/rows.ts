import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { chunksOf } from '../src/batch/chunks.ts'
import { outputTo } from '../src/cli/output.ts'
import { ndjson } from '../src/emit/ndjson.ts'
import type { Options } from '../src/options.ts'
import { parse, parseStream } from '../src/pipeline.ts'
import type { NewsRecord } from '../src/schema.ts'
import { cpuSeconds } from './cpu.ts'
import type { Generated } from './generator.ts'

/** What extracts of all that can be found, by the name of its row. */
export const levels: Readonly<Record<string, Options>> = {
  none: { extract: [] },
  dateline: { extract: ['dateline'] },
  dates: { extract: ['dateline', 'dates'] },
  entities: { extract: ['dateline', 'entities'] },
  'no quotes': { extract: ['dateline', 'dates', 'entities'] },
  all: {},
}

/** Seconds of a round: of CPU on all threads, and by the clock; the process's peak memory in bytes. */
export interface Round {
  readonly spent: number
  readonly clocked: number
  readonly peak: number
}

/** Does a row's rounds in this process, one at each message, and tells what it took. */
export function serve(name: string, files: readonly Generated[]): void {
  const work = workOf(name, files)
  process.on('message', async () => {
    const begun = performance.now()
    const spent = await cpuSeconds(work)
    const clocked = (performance.now() - begun) / 1e3
    process.send?.({ spent, clocked, peak: process.resourceUsage().maxRSS * 1024 } satisfies Round)
  })
}

function workOf(name: string, files: readonly Generated[]): () => void | Promise<void> {
  if (name === 'floor') return () => floor(files)
  if (name === 'written') {
    const known = files.map(({ path }) => [...parse(readFileSync(path), { extract: [] })])
    return () => floor(files, known)
  }
  const options = levels[name]!
  return async () => {
    for (const file of files) await product(file, options)
  }
}

async function product({ path }: Generated, options: Options): Promise<void> {
  const output = outputTo('/dev/null', process.stdout)
  for await (const record of parseStream(chunksOf(Buffer.from(path)), { ...options, path }))
    output.write(ndjson.write(record))
  await output.close()
}

/** The least that any reader of dispatches does; it is even told where they begin, and what to write where that is not their text. */
function floor(files: readonly Generated[], known?: readonly (readonly NewsRecord[])[]): void {
  for (const [i, { path, lengths }] of files.entries()) {
    const output = outputTo('/dev/null', process.stdout)
    const file = openSync(path, 'r')
    for (const [k, length] of lengths.entries()) {
      const bytes = Buffer.allocUnsafe(length)
      readSync(file, bytes)
      const text = isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1')
      output.write(known ? ndjson.write(known[i]![k]!) : `${JSON.stringify({ text })}\n`)
    }
    closeSync(file)
    void output.close()
  }
}
