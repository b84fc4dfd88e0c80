import { isUtf8 } from 'node:buffer'
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chunksOf } from '../src/batch/chunks.ts'
import { outputTo } from '../src/cli/output.ts'
import { ndjson } from '../src/emit/ndjson.ts'
import type { Options } from '../src/options.ts'
import { parse, parseStream } from '../src/pipeline.ts'
import type { NewsRecord } from '../src/schema.ts'
import { cpuSeconds, median } from './cpu.ts'
import { type Generated, generate } from './generator.ts'
import { type ShapeName, shapes } from './shapes.ts'

// npm run bench -- throughput [--mb N] [--rounds N] [--shapes a,b] [--levels none,all]
// How fast dispatches become records, as a ratio to the floor: read, decode and one JSON line a dispatch, nothing more. The row
// `written` is the floor with the lines that \`none\` writes: what is left for framing, reading and layout is the time between the two.
// The rounds of all rows are interleaved. Medians of CPU time are shown, all threads' together, and last the megabytes a second by the
// clock, where V8's own threads help: of the middle round and of the fastest. What extracts reads a file of a quarter of the size.

const levels: Record<string, Options> = {
  none: { extract: [] },
  dateline: { extract: ['dateline'] },
  dates: { extract: ['dateline', 'dates'] },
  entities: { extract: ['dateline', 'entities'] },
  'no quotes': { extract: ['dateline', 'dates', 'entities'] },
  all: {},
}

/** Rounds that warm up: what is measured is an archive's long run, not its first seconds. */
const WARM = 2

interface Row {
  readonly name: string
  readonly files: readonly Generated[]
  readonly work: () => void | Promise<void>
  /** Seconds of each round: of CPU on all threads, and by the clock. */
  readonly spent: number[]
  readonly clocked: number[]
}

/** Prints the table. */
export async function throughput(args: ReadonlyMap<string, string>): Promise<void> {
  const size = Number(args.get('mb') ?? 4) * 1e6
  const rounds = Number(args.get('rounds') ?? 3)
  const names = (args.get('shapes')?.split(',') ?? Object.keys(shapes)) as ShapeName[]
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'))
  const made = (kind: string, bytes: number) =>
    names.map((name) => generate(join(folder, `${kind}-${name}.wire`), name, bytes))
  const rows = rowsOf(made('whole', size), made('part', size / 4), args.get('levels')?.split(','))
  for (let round = -WARM; round < rounds; round++) {
    for (const { work, spent, clocked } of rows) {
      const begun = performance.now()
      const seconds = await cpuSeconds(work)
      if (round < 0) continue
      spent.push(seconds)
      clocked.push((performance.now() - begun) / 1e3)
    }
  }
  rmSync(folder, { recursive: true })
  print(rows)
}

function rowsOf(whole: readonly Generated[], part: readonly Generated[], asked = Object.keys(levels)): Row[] {
  const floorRow: Row = { name: 'floor', files: whole, work: () => floor(whole), spent: [], clocked: [] }
  const known = part.map(({ path }) => [...parse(readFileSync(path), { extract: [] })])
  const writtenRow: Row = { name: 'written', files: part, work: () => floor(part, known), spent: [], clocked: [] }
  const others = asked.map((name): Row => {
    const options = levels[name]!
    const files = options.extract?.length === 0 ? whole : part
    const work = async () => {
      for (const file of files) await product(file, options)
    }
    return { name, files, work, spent: [], clocked: [] }
  })
  return [floorRow, writtenRow, ...others]
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

function print(rows: readonly Row[]): void {
  const [base] = rows.map((row) => ratesOf(row).bytes)
  const [{ files }] = rows as [Row]
  const sum = (of: (file: Generated) => number) => files.reduce((all, file) => all + of(file), 0)
  const megabytes = (sum((file) => file.bytes) / 1e6).toFixed(1)
  console.log(
    `${megabytes} MB, ${sum((file) => file.lengths.length)} dispatches, ${files.length} shapes; per second of CPU, and MB by the clock\n`,
  )
  const heads = ['of floor', 'MB', 'dispatches', 'words', 'clock MB', 'fastest MB'].map((head) => head.padStart(12))
  console.log(`${'extract'.padEnd(10)}${heads.join('')}`)
  for (const row of rows) {
    const { bytes, dispatches, words } = ratesOf(row)
    const rates = [(bytes / base!).toFixed(3), (bytes / 1e6).toFixed(1), dispatches.toFixed(0), words.toFixed(0)]
    const cells = [
      ...rates,
      byClock(row, median(row.clocked)).toFixed(1),
      byClock(row, Math.min(...row.clocked)).toFixed(1),
    ]
    console.log(`${row.name.padEnd(10)}${cells.map((cell) => cell.padStart(12)).join('')}`)
  }
  const [all, without] = ['all', 'no quotes'].map((name) => rows.find((row) => row.name === name))
  if (all && without) {
    // Both stand side by side in a round, so what slows the machine for a while slows them alike.
    const more = median(all.spent.map((seconds, round) => seconds / without.spent[round]!)) - 1
    console.log(
      `\nquotes add ${(more * 100).toFixed(0)} % to the time of all the rest, in the middle one of all rounds`,
    )
  }
  console.log(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
}

/** What a row reads in a second. */
function ratesOf({ files, spent }: Row): { bytes: number; dispatches: number; words: number } {
  const seconds = median(spent)
  const rate = (of: (file: Generated) => number) => files.reduce((all, file) => all + of(file), 0) / seconds
  return {
    bytes: rate((file) => file.bytes),
    dispatches: rate((file) => file.lengths.length),
    words: rate((file) => file.words),
  }
}

/** Megabytes a second of a round that took so many seconds by the clock. */
function byClock({ files }: Row, seconds: number): number {
  return files.reduce((all, file) => all + file.bytes, 0) / 1e6 / seconds
}
