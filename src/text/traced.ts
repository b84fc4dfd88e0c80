import type { Span } from './span.ts'

/**
 * Runs of a text in order. Run i begins at `at[i]` in the text and stands for the source's `from[i]` to `to[i]`. Where both
 * are equally long they were copied unit by unit; else the whole run stands for the whole piece (`&amp;`, a line break).
 */
export interface Origin {
  readonly at: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Text that knows where in the source each piece of it stands. */
export interface Traced {
  readonly text: string
  readonly origin: Origin
}

/** A text that is its own source, or a copy of the piece of it that begins at `from`. */
export function whole(text: string, from = 0): Traced {
  return { text, origin: { at: [0], from: [from], to: [from + text.length] } }
}

/** The source span behind a span of a traced text; an empty span gives the point where it stands. */
export function sourceSpan({ text, origin }: Traced, [start, end]: Span): Span {
  const from = sourceOffset(origin, start)
  if (end <= start || text.length === 0) return [from, from]
  const run = runOf(origin, end - 1)
  const next = origin.at[run + 1] ?? text.length
  const width = origin.to[run]! - origin.from[run]!
  return [from, width === next - origin.at[run]! ? origin.from[run]! + end - origin.at[run]! : origin.to[run]!]
}

/** The source offset of one unit of a traced text; in a run that was not copied unit by unit, the run's begin. */
export function sourceOffset(origin: Origin, offset: number): number {
  if (origin.at.length === 0) return 0
  const run = runOf(origin, offset)
  return Math.min(origin.from[run]! + offset - origin.at[run]!, Math.max(origin.to[run]!, origin.from[run]!))
}

function runOf({ at }: Origin, offset: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Puts a traced text together piece by piece. */
export class Tracer {
  /** What is written so far, in UTF-16 units. */
  length = 0
  private text = ''
  private at: number[] = none
  private from: number[] = none
  private to: number[] = none

  /** Appends text that was copied from the source, beginning at `from`. */
  copy(text: string, from: number): void {
    this.stand(text, from, from + text.length)
  }

  /** Appends text that stands for the source's [from, to): an entity, a joined line break. */
  stand(text: string, from: number, to: number): void {
    if (text === '') return
    this.run(text.length, from, to)
    this.text += text
  }

  /** Appends a whole traced text. */
  append({ text, origin: { at, from, to } }: Traced): void {
    for (let run = 0; run < at.length; run++) {
      const length = (at[run + 1] ?? text.length) - at[run]!
      if (length > 0) this.run(length, from[run]!, to[run]!)
    }
    if (at.length > 0) this.text += text
  }

  /** A run of so many units; what was copied from right behind the last run goes on in it. */
  private run(length: number, from: number, to: number): void {
    const last = this.at.length - 1
    if (last < 0) this.open(from, to)
    else if (to - from === length && this.endsAt(last, from)) this.to[last] = to
    else {
      this.at.push(this.length)
      this.from.push(from)
      this.to.push(to)
    }
    this.length += length
  }

  /** The first run. Most texts are of one, and a list that grows takes room for sixteen. */
  private open(from: number, to: number): void {
    this.at = [this.length]
    this.from = [from]
    this.to = [to]
  }

  /** Whether a run was copied unit by unit and ends at that place of the source. */
  private endsAt(run: number, place: number): boolean {
    return this.to[run] === place && place - this.from[run]! === this.length - this.at[run]!
  }

  done(): Traced {
    return { text: this.text, origin: { at: this.at, from: this.from, to: this.to } }
  }
}

/** The runs of a text without any. */
const none: number[] = []

/** A part of a traced text, traced still. */
export function sliceTraced(traced: Traced, [start, end]: Span): Traced {
  const { text, origin } = traced
  if (start === 0 && end === text.length && end > 0) return traced
  const tracer = new Tracer()
  for (let run = origin.at.length === 0 ? 0 : runOf(origin, start); run < origin.at.length; run++) {
    const [at, from, to] = [origin.at[run]!, origin.from[run]!, origin.to[run]!]
    if (at >= end) break
    const next = origin.at[run + 1] ?? text.length
    const [first, last] = [Math.max(start, at), Math.min(end, next)]
    const copied = to - from === next - at
    if (copied) tracer.stand(text.slice(first, last), from + first - at, from + last - at)
    else tracer.stand(text.slice(first, last), Math.min(from + first - at, Math.max(to, from)), to)
  }
  return tracer.done()
}
