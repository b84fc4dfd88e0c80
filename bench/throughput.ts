import { isUtf8 } from 'node:buffer'
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chunksOf } from '../src/batch/chunks.ts'
import { outputTo } from '../src/cli/output.ts'
import { ndjson } from '../src/emit/ndjson.ts'
import type { Options } from '../src/options.ts'
import { parseStream } from '../src/pipeline.ts'
import { type Generated, generate } from './generator.ts'
import { type ShapeName, shapes } from './shapes.ts'

// npm run bench -- throughput [--mb N] [--rounds N] [--shapes a,b]
// How fast dispatches become records, as a ratio to the floor: read, decode and one JSON line a dispatch, nothing more.
// CPU time, so that other work on the machine counts little; the rounds of all rows are interleaved, medians are shown.

const levels: Record<string, Options> = {
  none: { extract: [] },
  dateline: { extract: ['dateline'] },
  dates: { extract: ['dateline', 'dates'] },
  entities: { extract: ['dateline', 'entities'] },
  quotes: { extract: ['dateline', 'entities', 'quotes'] },
  all: {},
}

/** Prints the table. */
export async function throughput(args: ReadonlyMap<string, string>): Promise<void> {
  const size = Number(args.get('mb') ?? 4) * 1e6
  const rounds = Number(args.get('rounds') ?? 3)
  const names = (args.get('shapes')?.split(',') ?? Object.keys(shapes)) as ShapeName[]
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'))
  const files = names.map((name) => generate(join(folder, `${name}.wire`), name, size))
  const spent = new Map<string, number[]>()
  for (let round = -1; round < rounds; round++) {
    for (const [row, work] of works(files)) {
      const seconds = await cpuSeconds(work)
      if (round >= 0) spent.set(row, [...(spent.get(row) ?? []), seconds])
    }
  }
  rmSync(folder, { recursive: true })
  print(files, spent)
}

function* works(files: readonly Generated[]): Generator<[row: string, work: () => Promise<void>]> {
  yield ['floor', async () => files.forEach(floor)]
  for (const [level, options] of Object.entries(levels)) {
    yield [
      level,
      async () => {
        for (const file of files) await product(file, options)
      },
    ]
  }
}

async function product({ path }: Generated, options: Options): Promise<void> {
  const output = outputTo('/dev/null', process.stdout)
  for await (const record of parseStream(chunksOf(Buffer.from(path)), { ...options, path }))
    output.write(ndjson.write(record))
  await output.close()
}

/** The least that any reader of dispatches does; it is even told where they begin. */
function floor({ path, lengths }: Generated): void {
  const output = outputTo('/dev/null', process.stdout)
  const file = openSync(path, 'r')
  for (const length of lengths) {
    const bytes = Buffer.allocUnsafe(length)
    readSync(file, bytes)
    const text = isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1')
    output.write(`${JSON.stringify({ text })}\n`)
  }
  closeSync(file)
  void output.close()
}

async function cpuSeconds(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function print(files: readonly Generated[], spent: ReadonlyMap<string, readonly number[]>): void {
  const sum = (of: (file: Generated) => number) => files.reduce((all, file) => all + of(file), 0)
  const [bytes, dispatches, words] = [
    sum((file) => file.bytes),
    sum((file) => file.lengths.length),
    sum((file) => file.words),
  ]
  const base = median(spent.get('floor')!)
  console.log(`${(bytes / 1e6).toFixed(1)} MB, ${dispatches} dispatches, ${files.length} shapes; per second of CPU\n`)
  console.log(
    `${'extract'.padEnd(10)}${['of floor', 'MB', 'dispatches', 'words'].map((head) => head.padStart(12)).join('')}`,
  )
  for (const [row, seconds] of spent) {
    const time = median(seconds)
    const cells = [
      (base / time).toFixed(3),
      (bytes / 1e6 / time).toFixed(1),
      (dispatches / time).toFixed(0),
      (words / time).toFixed(0),
    ]
    console.log(`${row.padEnd(10)}${cells.map((cell) => cell.padStart(12)).join('')}`)
  }
  console.log(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
}
