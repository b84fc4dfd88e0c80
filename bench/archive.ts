import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate, generateFiles } from './generator.ts'

// npm run bench -- archive [--files 20000] [--mb 100] [--rounds 2]
// How much faster two jobs convert than one, and at what memory: many small files of one dispatch each, and one large file. Beside it what no
// sharing of the work can beat on this machine: two processes that know nothing of each other, each with one job and half
// of the input. All are run in turn, the best of the rounds counts.

/** One process: how long it took, and its peak memory in megabytes. */
interface Run {
  readonly seconds: number
  readonly peak: number
}

type Measure = () => Promise<Run>

/** Prints the table. */
export async function archive(args: ReadonlyMap<string, string>): Promise<void> {
  const files = Number(args.get('files') ?? 20_000)
  const mb = Number(args.get('mb') ?? 100)
  const rounds = Number(args.get('rounds') ?? 2)
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'))
  const at = (name: string) => join(folder, name)
  try {
    generateFiles(at('small'), 'plain', files)
    generate(join(at('large'), 'all.txt'), 'plain', mb * 1e6)
    generate(join(at('half'), 'all.txt'), 'plain', (mb / 2) * 1e6)
    console.log('                   one job            two jobs            two processes')
    console.log('archive        s   peak MB       s   peak MB   times       s   times')
    const converted = (jobs: number, name: string, ...more: string[]) => converts(folder, jobs, [at(name), ...more])
    await row('numbers', rounds, [counts, () => both(counts, counts)])
    const shards = ['1/2', '2/2'].map((shard) => converted(1, 'small', '--shard', shard))
    await row('small', rounds, [converted(1, 'small'), () => both(...shards), converted(2, 'small')])
    const halves = [converted(1, 'half'), converted(1, 'half')]
    await row('large', rounds, [converted(1, 'large'), () => both(...halves), converted(2, 'large')])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Measures one thing, its halves side by side, and the same with two jobs where there are jobs. */
async function row(name: string, rounds: number, measures: readonly Measure[]): Promise<void> {
  const runs: Run[][] = measures.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, measure] of measures.entries()) runs[i]!.push(await measure())
  }
  const best = runs.map((of) => Math.min(...of.map(({ seconds }) => seconds)))
  const peak = runs.map((of) => Math.max(...of.map((run) => run.peak)).toFixed(0))
  const [one, halves, two] = best
  // What only counts has no halves: two of it are twice the work.
  const ceiling = two === undefined ? (2 * one!) / halves! : one! / halves!
  const cell = (text: string | number, width: number) => String(text).padStart(width)
  const jobs = two === undefined ? ['', '', ''] : [two.toFixed(2), peak[2]!, (one! / two).toFixed(2)]
  console.log(
    name.padEnd(8) +
      [cell(one!.toFixed(2), 8), cell(peak[0]!, 9), cell(jobs[0]!, 7), cell(jobs[1]!, 9), cell(jobs[2]!, 7)].join(' ') +
      [cell(halves!.toFixed(2), 8), cell(ceiling.toFixed(2), 7)].join(' '),
  )
}

/** Two at a time: as long as the slower one takes. */
async function both(...measures: Measure[]): Promise<Run> {
  const runs = await Promise.all(measures.map((measure) => measure()))
  return { seconds: Math.max(...runs.map(({ seconds }) => seconds)), peak: Math.max(...runs.map(({ peak }) => peak)) }
}

// Called often, for a loop that is entered once may never be compiled well.
const arithmetic = `
  const some = (x) => { for (let i = 0; i < 1e6; i++) x = (Math.imul(x, 31) + i) | 0; return x }
  for (let n = 0, x = 1; n < 2000; n++) x = some(x)`

/** Nothing but arithmetic, which needs no memory: whether the machine gives two cores at all. */
const counts: Measure = () => run(['-e', arithmetic])

let folders = 0

/** One conversion as a process of its own. */
function converts(folder: string, jobs: number, words: readonly string[]): Measure {
  return async () => {
    const out = join(folder, `out-${folders++}`)
    const ended = await run(['bin/depeche.js', 'convert', ...words, '-o', out, '-q', '-j', String(jobs)])
    rmSync(out, { recursive: true, force: true })
    return ended
  }
}

// Loaded before the program, it prints the peak as that ends.
const told = `process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS))`

async function run(command: readonly string[]): Promise<Run> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(told)}`, ...command])
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += text
  })
  const status = await new Promise((resolve) => child.once('close', resolve))
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`)
  const peak = Number(stderr.slice(stderr.lastIndexOf('PEAK ') + 5)) / 1024
  return { seconds: (performance.now() - begun) / 1000, peak }
}
