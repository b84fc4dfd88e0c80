import type { Traced } from './traced.ts'

/** Turns UTF-16 offsets of `text` into code-point offsets; free where the text has no surrogates. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return same
  const points = new Uint32Array(text.length + 1)
  let point = 0
  for (let unit = 0; unit < text.length; unit++) {
    points[unit] = point
    const pair = isHigh(text.charCodeAt(unit)) && isLow(text.charCodeAt(unit + 1))
    if (pair) points[++unit] = point
    point++
  }
  points[text.length] = point
  return (offset) => points[offset]!
}

/** The same for a text whose source holds no surrogates: only what was not copied from there (`&#128512;`) is looked at. */
export function codePointOffsetsOf({ text, origin: { at, from, to } }: Traced): (offset: number) => number {
  for (let run = 0; run < at.length; run++) {
    const end = at[run + 1] ?? text.length
    if (to[run]! - from[run]! === end - at[run]!) continue
    for (let unit = at[run]!; unit < end; unit++) if (isHigh(text.charCodeAt(unit))) return codePointOffsets(text)
  }
  return same
}

const same = (offset: number) => offset

/** Turns code-point offsets of `text` into UTF-16 offsets; free where the text has no surrogates. What lies beyond is the end. */
export function pointOffsets(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => Math.min(point, text.length)
  const units: number[] = []
  for (let unit = 0; unit < text.length; unit++) {
    units.push(unit)
    if (isHigh(text.charCodeAt(unit)) && isLow(text.charCodeAt(unit + 1))) unit++
  }
  return (point) => units[point] ?? text.length
}

/** Sorts by code points, the same on every machine; code units would put the letters beyond U+FFFF before U+E000. */
export function byCodePoints(a: string, b: string): number {
  // UTF-8 bytes stand in the order of code points.
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** Whether a UTF-16 unit is the first half of a surrogate pair. */
export const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000
