import { decode, isCharset } from '../../decode/index.ts'
import type { Span } from '../../text/span.ts'
import { type Traced, Tracer } from '../../text/traced.ts'

interface Coded {
  readonly encoding: string
  readonly charset: string | undefined
}

// =C3=A9 and the soft line break that a `=` at a line's end is
const QUOTED = /(?:=[0-9A-Fa-f]{2})+|=[ \t]{0,9}\r?\n/g

/** A part's text with its transfer encoding undone; each piece knows the characters that it came from. */
export function transferred(text: string, [start, end]: Span, { encoding, charset }: Coded): Traced {
  const tracer = new Tracer()
  const kind = encoding.trim().toLowerCase()
  if (kind === 'base64') tracer.stand(decodeBytes(Buffer.from(text.slice(start, end), 'base64'), charset), start, end)
  else if (kind === 'quoted-printable') unquote(text, [start, end], charset, tracer)
  else tracer.copy(text.slice(start, end), start)
  return tracer.done()
}

function unquote(text: string, [start, end]: Span, charset: string | undefined, tracer: Tracer): void {
  const body = text.slice(start, end)
  let done = 0
  for (const match of body.matchAll(QUOTED)) {
    tracer.copy(body.slice(done, match.index), start + done)
    done = match.index + match[0].length
    const bytes = Buffer.from(match[0].replace(/[^0-9A-Fa-f]/g, ''), 'hex')
    tracer.stand(decodeBytes(bytes, charset), start + match.index, start + done)
  }
  tracer.copy(body.slice(done), start + done)
}

/** Bytes in the charset that their header names, or in the one that they show. */
export function decodeBytes(bytes: Buffer, charset: string | undefined): string {
  if (bytes.length === 0) return ''
  const frame = { bytes, byteStart: 0, line: 1, column: 1, problems: [] }
  return decode(frame, { encoding: charset && isCharset(charset) ? charset : undefined }, () => {}).text
}
