import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './cpu.ts'
import { type Generated, generate } from './generator.ts'
import { levels, type Round, serve } from './rows.ts'
import { type ShapeName, shapes } from './shapes.ts'

// npm run bench -- throughput [--mb N] [--rounds N] [--shapes a,b] [--levels none,all]
// How fast dispatches become records, as a ratio to the floor: read, decode and one JSON line a dispatch, nothing more. The row
// `written` is the floor with the lines that `none` writes: what is left for framing, reading and layout is the time between the two.
// Each row is a process of its own, as a run is, and they take their rounds in turn. Medians of CPU time are shown, all threads'
// together, and last the megabytes a second by the clock, where V8's own threads help: of the middle round and of the fastest. What
// extracts reads a file of a quarter of the size.

/**
 * Rounds that warm up: what is measured is an archive's long run, not its first seconds. A round of what extracts reads 7 MB, and V8 goes
 * on optimising for some 35: the first MB takes three times, the tenth half as long again as the fortieth.
 */
const WARM = 5

interface Row {
  readonly name: string
  readonly files: readonly Generated[]
  readonly process: ChildProcess
  readonly rounds: Round[]
}

/** Prints the table; a process that is told a row does its rounds. */
export async function throughput(args: ReadonlyMap<string, string>): Promise<void> {
  const own = args.get('row')
  if (own !== undefined) return serve(own, JSON.parse(readFileSync(args.get('files')!, 'utf8')))
  const rounds = Number(args.get('rounds') ?? 3)
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'))
  const rows = rowsOf(folder, args)
  for (let round = -WARM; round < rounds; round++) {
    for (const row of rows) {
      row.process.send(round)
      const [took]: Round[] = await once(row.process, 'message')
      if (round >= 0) row.rounds.push(took!)
    }
  }
  for (const row of rows) row.process.disconnect()
  rmSync(folder, { recursive: true })
  print(rows)
}

function rowsOf(folder: string, args: ReadonlyMap<string, string>): Row[] {
  const size = Number(args.get('mb') ?? 4) * 1e6
  const names = (args.get('shapes')?.split(',') ?? Object.keys(shapes)) as ShapeName[]
  const made = (kind: string, bytes: number) => {
    const files = names.map((name) => generate(join(folder, `${kind}-${name}.wire`), name, bytes))
    const list = join(folder, `${kind}.json`)
    writeFileSync(list, JSON.stringify(files))
    return { files, list }
  }
  const [whole, part] = [made('whole', size), made('part', size / 4)]
  const asked = args.get('levels')?.split(',') ?? Object.keys(levels)
  return ['floor', 'written', ...asked].map((name): Row => {
    const { files, list } = name === 'floor' || name === 'none' ? whole : part
    const words = ['throughput', '--row', name, '--files', list]
    return { name, files, process: fork(process.argv[1]!, words), rounds: [] }
  })
}

function print(rows: readonly Row[]): void {
  const [{ files }] = rows as [Row]
  const base = rateOf(rows[0]!, ({ bytes }) => bytes)
  const sum = (of: (file: Generated) => number) => files.reduce((all, file) => all + of(file), 0)
  const megabytes = (sum((file) => file.bytes) / 1e6).toFixed(1)
  console.log(
    `${megabytes} MB, ${sum((file) => file.lengths.length)} dispatches, ${files.length} shapes; per second of CPU, and MB by the clock\n`,
  )
  const heads = ['of floor', 'MB', 'dispatches', 'words', 'clock MB', 'fastest MB', 'peak MB']
  console.log(`${'extract'.padEnd(10)}${heads.map((head) => head.padStart(12)).join('')}`)
  for (const row of rows) {
    const cells = cellsOf(row, base).map((cell) => cell.padStart(12))
    console.log(`${row.name.padEnd(10)}${cells.join('')}`)
  }
  printQuotes(rows)
}

function cellsOf(row: Row, base: number): string[] {
  const bytes = rateOf(row, (file) => file.bytes)
  const clocked = row.rounds.map((round) => round.clocked)
  const size = row.files.reduce((all, file) => all + file.bytes, 0) / 1e6
  return [
    (bytes / base).toFixed(3),
    (bytes / 1e6).toFixed(1),
    rateOf(row, ({ lengths }) => lengths.length).toFixed(0),
    rateOf(row, ({ words }) => words).toFixed(0),
    (size / median(clocked)).toFixed(1),
    (size / Math.min(...clocked)).toFixed(1),
    (Math.max(...row.rounds.map(({ peak }) => peak)) / 1e6).toFixed(0),
  ]
}

/** What a row reads in a second of CPU. */
function rateOf({ files, rounds }: Row, of: (file: Generated) => number): number {
  return files.reduce((all, file) => all + of(file), 0) / median(rounds.map(({ spent }) => spent))
}

function printQuotes(rows: readonly Row[]): void {
  const [all, without] = ['all', 'no quotes'].map((name) => rows.find((row) => row.name === name))
  if (!all || !without) return
  // Both stand side by side in a round, so what slows the machine for a while slows them alike.
  const more = median(all.rounds.map(({ spent }, round) => spent / without.rounds[round]!.spent)) - 1
  console.log(`\nquotes add ${(more * 100).toFixed(0)} % to the time of all the rest, in the middle one of all rounds`)
}
