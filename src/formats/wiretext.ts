import { isWritten, writtenEnd } from '../text/blank.ts'
import { isAnpaCopy, readAnpaCopy } from './anpacopy.ts'
import { cleanLine } from './clean.ts'
import type { Envelope, Line } from './format.ts'
import { readHeading, readLabel } from './heading.ts'
import { known } from './known.ts'
import { lastOf } from './marks.ts'
import { cutTail } from './notebook.ts'
import { readTrailer } from './trailer.ts'

type Read = Omit<Envelope, 'span'>

/** Reads the text of a wire dispatch: its heading, its copy, its notebook, its initials and its trailer. */
export function readWireText(lines: readonly Line[], trailing: readonly Line[] = lastOf(lines)): Read {
  const trailer = firstFound(trailing, readTrailer)
  const tail = cutTail(trailer ? lines.filter((line) => line !== trailer.line) : lines)
  const body: Read = isAnpaCopy(tail.lines) ? readAnpaCopy(tail.lines) : readCopy(tail.lines)
  const { copy, headline, kicker, slug, abstract, header = {}, bylines = [], notes = [] } = body
  return {
    copy,
    header: trailer?.provider === undefined ? header : { ...header, provider: trailer.provider },
    bylines: [...bylines, ...tail.bylines],
    notes: trailer ? [...notes, ...tail.notes, trailer.note] : [...notes, ...tail.notes],
    ...known({ headline, kicker, slug, abstract, times: trailer?.time && [trailer.time] }),
  }
}

function firstFound<T>(lines: readonly Line[], read: (line: Line) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = read(line)
    if (found !== undefined) return found
  }
  return undefined
}

/** How many lines a heading takes at most. */
const mostAbove = 14

/** The heading ends where a line ends in `=`; without that mark only labels are known from the body. */
function readCopy(raw: readonly Line[]): Read {
  const lines = raw.map((line) => cleanLine(line))
  const mark = lines.findIndex((line, i) => i < mostAbove && line.text[writtenEnd(line.text) - 1] === '=')
  const end = mark < 0 ? Math.max(0, lines.findIndex(isBody)) : mark + 1
  const copy = lines.slice(end)
  const heading: string[] = []
  for (const { text } of lines.slice(0, end)) {
    const written = text.trim().replace(/\s{0,3}=$/, '')
    if (written) heading.push(written)
  }
  const marked = heading.length > 0 && /^(?:\s*$|\s{2})/.test(copy[0]?.text ?? '')
  const { headline, kicker, notes, bylines } = readHeading(heading, () => widthOf(copy))
  return { copy: { lines: copy, marked }, notes, bylines, ...known({ headline, kicker }) }
}

const isBody = ({ text }: Line) => isWritten(text) && !readLabel(text.trim())

/** How long a line of the copy may be. */
function widthOf(copy: readonly Line[]): number {
  let longest = 40
  for (const { text } of copy) if (text.length > longest) longest = Math.max(longest, writtenEnd(text))
  return Math.min(80, longest)
}
