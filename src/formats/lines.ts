import type { Span } from '../text/span.ts'
import { sliceTraced, sourceSpan, type Traced, Tracer } from '../text/traced.ts'
import type { Line } from './format.ts'

/** Cuts a span of the source's text at LF, CRLF and CR. */
export function linesOf(text: string, [start, end]: Span = [0, text.length]): Line[] {
  const lines: Line[] = []
  let at = start
  while (at < end) {
    const stop = lineEnd(text, at, end)
    lines.push({ text: text.slice(at, stop), at })
    at = text[stop] === '\r' && text[stop + 1] === '\n' ? stop + 2 : stop + 1
  }
  return lines
}

function lineEnd(text: string, at: number, end: number): number {
  const feed = text.indexOf('\n', at)
  const stop = feed < 0 || feed > end ? end : feed
  const bare = text.indexOf('\r', at)
  return bare >= 0 && bare < stop ? bare : stop
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
