import { abreast, type Frame } from '../frame/index.ts'
import type { Options, Reject } from '../options.ts'
import { type Outcome, readFrames, recordsOf } from '../pipeline.ts'
import { nothing } from '../reject.ts'
import type { NewsRecord } from '../schema.ts'
import type { Gathering } from './gathering.ts'
import type { Share, WorkOptions } from './task.ts'

/** Frames that a job reads side by side: each job has memory of its own, so they are fewer than where there is only one. */
const MOST_FRAMES = 4

/** Reads frames of any files of a task, a few side by side. */
export function* outcomesOf(frames: Iterable<Frame>, options: Options): Generator<Outcome, undefined> {
  for (const group of abreast(frames, MOST_FRAMES)) yield* readFrames(group, options)
}

/** The reading of one file of a task: its records go into the gathering, the rest is counted here. */
export class Reading {
  private readonly place: number
  private readonly options: WorkOptions
  private readonly gathering: Gathering
  private rejects: Reject[] = []
  private records = 0
  /** Dispatches of the part that is being read: a file, a member of a packed one, a stretch. */
  private index = 0

  constructor(place: number, options: WorkOptions, gathering: Gathering) {
    this.place = place
    this.options = options
    this.gathering = gathering
  }

  /** Reads frames of the file, or member, that has this name. */
  read(name: string, frames: Iterable<Frame>): void {
    for (const outcome of outcomesOf(frames, this.options.pipeline)) this.take(name, outcome)
  }

  /** Takes what came of a frame of the file, or member, that has this name. */
  take(name: string, outcome: Outcome): void {
    const { records, reject } = recordsOf(outcome, this.index, { ...this.options.pipeline, path: name })
    if (reject) this.reject(reject)
    for (const record of records) this.takeRecord(record, outcome.source.frame)
  }

  /** Ends a file or a member: one that held no dispatch is a rejected one. */
  endMember(name: string, bytes: number): void {
    if (this.index === 0) this.reject(nothing(bytes, { path: name }))
    this.index = 0
  }

  /** Tells what came of it since the last time. */
  share(more: Partial<Share>): void {
    const { place: file, records, rejects } = this
    this.gathering.share({ file, records, rejects, end: false, ...more })
    this.records = 0
    this.rejects = []
  }

  private reject(reject: Reject): void {
    this.rejects.push(reject)
    this.index++
  }

  private takeRecord(record: NewsRecord, frame: Frame): void {
    const isSound = !this.options.strict || record.diagnostics.every(({ severity }) => severity === 'info')
    if (!isSound) this.reject(rejected(record, frame))
    else {
      this.gathering.record(record)
      this.records++
      this.index++
    }
  }
}

function rejected({ source, diagnostics }: NewsRecord, frame: Frame): Reject {
  const { path, index, byteStart, byteEnd, line } = source
  const bytes = frame.bytes.slice(byteStart - frame.byteStart, byteEnd - frame.byteStart)
  return { path, index, byteStart, byteEnd, line, diagnostics, bytes }
}
