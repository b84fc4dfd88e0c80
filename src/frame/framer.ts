import type { Placed } from '../diagnostics.ts'
import type { Closer, Cut, Scan } from './closer.ts'
import type { Frame } from './frame.ts'
import { Held } from './held.ts'
import type { Ending } from './marks.ts'
import { openingAt } from './opening.ts'
import { reach, View } from './view.ts'
import { type Wide, wideCharset, wideSample } from './wide.ts'

export interface FramerOptions {
  /** A dispatch gives at most so many of its bytes; 16 MiB if not said. */
  readonly maxBytes?: number | undefined
}

/** Larger chunks are taken in pieces: a caller may push a whole archive at once. */
const piece = 1 << 16

/** Cuts a stream of bytes into dispatches. Feed it chunks of any size; `end` gives what is left. */
export class Framer {
  private readonly maxBytes: number
  private readonly held = new Held()
  private wide: Wide | undefined
  private sampled = false
  /** The dispatch that has begun and not ended, in units of the held bytes. */
  private open: { readonly start: number; readonly from: number } | undefined
  private close: Closer | undefined
  /** What opened last. */
  private ending: Ending | undefined
  /** What is read of an open dispatch that is too large. */
  private head: Frame | undefined
  /** What stood between dispatches and is none; the next one tells of it. */
  private garbage: Frame[] = []

  constructor({ maxBytes = 1 << 24 }: FramerOptions = {}) {
    this.maxBytes = maxBytes
  }

  push(chunk: Uint8Array): Frame[] {
    const frames: Frame[] = []
    for (let at = 0; at < chunk.length; at += piece) {
      this.held.append(chunk.subarray(at, at + piece))
      this.cut(frames, false)
    }
    return frames
  }

  end(): Frame[] {
    const frames: Frame[] = []
    this.cut(frames, true)
    return [...frames, ...this.garbage.splice(0)]
  }

  private get width(): 1 | 2 {
    return this.wide ? 2 : 1
  }

  /** Takes all dispatches that have ended. All offsets are in units of the view; `first` is the first held one. */
  private cut(frames: Frame[], final: boolean): void {
    if (!this.sample(final)) return
    const origin = Math.max(0, (this.open?.from ?? 0) - reach)
    const view = new View(this.held.text(origin * this.width, this.wide), final)
    let scan = this.open && { view, start: this.open.start - origin, from: this.open.from - origin }
    let first = -origin
    for (let at = 0; ; ) {
      const begun = scan ?? this.begin(view, at)
      if (typeof begun === 'number') {
        this.open = undefined
        this.advance(first, begun)
        return
      }
      const cut = this.close!(begun)
      if (!cut) {
        this.keep(begun, first)
        return
      }
      first = this.take(frames, begun, cut, first)
      at = cut.next ?? cut.end
      scan = undefined
    }
  }

  /** Whether enough is there to tell UTF-16. */
  private sample(final: boolean): boolean {
    if (!this.sampled && !final && this.held.length < wideSample) return false
    if (!this.sampled) this.wide = wideCharset(this.held.slice(0, Math.min(wideSample, this.held.length)))
    this.sampled = true
    return true
  }

  /** Opens the next dispatch, or tells from where on to look for it when more is there. */
  private begin(view: View, at: number): Scan | number {
    const opening = openingAt(view, at, this.ending)
    if (typeof opening === 'number') return opening
    this.ending = opening.ending
    this.close = opening.close
    return { view, start: opening.start, from: opening.from }
  }

  /** Takes a dispatch out of the held bytes; gives the first unit that is held after that. */
  private take(frames: Frame[], { view, start }: Scan, cut: Cut, first: number): number {
    const whole = (cut.end - start) * this.width
    const begin = this.head ? first : this.advance(first, start)
    const last = view.final && cut.end === view.text.length
    const frame = this.head ?? this.frame(last ? this.held.length : whole)
    this.head = undefined
    const told = this.garbage.length === 0 ? [] : this.garbage.flatMap((before) => before.problems)
    const problems = [...told]
    if (whole > this.maxBytes) problems.push(oversize(frame, whole - this.maxBytes))
    for (const { code, at, facts } of cut.faults ?? []) {
      problems.push({ code, facts, place: this.held.placeOf(Math.max(0, at - begin) * this.width, this.wide) })
    }
    if (this.ending === 'plain' && isGarbage(frame.bytes)) {
      this.garbage = [{ ...frame, problems: [...told, stray(frame)] }]
    } else {
      this.garbage = []
      frames.push({ ...frame, problems })
    }
    return begin
  }

  /** Lets go of what stands before a unit. */
  private advance(first: number, to: number): number {
    this.held.drop((to - first) * this.width, this.wide)
    return to
  }

  private frame(length: number): Frame {
    const { byte, line, column } = this.held.place
    const bytes = this.held.slice(0, Math.min(length, this.maxBytes))
    return { bytes, byteStart: byte, line, column, wide: this.wide, problems: [] }
  }

  /** Keeps what is open; of a dispatch that is too large only the end, and apart its first bytes. */
  private keep({ view, start, from }: Scan, first: number): void {
    let kept = this.head ? first : this.advance(first, start)
    const large = (view.text.length - start) * this.width > this.maxBytes
    if (large) this.head ??= copied(this.frame(this.maxBytes))
    if (large) kept = this.advance(kept, Math.max(kept, from - reach))
    this.open = { start: start - kept, from: from - kept }
  }
}

const copied = (frame: Frame): Frame => ({ ...frame, bytes: Uint8Array.from(frame.bytes) })

/** Line noise: no word of three letters in it. */
function isGarbage(bytes: Buffer | Uint8Array): boolean {
  return bytes.length < 256 && !/[A-Za-z\x80-\xff]{3}/.test(Buffer.from(bytes).toString('latin1'))
}

const placeOf = ({ byteStart: byte, line, column }: Frame) => ({ byte, line, column })

function stray(frame: Frame): Placed {
  return { code: 'frame-garbage', place: placeOf(frame), facts: { bytes: frame.bytes.length } }
}

function oversize(frame: Frame, skipped: number): Placed {
  return { code: 'dispatch-oversize', place: placeOf(frame), facts: { limit: frame.bytes.length, skipped } }
}
