import { decodeBytes } from './transfer.ts'

/** The fields of a message or of a part, names in lower case, values unfolded and decoded; and where the body begins. */
export interface Headers {
  readonly fields: ReadonlyMap<string, string>
  readonly end: number
}

const FIELD = /^(?<name>[!-9;-~]{1,76}):[ \t]{0,99}(?<value>.*)$/s
// =?utf-8?Q?Concarneau:_les_ligneurs?= =?iso-8859-1?B?…?=
const WORD = /=\?(?<charset>[\w-]{1,40})(?:\*[\w-]{1,20})?\?(?<kind>[BbQq])\?(?<data>[^?\s]{0,400})\?=/g

/** Reads header lines from a place up to the blank line. */
export function readHeaders(text: string, from = 0): Headers {
  const fields = new Map<string, string>()
  let at =
    from + /^[\s\ufeff]{0,200}(?:From \S{1,100} [^\r\n]{4,40}\r?\n)?/.exec(text.slice(from, from + 400))![0].length
  let open: { name: string; value: string } | undefined
  const close = () => {
    if (open && !fields.has(open.name)) fields.set(open.name, decodeWords(open.value))
    open = undefined
  }
  while (at < text.length) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const line = text.slice(at, end).replace(/\r$/, '')
    const field = FIELD.exec(line)?.groups
    if (/^[ \t]+\S/.test(line) && open) open.value += ` ${line.trim()}`
    else if (field) {
      close()
      open = { name: field.name!.toLowerCase(), value: field.value!.trim() }
    } else {
      close()
      return { fields, end: line === '' ? Math.min(text.length, end + 1) : at }
    }
    at = end + 1
  }
  close()
  return { fields, end: text.length }
}

/** Encoded words of RFC 2047; the white space between two of them is none. */
function decodeWords(value: string): string {
  return value.replace(/\?=\s{1,20}=\?/g, '?==?').replace(WORD, (...match) => {
    const { charset, kind, data } = match.at(-1) as Record<string, string>
    const bytes = /b/i.test(kind!) ? Buffer.from(data!, 'base64') : quoted(data!.replace(/_/g, ' '))
    return decodeBytes(bytes, charset)
  })
}

const quoted = (data: string) =>
  Buffer.from(
    data.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

/** A parameter of a field: the boundary or the charset of a content type. */
export function parameter(value: string | undefined, name: string): string | undefined {
  const match = new RegExp(
    `;\\s{0,9}${name}\\s{0,3}=\\s{0,3}(?:"(?<quoted>[^"]{0,200})"|(?<bare>[^\\s;]{1,200}))`,
    'i',
  ).exec(value ?? '')
  return match?.groups?.quoted ?? match?.groups?.bare
}
