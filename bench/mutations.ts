import { type Random, seeded } from '../tools/seeded.ts'
import { type Kind, kinds } from './mutate/kinds.ts'
import { findingsIn, type Sound, soundFixtures } from './mutate/sound.ts'

/** How many faults of a kind there were, and how many were told of. */
export interface Row {
  readonly kind: string
  count: number
  /** By a code of the kind, on any line. */
  found: number
  /** On the right line. */
  placed: number
  /** Those that were not, for looking at. */
  readonly missed: string[]
}

/** Breaks sound fixtures, one fault at a time, and looks whether it is found; the kinds take turns. */
export function mutate(count: number, seed: number, folder = 'fixtures'): Row[] {
  const random = seeded(seed)
  const sound = soundFixtures(folder)
  const names = Object.keys(kinds)
  const rows = names.map((kind): Row => ({ kind, count: 0, found: 0, placed: 0, missed: [] }))
  for (let done = 0; done < count; done++) {
    const row = rows[done % rows.length]!
    breakOne(row, kinds[row.kind]!, sound, random)
  }
  return rows
}

/** Fixtures differ in what can be broken in them: it is tried until one can. */
const TRIES = 500

function breakOne(row: Row, { codes, apply }: Kind, sound: readonly Sound[], random: Random): void {
  for (let tried = 0; tried < TRIES; tried++) {
    const one = sound[Math.floor(random() * sound.length)]!
    const mutated = codes.some((code) => one.codes.has(code)) ? undefined : apply(one, random)
    if (!mutated) continue
    const findings = findingsIn(Buffer.from(mutated.text, 'latin1'), one.path)
    const told = findings.filter(({ code }) => (codes as readonly string[]).includes(code))
    const placed = told.some(({ line }) => mutated.lines.includes(line))
    row.count++
    if (told.length > 0) row.found++
    if (placed) row.placed++
    else
      row.missed.push(
        `${one.path}:${mutated.lines.join('|')} ${findings.map(({ code, line }) => `${code}:${line}`).join(' ')}`,
      )
    return
  }
}

/** Prints the table by kind, and some of those that were missed: `--count 10000 --seed 1 --show 5`. */
export async function mutations(args: ReadonlyMap<string, string>): Promise<void> {
  const rows = mutate(Number(args.get('count') ?? 10_000), Number(args.get('seed') ?? 1))
  const show = Number(args.get('show') ?? 0)
  const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`.padStart(9)
  console.log(`${'kind'.padEnd(20)}${'count'.padStart(7)}${'found'.padStart(9)}${'placed'.padStart(9)}`)
  for (const { kind, count, found, placed } of [...rows, sumOf(rows)]) {
    console.log(kind.padEnd(20) + String(count).padStart(7) + percent(found, count) + percent(placed, count))
  }
  for (const { kind, missed } of rows) for (const one of missed.slice(0, show)) console.log(`${kind}: ${one}`)
}

function sumOf(rows: readonly Row[]): Row {
  const sum = (of: 'count' | 'found' | 'placed') => rows.reduce((total, row) => total + row[of], 0)
  return { kind: 'all', count: sum('count'), found: sum('found'), placed: sum('placed'), missed: [] }
}
