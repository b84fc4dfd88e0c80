import { isUtf8 } from 'node:buffer'
import type { Place } from '../diagnostics.ts'
import { countNewlines } from './newlines.ts'
import type { Wide } from './wide.ts'

/**
 * The bytes of the stream that no dispatch took yet. Bytes that were handed out are never written over: a full buffer is left
 * to its readers, and what is still held moves into a new one, twice as large. So the whole costs linear time.
 */
export class Held {
  private bytes = Buffer.allocUnsafeSlow(1 << 16)
  private words = new Int32Array(this.bytes.buffer)
  private begin = 0
  private end = 0
  /** Where the first held byte stands. */
  place: Place = { byte: 0, line: 1, column: 1 }

  get length(): number {
    return this.end - this.begin
  }

  append(chunk: Uint8Array): void {
    if (this.end + chunk.length > this.bytes.length) this.grow(chunk.length)
    this.bytes.set(chunk, this.end)
    this.end += chunk.length
  }

  private grow(by: number): void {
    const size = Math.max(1 << 16, (this.length + by) * 2)
    const bytes = Buffer.allocUnsafeSlow((size + 3) & ~3)
    this.bytes.copy(bytes, 0, this.begin, this.end)
    this.end -= this.begin
    this.begin = 0
    this.bytes = bytes
    this.words = new Int32Array(bytes.buffer)
  }

  /** A range of the held bytes. */
  slice(from: number, to: number): Buffer {
    return this.bytes.subarray(this.begin + from, this.begin + to)
  }

  /** The held bytes from one on as text: one unit a byte, or one a UTF-16 unit; half a unit at the end is left out. */
  text(from: number, wide: Wide | undefined): string {
    const bytes = this.slice(from, this.length)
    if (!wide) return bytes.toString('latin1')
    return utf16(bytes, wide)
  }

  /** Where a held byte stands in the file. */
  placeOf(at: number, wide: Wide | undefined): Place {
    const { byte, line, column } = this.place
    if (at === 0) return this.place
    if (wide) return this.widePlaceOf(at, wide)
    const from = this.begin
    const to = this.begin + at
    const lines = countNewlines(this.bytes, this.words, from, to)
    if (lines === 0) return { byte: byte + at, line, column: column + points(this.bytes.subarray(from, to)) }
    const feed = this.bytes[to - 1] === 10 ? to - 1 : this.bytes.lastIndexOf(10, to - 1)
    return { byte: byte + at, line: line + lines, column: 1 + points(this.bytes.subarray(feed + 1, to)) }
  }

  private widePlaceOf(at: number, wide: Wide): Place {
    const { byte, line, column } = this.place
    const lines = utf16(this.slice(0, at), wide).split('\n')
    const last = [...lines.at(-1)!].length
    return { byte: byte + at, line: line + lines.length - 1, column: lines.length > 1 ? last + 1 : column + last }
  }

  /** Lets go of the first bytes. */
  drop(count: number, wide: Wide | undefined): void {
    this.place = this.placeOf(count, wide)
    this.begin += count
  }
}

function utf16(bytes: Buffer, { charset }: Wide): string {
  const even = bytes.subarray(0, bytes.length & ~1)
  return charset === 'utf-16le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le')
}

/** Code points in a piece of a line; in a charset of one byte a character each byte is one. */
function points(bytes: Buffer): number {
  if (bytes.length === 0 || !isUtf8(bytes)) return bytes.length
  let count = 0
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count++
  return count
}
