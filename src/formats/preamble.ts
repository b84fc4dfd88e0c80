import type { Header } from '../schema.ts'
import type { Line } from './format.ts'
import { isWrittenLine } from './lines.ts'

/** The dispatch's lines without what a text collection put before them, and what that says. */
export interface Preamble {
  readonly lines: readonly Line[]
  readonly attributes: Header['attributes']
}

//  date 2020-02 Nice, 6 fév 2020 (AFP) - : a web crawl's field, glued to the text; the month of capture
const CRAWL = /^[\s\ufeff]{0,8}date (?<crawlDate>\d{4}-(?:0[1-9]|1[0-2]))(?=\s|$)/
// **** *date_2020-02 *source_afp : the head of an IRaMuTeQ text
const STARRED = /^\*{4}(?:[ \t]{1,4}\*[^\s_*]{1,40}(?:_\S{0,80})?){1,30}\s{0,8}$/

/** Takes the head that a text collection puts before a dispatch off its lines. */
export function readPreamble(lines: readonly Line[]): Preamble {
  const first = lines.findIndex(isWrittenLine)
  const line = lines[first]
  if (!line) return { lines, attributes: [] }
  const rest = lines.slice(first + 1)
  if (STARRED.test(line.text)) return { lines: rest, attributes: starred(line.text) }
  const crawl = CRAWL.exec(line.text)
  if (!crawl) return { lines, attributes: [] }
  const end = crawl[0].length
  const glued = { text: line.text.slice(end).trimStart(), at: 0 }
  const at = line.at + line.text.length - glued.text.length
  return {
    lines: [{ ...glued, at }, ...rest],
    attributes: [{ name: 'crawlDate', value: crawl.groups!.crawlDate! }],
  }
}

function starred(text: string): Header['attributes'] {
  return [...text.matchAll(/\*(?<name>[^\s_*]{1,40})(?:_(?<value>\S{0,80}))?/g)].map(({ groups }) => ({
    name: groups!.name!,
    value: groups!.value ?? '',
  }))
}
