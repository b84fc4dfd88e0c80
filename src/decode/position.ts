import iconv from 'iconv-lite'
import type { Place } from '../diagnostics.ts'
import { isHigh } from '../text/codepoints.ts'
import { firstFrom } from '../text/sorted.ts'
import { sourceOffset } from '../text/traced.ts'
import type { Decoded, Run, Source, Width } from './source.ts'

/** Where in the file a unit of the source's text stands. Fast enough to be asked of each annotation. */
export function locate(source: Source, offset: number): Place {
  const { frame, decoded } = source
  const unit = unitOf(source, offset)
  if (unit <= 0) return { byte: frame.byteStart + decoded.runs[0]!.byte, line: frame.line, column: frame.column }
  if (unit < near && decoded.runs.length === 1) return counted(source, unit)
  const index = indexOf(decoded)
  const line = firstFrom(index.lines, unit + 1) - 1
  const begin = index.lines[line]!
  return {
    byte: frame.byteStart + byteOf(decoded, unit, frame.bytes.length),
    line: frame.line + line,
    column: (line === 0 ? frame.column : 1) + unit - begin - pairsIn(index, begin, unit),
  }
}

/** The offset in the file of a unit of the source's text. */
export function byteAt(source: Source, offset: number): number {
  const { frame, decoded, text } = source
  if (offset >= text.length) return frame.byteStart + frame.bytes.length
  const unit = unitOf(source, offset)
  return frame.byteStart + (unit <= 0 ? decoded.runs[0]!.byte : byteOf(decoded, unit, frame.bytes.length))
}

function unitOf({ repaired }: Source, offset: number): number {
  return repaired ? sourceOffset(repaired.origin, offset) : offset
}

/** So near the beginning a place is counted: most dispatches ask for no other, and need no index. */
const near = 256

function counted({ frame, decoded: { text, runs } }: Source, unit: number): Place {
  const { byte: first, width } = runs[0]!
  let [byte, line, column] = [frame.byteStart + first, frame.line, frame.column]
  for (let at = 0; at < unit; at++) {
    byte += width === 'one' ? 1 : width === 'two' ? 2 : width === 'whole' ? 0 : bytesOf(text, at, width)
    const code = text.charCodeAt(at)
    if (code === 10) line++
    if (code === 10) column = 1
    else if (code < 0xdc00 || code > 0xdfff || !isHigh(text.charCodeAt(at - 1))) column++
  }
  return { byte, line, column }
}

/** What is looked up instead of being counted again: lines and surrogate pairs. */
interface Index {
  readonly lines: readonly number[]
  /** The second halves of surrogate pairs. */
  readonly pairs: readonly number[]
}

const indexes = new WeakMap<Decoded, Index>()

function indexOf(decoded: Decoded): Index {
  const known = indexes.get(decoded)
  if (known) return known
  const index = { lines: linesOf(decoded.text), pairs: pairsOf(decoded.text) }
  indexes.set(decoded, index)
  return index
}

function linesOf(text: string): number[] {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  return lines
}

function pairsOf(text: string): number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 1)
}

/** A byte offset every `step` units of each run, where it is no product. */
const step = 64
const pointsOf = new WeakMap<Decoded, readonly (Uint32Array | undefined)[]>()

function allPoints(decoded: Decoded): readonly (Uint32Array | undefined)[] {
  const known = pointsOf.get(decoded)
  if (known) return known
  const { text, runs } = decoded
  const points = runs.map((run, i) => checkpoints(text, run, runs[i + 1]?.unit ?? text.length))
  pointsOf.set(decoded, points)
  return points
}

function checkpoints(text: string, { unit, width }: Run, end: number): Uint32Array | undefined {
  if (typeof width === 'string' && width !== 'utf-8') return undefined
  const points = new Uint32Array(Math.floor((end - unit) / step) + 1)
  let bytes = 0
  for (let at = unit; at < end; at++) {
    if ((at - unit) % step === 0) points[(at - unit) / step] = bytes
    bytes += bytesOf(text, at, width)
  }
  return points
}

/** The offset in the frame of a unit; that of the end is given. */
function byteOf(decoded: Decoded, unit: number, end: number): number {
  const { text, runs } = decoded
  if (unit >= text.length) return end
  const i = lastRun(runs, unit)
  const { unit: begin, byte, width } = runs[i]!
  if (typeof width === 'string' && width !== 'utf-8')
    return byte + (width === 'whole' ? 0 : (unit - begin) * (width === 'two' ? 2 : 1))
  const points = allPoints(decoded)[i]!
  const point = Math.floor((unit - begin) / step)
  let offset = points[point]!
  for (let at = begin + point * step; at < unit; at++) offset += bytesOf(text, at, width)
  return byte + offset
}

/** The bytes of a unit. The first half of a surrogate pair has all the bytes of the pair. */
function bytesOf(text: string, at: number, width: Width): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return 1
  if (unit >= 0xdc00 && unit < 0xe000) return 0
  if (typeof width !== 'string') return iconv.encode(String.fromCodePoint(text.codePointAt(at)!), width.charset).length
  if (unit < 0x800) return 2
  return isHigh(unit) ? 4 : 3
}

function lastRun(runs: readonly Run[], unit: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.unit <= unit) low = middle
    else high = middle - 1
  }
  return low
}

function pairsIn({ pairs }: Index, from: number, to: number): number {
  if (pairs.length === 0) return 0
  return firstFrom(pairs, to) - firstFrom(pairs, from)
}
