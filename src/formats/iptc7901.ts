import type { Report } from '../diagnostics.ts'
import type { Header } from '../schema.ts'
import { isAnpaCopy, readAnpaCopy } from './anpacopy.ts'
import { cleanLine } from './clean.ts'
import type { Envelope, Format, Line } from './format.ts'
import { readHeading, readLabel } from './heading.ts'
import { partsOf, spanOf } from './marks.ts'
import { cutTail } from './notebook.ts'
import { slugOf } from './slug.ts'
import { readTrailer } from './trailer.ts'

// ␡␡␍␊␡␁fra0412 4 pl 52 ccccb   xyz 203 · bid0516 3 pl 396  dpa 4080 · FRA0064 1 G 0004 FRA/AFP-RC58
const HEADER =
  /^[\x00\x7f\r\n ]{0,500}(?<soh>\x01?)(?<service>[A-Za-z]{1,3})(?<number>\d{2,5}) (?<priority>[1-9]) (?<category>[A-Za-z]{1,3}) (?<words>\d{1,5})(?: (?<optional>[^\r\n\x02]{0,60}))?[ \t]{0,20}(?=[\r\n\x02]|$)/
// ccccb   xyz 203: a selector of five, the source, the source's own number
const OPTIONAL =
  /^ {0,10}(?:(?<selector>[A-Za-z0-9]{5})(?= |$))? {0,10}(?<source>[A-Za-z][A-Za-z-]{0,15})? {0,10}(?<sequence>\d[\w#-]{0,15})? {0,10}$/
// The header's line, whatever it says.
const OPENED = /^[\x00\x7f\r\n ]{0,500}\x01[^\r\n\x02]{0,200}/

/** IPTC Recommendation 7901, with its control characters or without. */
export const iptc7901: Format = {
  name: 'iptc7901',
  detect: (text) => OPENED.test(text) || HEADER.test(text),
  read: (text, report) => [read(text, report)],
}

function read(text: string, report: Report): Envelope {
  const head = HEADER.exec(text)
  if (!head) report('header-malformed', [0, firstLine(text).length], { line: firstLine(text).trim() })
  const from = head?.[0].length ?? OPENED.exec(text)?.[0].length ?? 0
  const parts = partsOf(text, from)
  const trailer = parts.trailing.map(readTrailer).find((found) => found !== undefined)
  const keywords = parts.header.find((line) => line.text.trim()) ?? slugOf(parts.lines)
  const tail = cutTail(parts.lines.filter((line) => line !== trailer?.line && line !== keywords))
  const body: Omit<Envelope, 'span'> = isAnpaCopy(tail.lines) ? readAnpaCopy(tail.lines) : readCopy(tail.lines)
  return {
    ...body,
    span: spanOf(text, parts.end),
    header: headerOf(head?.groups ?? {}, trailer?.provider),
    ...(keywords && { slug: keywords.text.trim() }),
    bylines: [...(body.bylines ?? []), ...tail.bylines],
    notes: [...(body.notes ?? []), ...tail.notes, ...(trailer ? [trailer.note] : [])],
    ...(trailer?.time && { times: [trailer.time] }),
  }
}

function firstLine(text: string): string {
  return /^[^\x02]{0,400}/
    .exec(text)![0]
    .trimStart()
    .split(/[\r\n]/, 1)[0]!
    .slice(0, 80)
}

function headerOf(fields: Readonly<Record<string, string | undefined>>, provider?: string): Partial<Header> {
  const { service, number, priority, category, words, optional = '' } = fields
  const parts: Record<string, string | undefined> = OPTIONAL.exec(optional)?.groups ?? { source: optional.trim() }
  const named = Object.entries({ selector: parts.selector, source: parts.source, sourceSequence: parts.sequence })
  return {
    ...(provider && { provider }),
    ...(service && { service }),
    ...(number && { messageNumber: number }),
    ...(priority && { priority }),
    ...(category && { category }),
    ...(words && { wordCount: Number(words) }),
    attributes: named.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
  }
}

/** The heading ends where a line ends in `=`; without that mark only labels are known from the body. */
function readCopy(raw: readonly Line[]): Pick<Envelope, 'copy' | 'headline' | 'kicker' | 'notes' | 'bylines'> {
  const lines = raw.map((line) => cleanLine(line))
  const texts = lines.map((line) => line.text.trim())
  const mark = texts.slice(0, 14).findIndex((text) => text.endsWith('='))
  const bare = texts.findIndex((text) => text !== '' && !readLabel(text))
  const end = mark >= 0 ? mark + 1 : Math.max(0, bare)
  const copy = lines.slice(end)
  const heading = texts
    .slice(0, end)
    .map((text) => text.replace(/\s{0,3}=$/, ''))
    .filter(Boolean)
  const width = Math.min(80, Math.max(40, ...copy.map((line) => line.text.trimEnd().length)))
  return { ...readHeading(heading, width), copy: { lines: copy } }
}
