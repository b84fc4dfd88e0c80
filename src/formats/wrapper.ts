import type { Span } from '../text/span.ts'
import { sliceTraced, sourceSpan, type Traced, Tracer } from '../text/traced.ts'
import type { Envelope, Format, Line } from './format.ts'
import { traceLine } from './lines.ts'

/** What stands around a dispatch of another format. */
export interface Wrapper {
  /** As a format's. */
  readonly opens?: string
  /** Looks at the head of a frame's text, cheaply. */
  detect(text: string): boolean
  /** The content, and what the wrapper says of it. */
  open(text: string): Opened | undefined
}

interface Opened {
  readonly content: Traced
  /** The name of what holds nothing but text. */
  readonly bare?: Format['name']
  /** Takes what the wrapper says into the envelope of the content. */
  fill(envelope: Envelope): Envelope
}

/** The format that reads through a wrapper; `formatOf` names that of the content. */
export function around(wrapper: Wrapper, formatOf: (text: string) => Format): Format {
  return {
    name: 'plain',
    detect: (text) => wrapper.detect(text),
    read(text, report) {
      const opened = wrapper.open(text)
      if (!opened) return formatOf('').read(text, report)
      const { content, fill } = opened
      const format = formatOf(content.text)
      const envelopes = format.read(content.text, (code, span, facts) => report(code, sourceSpan(content, span), facts))
      return envelopes.map((envelope, i) => {
        const outer = outward(envelope, content)
        // What stands before the first dispatch and behind the last one is the wrapper's own.
        const start = i === 0 ? 0 : outer.span[0]
        const end = i === envelopes.length - 1 ? text.length : outer.span[1]
        const name = envelope.format ?? (format.name === 'plain' && opened.bare ? opened.bare : format.name)
        return fill({ ...outer, span: [start, end], format: name })
      })
    },
  }
}

/** An envelope whose places are in the content, with its places in what holds the content. */
function outward(envelope: Envelope, content: Traced): Envelope {
  const span = (inner: Span): Span => sourceSpan(content, inner)
  const { copy, declared, times } = envelope
  return {
    ...envelope,
    span: span(envelope.span),
    copy:
      'lines' in copy
        ? { ...copy, lines: copy.lines.map((line) => lineOut(line, content)) }
        : { blocks: copy.blocks.map((block) => ({ ...block, content: traceOut(block.content, content) })) },
    ...(declared && { declared: declared.map((one) => ({ ...one, ...(one.span && { span: span(one.span) }) })) }),
    ...(times && { times: times.map((time) => ({ ...time, span: span(time.span) })) }),
  }
}

function lineOut(line: Line, content: Traced): Line {
  const { text, origin } = traceOut(traceLine(line), content)
  return { text, at: origin.from[0] ?? sourceSpan(content, [line.at, line.at])[0], origin }
}

function traceOut({ text, origin }: Traced, content: Traced): Traced {
  const tracer = new Tracer()
  for (let run = 0; run < origin.at.length; run++) {
    const piece = text.slice(origin.at[run], origin.at[run + 1] ?? text.length)
    const inner = [origin.from[run]!, origin.to[run]!] as const
    if (inner[1] - inner[0] === piece.length) tracer.append(sliceTraced(content, inner))
    else tracer.stand(piece, ...sourceSpan(content, inner))
  }
  return tracer.done()
}
