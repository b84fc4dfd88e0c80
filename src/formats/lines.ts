import type { Span } from '../text/span.ts'
import { sliceTraced, sourceSpan, type Traced, Tracer } from '../text/traced.ts'
import type { Line } from './format.ts'

/** Cuts a span of the source's text at LF, CRLF and CR. */
export function linesOf(text: string, [start, end]: Span = [0, text.length]): Line[] {
  const lines: Line[] = []
  let feed = -1
  let bare = -1
  for (let at = start; at < end; ) {
    // Each sign is searched for from where it was last found: once, however many lines of the other kind there are.
    if (feed < at) feed = next(text, '\n', at, end)
    if (bare < at) bare = next(text, '\r', at, end)
    const stop = Math.min(feed, bare, end)
    lines.push({ text: text.slice(at, stop), at })
    at = text[stop] === '\r' && text[stop + 1] === '\n' ? stop + 2 : stop + 1
  }
  return lines
}

function next(text: string, sign: string, from: number, end: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? end : at
}

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
