import { ndjson } from '../emit/ndjson.ts'
import type { NewsRecord } from '../schema.ts'
import { sightOf } from './sight.ts'
import type { Piece, Share } from './task.ts'

const INDEX = ',"index":'

/** Gathers records as lines of JSON in one buffer, until they are handed back. */
export class Gathering {
  private buffer = Buffer.allocUnsafeSlow(1 << 20)
  private used = 0
  private ends: number[] = []
  private indexAt: number[] = []
  private sights: Buffer[] = []
  private shares: Share[] = []

  get size(): number {
    return this.used
  }

  record(record: NewsRecord): void {
    const line = ndjson.write(record)
    this.room(line.length * 3)
    const start = this.used
    this.used += this.buffer.write(line, this.used)
    this.ends.push(this.used)
    // The first one is the key of `source`: within a JSON string the marks would be escaped.
    this.indexAt.push(this.buffer.indexOf(INDEX, start) + INDEX.length)
    this.sights.push(sightOf(record))
  }

  share(share: Share): void {
    this.shares.push(share)
  }

  /** What was gathered since the last time; the buffer goes with it. */
  take(isStretch: boolean): Piece {
    const bytes = new Uint8Array(this.buffer.buffer, 0, this.used)
    const piece: Piece = {
      bytes: this.used * 2 < this.buffer.length ? bytes.slice() : bytes,
      ends: Uint32Array.from(this.ends),
      ...(isStretch && { indexAt: Uint32Array.from(this.indexAt) }),
      sights: Buffer.concat(this.sights),
      shares: this.shares,
    }
    this.buffer = Buffer.allocUnsafeSlow(1 << 20)
    this.used = 0
    this.ends = []
    this.indexAt = []
    this.sights = []
    this.shares = []
    return piece
  }

  private room(length: number): void {
    if (this.used + length <= this.buffer.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(this.buffer.length * 2, this.used + length))
    this.buffer.copy(larger, 0, 0, this.used)
    this.buffer = larger
  }
}
