import { isAnpaCopy, readAnpaCopy } from './anpacopy.ts'
import { cleanLine } from './clean.ts'
import type { Envelope, Line } from './format.ts'
import { readHeading, readLabel } from './heading.ts'
import { cutTail } from './notebook.ts'
import { readTrailer } from './trailer.ts'

type Read = Omit<Envelope, 'span'>

/** Reads the text of a wire dispatch: its heading, its copy, its notebook, its initials and its trailer. */
export function readWireText(lines: readonly Line[], trailing: readonly Line[] = lastOf(lines)): Read {
  const trailer = trailing.map(readTrailer).find((found) => found !== undefined)
  const tail = cutTail(lines.filter((line) => line !== trailer?.line))
  const body: Read = isAnpaCopy(tail.lines) ? readAnpaCopy(tail.lines) : readCopy(tail.lines)
  return {
    ...body,
    header: { ...body.header, ...(trailer?.provider && { provider: trailer.provider }) },
    bylines: [...(body.bylines ?? []), ...tail.bylines],
    notes: [...(body.notes ?? []), ...tail.notes, ...(trailer ? [trailer.note] : [])],
    ...(trailer?.time && { times: [trailer.time] }),
  }
}

/** The last lines that are not blank, the last one first. */
export function lastOf(lines: readonly Line[]): Line[] {
  return lines
    .filter((line) => line.text.trim())
    .slice(-2)
    .toReversed()
}

/** The heading ends where a line ends in `=`; without that mark only labels are known from the body. */
function readCopy(raw: readonly Line[]): Read {
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
  const below = copy[0]?.text ?? ''
  const marked = heading.length > 0 && /^(?:\s*$|\s{2})/.test(below)
  const longest = copy.reduce((most, line) => Math.max(most, line.text.trimEnd().length), 40)
  const width = Math.min(80, longest)
  return { ...readHeading(heading, width), copy: { lines: copy, marked } }
}
