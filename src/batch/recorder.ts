import type { Reject } from '../options.ts'
import { count, newBalance } from './balance.ts'
import type { Told } from './convert.ts'
import { FileRun } from './file-run.ts'
import { GroupWriter } from './group-writer.ts'
import type { Input } from './input.ts'
import type { FileEntry, Journal } from './journal.ts'
import type { Folds } from './known.ts'
import { partPath } from './layout.ts'
import type { ConvertOptions } from './options.ts'
import { packFor } from './part.ts'
import type { Plan, Planned } from './plan.ts'
import type { RejectFolder } from './rejects.ts'
import type { Seen } from './seen.ts'
import { SIGHT } from './sight.ts'
import { none, Sightings } from './sightings.ts'
import type { Step } from './steps.ts'
import type { Piece } from './task.ts'

/** Groups whose last part may be on its way to the disk at once: waiting for each would cost more than all the rest. */
const ENDING = 32

interface Around {
  readonly options: ConvertOptions
  readonly journal: Journal
  readonly out: (part: string) => Buffer
  readonly folds: Folds
  /** What earlier runs saw. */
  readonly seen: Seen
  readonly rejects: RejectFolder | undefined
  readonly told: Told
}

/** Takes what the workers hand back, in order, into parts, journal and account. */
export class Recorder {
  readonly balance = newBalance()
  /** What this run has dealt with: what an earlier one had and is not here is gone. */
  readonly seen = { files: new Set<string>(), parts: new Set<string>() }
  private readonly around: Around
  private readonly sightings: typeof none
  private readonly expected: Plan[] = []
  private plan: Plan | undefined
  private writer: GroupWriter | undefined
  private file: FileRun | undefined
  private last: FileRun | undefined
  private bytes = 0
  private readonly ending = new Set<Promise<void>>()

  constructor(around: Around) {
    this.around = around
    this.sightings = around.options.dedupe ? none : new Sightings(around)
  }

  /** A group whose inputs come next. */
  expect(plan: Plan): void {
    this.expected.push(plan)
  }

  async take(step: Step<Planned>, piece: Piece): Promise<void> {
    const bytes = Buffer.from(piece.bytes.buffer, piece.bytes.byteOffset, piece.bytes.length)
    const sights = Buffer.from(piece.sights.buffer, piece.sights.byteOffset, piece.sights.length)
    let at = 0
    for (const share of piece.shares) {
      const file = await this.enter(step.todos[share.file]!)
      const base = piece.indexAt ? file.index : 0
      file.repeated += this.sightings.see(
        file.todo.input,
        file.taken,
        sights.subarray(at * SIGHT, (at + share.records) * SIGHT),
      )
      for (const until = at + share.records; at < until; at++) {
        const line = bytes.subarray(piece.ends[at - 1] ?? 0, piece.ends[at])
        const start = piece.ends[at - 1] ?? 0
        await this.record(file, piece.indexAt ? renumbered(line, piece.indexAt[at]! - start, base) : line)
      }
      for (const reject of share.rejects) this.reject(file, { ...reject, index: reject.index + base })
      if (share.error !== undefined) file.error = share.error
      if (share.end) this.finish(share)
    }
    if (step.task.kind === 'frames') await this.endStretch(step)
    this.around.told.progress(this.balance, this.bytes)
  }

  /** Ends the run: every group to its end, or only as far as it came. */
  async end(isComplete: boolean): Promise<void> {
    if (isComplete) {
      await this.leaveGroup()
      while (this.expected.length > 0) await this.settle(this.expected.shift()!)
    } else await this.writer?.leave((this.file ?? this.last)?.mark())
    await Promise.all(this.ending)
  }

  private async enter(todo: Planned): Promise<FileRun> {
    if (this.file?.todo === todo) return this.file
    if (this.plan !== todo.plan) {
      await this.leaveGroup()
      while (this.expected[0] !== todo.plan) await this.settle(this.expected.shift()!)
      this.begin(this.expected.shift()!)
    }
    const mark = todo.plan.start?.mark
    const file = new FileRun(todo, mark?.file === todo.input.key ? mark : undefined)
    file.repeated = this.sightings.seeAgain(todo.input, file.taken)
    this.file = file
    return file
  }

  /** A group with nothing left to read. */
  private async settle(plan: Plan): Promise<void> {
    if (!plan.isKept) {
      this.begin(plan)
      return this.leaveGroup()
    }
    const { journal } = this.around
    const { group, inputs, known } = plan
    const { files, parts, isFinished } = known!
    for (const input of inputs) this.keep(group, input, files.get(input.key)!, isFinished)
    for (const whole of parts) {
      this.seen.parts.add(whole.part)
      journal.append({ group, whole })
    }
    journal.append({ group, done: true, ...(isFinished && { kept: true }) })
  }

  private begin(plan: Plan): void {
    const { options, journal, out } = this.around
    this.plan = plan
    this.last = undefined
    for (const [place, file] of (plan.start?.files ?? []).entries()) this.keep(plan.group, plan.inputs[place]!, file)
    const path = (part: number) => {
      const name = partPath(plan.group, part, options.layout, options.ending)
      this.seen.parts.add(name)
      return { name, file: out(name) }
    }
    for (const { number } of plan.start?.parts ?? []) path(number)
    const { maxRecords, maxBytes } = options
    this.writer = new GroupWriter(
      plan.group,
      { path, pack: packFor(options.ending)!, maxRecords, maxBytes, journal },
      plan.start,
    )
  }

  private async leaveGroup(): Promise<void> {
    const { writer, plan, last } = this
    this.plan = undefined
    this.writer = undefined
    this.file = undefined
    if (!writer || !plan) return
    const ended = writer.end(last?.mark() ?? plan.start?.mark).finally(() => this.ending.delete(ended))
    ended.catch(() => undefined)
    this.ending.add(ended)
    if (this.ending.size >= ENDING) await Promise.race(this.ending)
  }

  private async record(file: FileRun, line: Buffer): Promise<void> {
    const isFolded = this.around.folds.get(file.todo.input.key)?.has(file.taken) ?? false
    const isDone = file.isDone
    file.taken++
    if (isDone) return
    if (isFolded) {
      file.folded.push(file.taken - 1)
      return
    }
    file.stand(this.writer!.place)
    await this.writer!.record(line, () => file.mark())
  }

  private reject(file: FileRun, reject: Reject): void {
    const { told, rejects } = this.around
    file.rejected++
    told.rejected(file.todo.input.name, reject)
    rejects?.keep(file.todo.input.key, reject)
  }

  private async endStretch({ task, todos, end, error }: Step<Planned>): Promise<void> {
    const file = await this.enter(todos[0]!)
    const last = task.kind === 'frames' ? task.frames.at(-1) : undefined
    if (error !== undefined) file.error = error
    if (last && file.error === null) file.endStretch(last.byteEnd)
    if (end || error !== undefined) this.finish({ hash: end?.hash, bytes: end?.bytes })
  }

  private finish({
    hash,
    bytes = 0,
  }: {
    readonly hash?: string | undefined
    readonly bytes?: number | undefined
  }): void {
    const file = this.file!
    const { told } = this.around
    const { plan, input } = file.todo
    file.hash = file.error === null ? (hash ?? null) : null
    const nothing = file.emptiness(bytes)
    if (nothing) this.reject(file, nothing)
    if (file.error !== null) told.unreadable(input.name, file.error)
    this.note(plan.group, file.entry())
    this.bytes += Math.max(0, input.size)
    this.last = file
    this.file = undefined
  }

  /** An input that stands as an earlier run wrote it; what it repeats may have changed. */
  private keep(group: string, input: Input, file: FileEntry, isKept = false): void {
    const repeated = this.sightings.seeAgain(input, file.read - file.rejected)
    this.note(group, { ...file, repeated }, isKept)
  }

  private note(group: string, file: FileEntry, isKept = false): void {
    this.around.journal.append({ group, file })
    this.seen.files.add(file.file)
    count(this.balance, file, isKept)
  }
}

/** A record whose index counts from the begin of its stretch, with the index that it has in the file. */
function renumbered(line: Buffer, at: number, base: number): Buffer {
  if (base === 0) return line
  let end = at
  while (line[end]! >= 0x30 && line[end]! <= 0x39) end++
  const index = String(Number(line.toString('latin1', at, end)) + base)
  return Buffer.concat([line.subarray(0, at), Buffer.from(index), line.subarray(end)])
}
