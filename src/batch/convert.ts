import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Reject } from '../options.ts'
import { version } from '../version.ts'
import { type Balance, check } from './balance.ts'
import { findFolds } from './folds.ts'
import { inOrder } from './in-order.ts'
import type { Input } from './input.ts'
import { dropJournals, entriesOf, Journal, journalsIn } from './journal.ts'
import { type Folds, type KnownGroup, replay } from './known.ts'
import { manifestEntries, writeManifest } from './manifest.ts'
import type { ConvertOptions } from './options.ts'
import { plansOf, todosOf } from './plan.ts'
import { type Pool, poolOf } from './pool.ts'
import { Recorder } from './recorder.ts'
import { RejectFolder } from './rejects.ts'
import { stepsOf } from './steps.ts'
import type { Piece, WorkOptions } from './task.ts'
import { work } from './work.ts'

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
  const { pipeline, strict, maxExpanded } = options
  const folds: Folds = options.dedupe ? await foldsOf(conversion) : new Map()
  const pool = workers(conversion, { pipeline, strict, maxExpanded })
  try {
    return await record(conversion, known, { pool, folds })
  } finally {
    await pool.close()
  }
}

function workers({ options, script }: Conversion, batch: WorkOptions): Pool<Piece> {
  return poolOf(options.jobs, script, { told: { batch }, work: (task) => work(task, batch) })
}

async function record(
  { options, inputs, interrupted, told }: Conversion,
  known: Map<string, KnownGroup>,
  { pool, folds }: { readonly pool: Pool<Piece>; readonly folds: Folds },
): Promise<Balance> {
  const journal = Journal.open(options.out, runOf(options))
  const out = (part: string) => Buffer.from(join(options.out, part), 'latin1')
  const rejects = options.rejects === undefined ? undefined : new RejectFolder(options.rejects)
  const recorder = new Recorder({ options, journal, out, folds, rejects, told })
  const plans = plansOf(inputs(), { layout: options.layout, known, out, folds })
  const steps = stepsOf(todosOf(plans, (plan) => recorder.expect(plan)))
  for await (const { step, piece } of inOrder(steps, pool, () => interrupted.aborted)) await recorder.take(step, piece)
  const complete = !interrupted.aborted
  await recorder.end(complete)
  journal.close()
  const { balance } = recorder
  if (complete) balance.vanished = dropStale(known, recorder.seen, out)
  check(balance)
  writeManifest(options.out, { complete, run: runOf(options), balance }, entriesOf(journal.path))
  if (complete) dropJournals(options.out)
  return balance
}

/** Looks over everything with nothing extracted: only ids and versions are asked for. */
async function foldsOf(conversion: Conversion): Promise<Folds> {
  const { options, inputs } = conversion
  const { strict, maxExpanded } = options
  const pool = workers(conversion, { pipeline: { ...options.pipeline, extract: [] }, strict, maxExpanded })
  const out = (part: string) => Buffer.from(join(options.out, part), 'latin1')
  try {
    const plans = plansOf(inputs(), { layout: options.layout, known: new Map(), out, folds: new Map() })
    return await findFolds(
      todosOf(plans, () => undefined),
      pool,
    )
  } finally {
    await pool.close()
  }
}

/** What earlier runs with the same options did: those that were broken off, and with `skipUnchanged` the last whole one. */
function knownIn(options: ConvertOptions, told: Told): Map<string, KnownGroup> {
  const run = runOf(options)
  const known = replay(new Map(), options.skipUnchanged ? manifestEntries(options.out, run) : [], true)
  const journals = journalsIn(options.out)
  for (const path of journals) {
    const entries = entriesOf(path)
    const head = entries.next().value
    if (head && 'run' in head && head.run === run) replay(known, entries, false)
    else told.remark(`${path} was left by a run with other options; nothing of it is used`)
  }
  if (journals.length > 0 && known.size > 0) told.remark('going on with a run that was broken off')
  return known
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
