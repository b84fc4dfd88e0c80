import type { Reject } from '../options.ts'
import { nothing } from '../reject.ts'
import type { FileEntry, Mark, Place } from './journal.ts'
import type { Planned } from './plan.ts'

/** One input on its way into the output: what was taken of it, and where that stands. */
export class FileRun {
  readonly todo: Planned
  taken: number
  rejected: number
  readonly folded: number[]
  /** Dispatches that stood earlier in the output with the same bytes, or as an earlier version. */
  repeated = 0
  hash: string | null = null
  error: string | null = null
  private readonly places: (readonly [part: string, line: number, records: number])[]
  private readonly done: number
  private stretch: Mark['stretch']

  constructor(todo: Planned, mark: Mark | undefined) {
    this.todo = todo
    this.stretch = mark?.stretch ?? null
    this.taken = this.stretch?.taken ?? 0
    this.rejected = this.stretch?.rejected ?? 0
    this.folded = [...(mark?.folded ?? [])]
    this.places = [...(mark?.places ?? [])]
    this.done = mark?.taken ?? 0
  }

  /** Whether the next record stands in the output already, from a run that was broken off. */
  get isDone(): boolean {
    return this.taken < this.done
  }

  /** Dispatches so far: what the next one's index is. */
  get index(): number {
    return this.taken + this.rejected
  }

  stand({ part, line }: { readonly part: string; readonly line: number }): void {
    const last = this.places.at(-1)
    if (last && last[0] === part && last[1] + last[2] === line)
      this.places[this.places.length - 1] = [part, last[1], last[2] + 1]
    else this.places.push([part, line, 1])
  }

  /** Remembers that all up to this byte is done. */
  endStretch(byte: number): void {
    this.stretch = { byte, taken: this.taken, rejected: this.rejected }
  }

  /** A file of which nothing came at all is one rejected dispatch. */
  emptiness(bytes: number): Reject | undefined {
    return this.index === 0 && this.error === null ? nothing(bytes, { path: this.todo.input.name }) : undefined
  }

  mark(): Mark {
    const { key, size, mtime } = this.todo.input
    const places: readonly Place[] = [...this.places]
    return { file: key, size, mtime, taken: this.taken, folded: [...this.folded], places, stretch: this.stretch }
  }

  entry(): FileEntry {
    const { key, size, mtime } = this.todo.input
    const { hash, taken, rejected, folded, repeated, error } = this
    const counts = { read: taken + rejected, written: taken - folded.length, rejected, folded: [...folded], repeated }
    return { file: key, size, mtime, hash, ...counts, error, places: [...this.places] }
  }
}
