import type { Frame } from '../frame/index.ts'
import type { Options, Reject } from '../options.ts'
import type { Packing } from './input.ts'

/** A file that a worker is to read. */
export interface TaskFile {
  readonly path: Uint8Array
  readonly name: string
  readonly packing: Packing
}

/** A frame by its place in the file; the worker reads its bytes. */
export type FramePlace = Omit<Frame, 'bytes'> & { readonly byteEnd: number }

/** What a worker does at a time: some whole files, or a stretch of a large one that was cut at frame boundaries. */
export type Task =
  | { readonly kind: 'files'; readonly files: readonly TaskFile[] }
  | { readonly kind: 'frames'; readonly file: TaskFile; readonly frames: readonly FramePlace[] }

/** What came of one file of a task; the shares of a file that comes in several pieces add up. */
export interface Share {
  /** Its place among the task's files. */
  readonly file: number
  /** Records in this piece. */
  readonly records: number
  readonly rejects: readonly Reject[]
  /** The last one of this file. */
  readonly end: boolean
  /** Of the bytes that were read; not there for a stretch of a file. */
  readonly hash?: string
  readonly bytes?: number
  /** Why it could not be read, or read to its end: the system's code, as `EACCES`. */
  readonly error?: string
}

/** Records of a task, serialised, in order. */
export interface Piece {
  readonly bytes: Uint8Array
  /** Where each record ends in the bytes. */
  readonly ends: Uint32Array
  /** In a stretch of a file: where each record's `source.index` stands; the stretch counts from 0. */
  readonly indexAt?: Uint32Array
  /** What tells of each record whether it came before, one after the other. */
  readonly sights: Uint8Array
  readonly shares: readonly Share[]
}

/** What the worker needs to know of the run. */
export interface WorkOptions {
  readonly pipeline: Options
  /** A record with an error or a warning is rejected. */
  readonly strict: boolean
  /** Bytes that a packed file may grow to. */
  readonly maxExpanded: number
}
