import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Reject } from '../options.ts'
import { version } from '../version.ts'
import { type Balance, check } from './balance.ts'
import { foldsOf } from './folds.ts'
import { inOrder } from './in-order.ts'
import type { Input } from './input.ts'
import { entriesOf, finishedJournal, Journal, journalsIn, keepJournal } from './journal.ts'
import { type Folds, type Known, type KnownGroup, replay } from './known.ts'
import { lookOver } from './look-over.ts'
import { writeManifest } from './manifest.ts'
import type { ConvertOptions } from './options.ts'
import { plansOf, todosOf } from './plan.ts'
import { type Pool, poolOf } from './pool.ts'
import { Recorder } from './recorder.ts'
import { RejectFolder } from './rejects.ts'
import { Seen } from './seen.ts'
import { stepsOf } from './steps.ts'
import type { Piece, Task, WorkOptions } from './task.ts'

/** Told of what happens. */
export interface Told {
  rejected(name: string, reject: Reject): void
  unreadable(name: string, code: string): void
  remark(text: string): void
  progress(balance: Balance, bytes: number): void
}

export interface Conversion {
  readonly options: ConvertOptions
  /** In order, the files of a group together; asked for twice where dispatches are folded. */
  readonly inputs: () => Iterable<Input>
  /** What a worker thread runs. */
  readonly script: URL | undefined
  readonly interrupted: AbortSignal
  readonly told: Told
}

/** Converts the inputs into OUT, going on where an earlier run was broken off; gives the account. */
export async function convert(conversion: Conversion): Promise<Balance> {
  const { options } = conversion
  mkdirSync(options.out, { recursive: true })
  const known = knownIn(options, conversion.told)
  const journal = Journal.open(options.out, runOf(options))
  const folds: Folds = options.dedupe ? await foldsIn(conversion, known, journal) : new Map()
  const { pipeline, strict, maxExpanded } = options
  const pool = workers(conversion, { pipeline, strict, maxExpanded })
  try {
    return await record(conversion, known, { pool, folds, journal })
  } finally {
    await pool.close()
  }
}

function workers({ options, script }: Conversion, batch: WorkOptions): Pool<Piece> {
  return poolOf(options.jobs, script, { told: { batch }, work: (task) => workHere(task, batch) })
}

// What reads dispatches takes a while to load: only the threads that read them do it.
async function* workHere(task: Task, batch: WorkOptions): AsyncGenerator<Piece> {
  const { work } = await import('./work.ts')
  yield* work(task, batch)
}

interface Running {
  readonly pool: Pool<Piece>
  readonly folds: Folds
  readonly journal: Journal
}

async function record(
  { options, inputs, interrupted, told }: Conversion,
  { groups, seen }: Known,
  { pool, folds, journal }: Running,
): Promise<Balance> {
  const out = (part: string) => Buffer.from(join(options.out, part), 'latin1')
  const rejects = options.rejects === undefined ? undefined : new RejectFolder(options.rejects)
  const recorder = new Recorder({ options, journal, out, folds, seen, rejects, told })
  const { layout, skipUnchanged } = options
  const plans = plansOf(inputs(), { layout, known: groups, skipUnchanged, out, folds, seen })
  const steps = stepsOf(todosOf(plans, (plan) => recorder.expect(plan)))
  for await (const { step, piece } of inOrder(steps, pool, () => interrupted.aborted)) await recorder.take(step, piece)
  const complete = !interrupted.aborted
  await recorder.end(complete)
  journal.close()
  const { balance } = recorder
  if (complete) balance.vanished = dropStale(groups, recorder.seen, out)
  check(balance)
  writeManifest(options.out, { complete, run: runOf(options), balance }, entriesOf(journal.path))
  if (complete) keepJournal(options.out, journal)
  return balance
}

/**
 * Looks over everything with nothing extracted: only ids and versions are asked for. What is strict may reject a dispatch
 * for what is found in it, so there everything is.
 */
async function foldsIn(conversion: Conversion, { seen }: Known, journal: Journal): Promise<Folds> {
  const { options, inputs, interrupted } = conversion
  const { strict, maxExpanded, pipeline } = options
  const pool = workers(conversion, { pipeline: strict ? pipeline : { ...pipeline, extract: [] }, strict, maxExpanded })
  try {
    await lookOver(inputs(), { pool, journal, seen, isStopped: () => interrupted.aborted })
  } finally {
    await pool.close()
  }
  return foldsOf(inputs(), seen)
}

/** What earlier runs with the same options did: the last whole one, and those that were broken off after it. */
function knownIn(options: ConvertOptions, told: Told): Known {
  const known: Known = { groups: new Map(), seen: new Seen() }
  const finished = finishedJournal(options.out)
  if (finished !== undefined) replaySame(known, finished, options, true)
  const journals = journalsIn(options.out)
  for (const path of journals) {
    const isSame = replaySame(known, path, options, false)
    if (isSame) told.remark('going on with a run that was broken off')
    else told.remark(`${path} was left by a run with other options; nothing of it is used`)
  }
  return known
}

function replaySame(known: Known, path: string, options: ConvertOptions, isFinished: boolean): boolean {
  const entries = entriesOf(path)
  const head = entries.next().value
  const isSame = head !== undefined && 'run' in head && head.run === runOf(options)
  if (isSame) replay(known, entries, isFinished)
  return isSame
}

/** What decides the bytes of the output: told the same, two runs write the same. */
export function runOf({
  layout,
  ending,
  maxRecords,
  maxBytes,
  dedupe,
  strict,
  shard,
  pipeline,
}: ConvertOptions): string {
  const told = { version, layout, ending, maxRecords, maxBytes, dedupe, strict, shard, pipeline }
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16)
}

// Parts that the last run wrote and this one did not: their inputs are gone, or there are fewer records now.
function dropStale(
  known: ReadonlyMap<string, KnownGroup>,
  seen: Recorder['seen'],
  out: (part: string) => Buffer,
): number {
  let vanished = 0
  for (const group of known.values()) {
    for (const key of group.files.keys()) if (!seen.files.has(key)) vanished++
    for (const { part } of group.parts) if (!seen.parts.has(part)) rmSync(out(part), { force: true })
  }
  return vanished
}
