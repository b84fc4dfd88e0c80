import { isWritten } from '../text/blank.ts'
import { type Seen, seeLine } from '../text/signs.ts'
import type { Span } from '../text/span.ts'
import { sliceTraced, sourceSpan, type Traced, Tracer } from '../text/traced.ts'
import { unitsOf } from '../text/units.ts'
import type { Line } from './format.ts'

/** Cuts a span of the source's text at LF, CRLF and CR. */
export function linesOf(text: string, [start, end]: Span = [0, text.length]): Line[] {
  const lines: Line[] = []
  const seen: Seen = { end: 0, signs: 0 }
  const length = end - start
  const units = unitsOf(length === text.length ? text : text.slice(start, end))
  for (let at = 0; at < length; ) {
    seeLine(units, at, length, seen)
    const stop = seen.end
    lines.push({ text: text.slice(start + at, start + stop), at: start + at, signs: seen.signs })
    at = units[stop] === CR && stop + 1 < length && units[stop + 1] === LF ? stop + 2 : stop + 1
  }
  return lines
}

const [LF, CR] = [10, 13]

/** Whether a line holds anything but white space. */
export const isWrittenLine = ({ text }: Line): boolean => isWritten(text)

/** A line's text with the runs that lead back into the source. */
export function traceLine({ text, at, origin }: Line): Traced {
  if (origin) return { text, origin }
  const tracer = new Tracer()
  tracer.copy(text, at)
  return tracer.done()
}

/** The lines of a text that is no plain copy of the source. */
export function linesOfTraced(traced: Traced): Line[] {
  return linesOf(traced.text).map(({ text, at }) => {
    const { origin } = sliceTraced(traced, [at, at + text.length])
    return { text, at: origin.from[0] ?? sourceSpan(traced, [at, at])[0], origin }
  })
}
