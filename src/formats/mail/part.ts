import type { Span } from '../../text/span.ts'
import { type Traced, Tracer } from '../../text/traced.ts'
import { blocksOf } from '../markup/blocks.ts'
import { readMarkup } from '../markup/loose.ts'
import { type Headers, parameter, readHeaders } from './headers.ts'
import { transferred } from './transfer.ts'

interface Part {
  readonly headers: Headers
  /** The body, still encoded. */
  readonly span: Span
}

/** Types, the best bearer of a dispatch first: an attached file, then text, then a page. */
const bearers = [
  /^(?:text|application)\/(?:[\w.+-]*xml|[\w.+-]*json|vnd\.iptc)/i,
  /^text\/plain|^$/i,
  /^text\/html/i,
  /./,
]
const DEEPEST = 8

/** The content of the part that holds the dispatch, its transfer encoding undone. */
export function storyIn(text: string, message: Headers): Traced {
  const parts = partsOf(text, { headers: message, span: [message.end, text.length] }, 0)
  const type = ({ headers }: Part) => headers.fields.get('content-type') ?? ''
  const best = bearers.flatMap((bearer) => parts.filter((part) => bearer.test(type(part))))[0]
  if (!best) return new Tracer().done()
  const content = transferred(text, best.span, {
    encoding: best.headers.fields.get('content-transfer-encoding') ?? '',
    charset: parameter(type(best), 'charset'),
  })
  return /^text\/html/i.test(type(best)) ? textOfPage(content) : content
}

/** The leaves of a message, in order. */
function partsOf(text: string, part: Part, depth: number): Part[] {
  const type = part.headers.fields.get('content-type')
  const boundary = parameter(type, 'boundary')
  if (!boundary || depth > DEEPEST || !/^multipart\//i.test(type ?? '')) return [part]
  const parts: Part[] = []
  const mark = `--${boundary}`
  for (let at = text.indexOf(mark, part.span[0]); at >= 0 && at < part.span[1]; ) {
    const start = text.indexOf('\n', at)
    const next = text.indexOf(mark, at + mark.length)
    if (start < 0 || text.startsWith('--', at + mark.length)) break
    const end = next < 0 ? part.span[1] : next
    const headers = readHeaders(text.slice(0, end), start + 1)
    parts.push(...partsOf(text, { headers, span: [headers.end, end] }, depth + 1))
    at = next
  }
  return parts
}

/** The words of a page, a blank line between its paragraphs. */
function textOfPage(page: Traced): Traced {
  const tracer = new Tracer()
  for (const { content } of blocksOf(readMarkup(page, 'html')).blocks) {
    const from = content.origin.from[0] ?? 0
    if (tracer.length > 0) tracer.stand('\n\n', from, from)
    tracer.append(content)
  }
  return tracer.done()
}
