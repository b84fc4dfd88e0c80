import type { Header } from '../schema.ts'
import { attributesOf } from './known.ts'

// fra0412 4 pl 52 ccccb   xyz 203 · bid0516 3 pl 396  dpa 4080 · FRA0064 1 G 0004 FRA/AFP-RC58
const HEAD =
  /^(?<service>[A-Za-z]{1,3})(?<number>\d{2,5}) (?<priority>[1-9]) (?<category>[A-Za-z]{1,3}) (?<words>\d{1,5})(?: (?<optional>[^\r\n]{0,60}))?[ \t]{0,20}$/
// ccccb   xyz 203: a selector of five, the source, the source's own number
const OPTIONAL =
  /^ {0,10}(?:(?<selector>[A-Za-z0-9]{5})(?= |$))? {0,10}(?<source>[A-Za-z][A-Za-z-]{0,15})? {0,10}(?<sequence>\d[\w#-]{0,15})? {0,10}$/

/** Reads the header line of IPTC 7901, which telexes carry too; `undefined` where the line is none. */
export function readTelexHead(line: string): Partial<Header> | undefined {
  const fields = HEAD.exec(line)?.groups
  if (!fields) return undefined
  const { service, number, priority, category, words, optional = '' } = fields
  const parts: Record<string, string | undefined> = OPTIONAL.exec(optional)?.groups ?? { source: optional.trim() }
  return {
    service: service!,
    messageNumber: number!,
    priority: priority!,
    category: category!,
    wordCount: Number(words),
    attributes: attributesOf({ selector: parts.selector, source: parts.source, sourceSequence: parts.sequence }),
  }
}
