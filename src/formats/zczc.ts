import type { Header } from '../schema.ts'
import { writtenEnd } from '../text/blank.ts'
import type { Span } from '../text/span.ts'
import type { Envelope, Format, Line } from './format.ts'
import { attributesOf, known } from './known.ts'
import { isWrittenLine, linesOf } from './lines.ts'
import { slugOf } from './slug.ts'
import { readTelexHead } from './telexhead.ts'
import { readWireText } from './wiretext.ts'
import { readPrefixed } from './zczcprefixed.ts'

const OPENS = /^[^\p{L}]{0,60}ZCZC(?!\p{L})/u
const OPENING_LINE = /(?<=(?:^|[\r\n])[^\p{L}\r\n]{0,20})ZCZC(?!\p{L})/uy
const CLOSES = /^[^\p{L}]{0,5}NNNN[^\p{L}]{0,5}$/u
// ZCZC FRA0412 240
const IDENTIFIER =
  /^ZCZC(?: (?<service>\p{L}{2,4})(?<number>\d{3,5})?(?: (?<sequence>\d{1,5}))?)?(?<other>[^\r\n]{0,60})$/u
// U XYZ
const PRIORITY = /^(?<priority>\p{Lu}|[1-9])(?: (?<agency>\p{Lu}[\p{L}-]{1,11}))?$/u
// YY TDR · YY RFG INTERNET (3RR) NC(ATD)
const SELECTORS = /^(?<form>[A-Z]{2}) (?<selectors>[A-Z]{3}(?: [A-Z(][\w()]{1,15}){0,9})$/
// RACING : Caulfield FIELDS Saturday · :POTTED :Eagle Farm MARKET DAY
const TITLE = /^:?(?<desk>\p{Lu}{3,20})\s?[:-]\s?(?<headline>\S[^\r\n]{2,120})$/u

/** Text between `ZCZC` and `NNNN`, below the header of a telex or one whose lines a first sign names. */
export const zczc: Format = {
  name: 'zczc',
  detect: (text) => {
    const head = text.slice(0, 200)
    return head.includes('ZCZC') && OPENS.test(head)
  },
  read: (text) => messagesOf(text).map((span) => read(text, span)),
}

/** Several messages may stand in one text; what is before the first is filler. */
function messagesOf(text: string): Span[] {
  const starts: number[] = []
  for (let at = text.indexOf('ZCZC'); at >= 0; at = text.indexOf('ZCZC', at + 4)) {
    OPENING_LINE.lastIndex = at
    if (OPENING_LINE.test(text)) starts.push(at)
  }
  return starts.length === 0 ? [[0, text.length]] : starts.map((start, i) => [start, starts[i + 1] ?? text.length])
}

/** The lines above the text, and how many they are. */
interface Head {
  readonly envelope: Pick<Envelope, 'headline' | 'slug'> & { readonly header: Partial<Header> }
  readonly length: number
}

function read(text: string, span: Span): Envelope {
  const [opening, ...lines] = linesOf(text, span)
  const end = lines.findIndex((line) => line.text.includes('NNNN') && CLOSES.test(line.text))
  const inside = end < 0 ? lines : lines.slice(0, end)
  const head = readPrefixed(inside) ?? readSelected(inside) ?? readTelex(inside)
  const { header: own, ...body } = readWireText(inside.slice(head.length))
  const identity = identify(opening?.text ?? '')
  const { header, headline = body.headline, slug = body.slug } = head.envelope
  const last = lines[end < 0 ? lines.length - 1 : end] ?? opening
  const attributes = [...(identity.attributes ?? []), ...(header.attributes ?? [])]
  return {
    span: [span[0], last ? last.at + writtenEnd(last.text) : span[1]],
    header: { ...identity, ...own, ...header, attributes },
    ...body,
    ...known({ headline, slug }),
  }
}

function identify(line: string): Partial<Header> {
  const { service, number, sequence, other } = IDENTIFIER.exec(line)?.groups ?? {}
  const attributes = attributesOf({ sequence, identifier: other?.trim() })
  return { attributes, ...known({ service, messageNumber: number }) }
}

/** A line of selectors and one that names the desk and the headline. */
function readSelected(lines: readonly Line[]): Head | undefined {
  const at = lines.findIndex(isWrittenLine)
  const { form, selectors } = SELECTORS.exec(lines[at]?.text.trim() ?? '')?.groups ?? {}
  const title = TITLE.exec(lines[at + 1]?.text.trim() ?? '')?.groups
  if (!form || !selectors || !title) return undefined
  const attributes = attributesOf({ form, selectors, desk: title.desk })
  return { envelope: { headline: title.headline!, header: { attributes } }, length: at + 2 }
}

/** The header of IPTC 7901 or a line of priority and agency, and a line of keywords. */
function readTelex(lines: readonly Line[]): Head {
  const at = lines.findIndex(isWrittenLine)
  const text = lines[at]?.text.trim() ?? ''
  const { priority, agency } = PRIORITY.exec(text)?.groups ?? {}
  const declared = priority ? { priority, ...(agency && { provider: agency }) } : undefined
  const header = readTelexHead(text) ?? declared
  const rest = lines.slice(header ? at + 1 : 0)
  const slug = slugOf(rest) ?? (header && bareWord(rest))
  const length = slug ? lines.indexOf(slug) + 1 : lines.length - rest.length
  return { envelope: { header: header ?? {}, ...(slug && { slug: slug.text.trim() }) }, length }
}

/** WEATHER: a keyword line of one word, known by the blank line below it. */
function bareWord(lines: readonly Line[]): Line | undefined {
  const at = lines.findIndex(isWrittenLine)
  const alone = lines[at + 1]?.text.trim() === ''
  return alone && /^\p{Lu}{3,30}$/u.test(lines[at]!.text.trim()) ? lines[at] : undefined
}
