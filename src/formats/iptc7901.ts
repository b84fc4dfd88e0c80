import type { Report } from '../diagnostics.ts'
import type { Envelope, Format } from './format.ts'
import { known } from './known.ts'
import { isWrittenLine } from './lines.ts'
import { partsOf, spanOf } from './marks.ts'
import { slugOf } from './slug.ts'
import { readTelexHead } from './telexhead.ts'
import { readWireText } from './wiretext.ts'

// ␡␡␍␊␡␁fra0412 4 pl 52 ccccb   xyz 203; relays strip the control characters
const OPENING = /^[\x00\x7f\r\n ]{0,500}(?<soh>\x01?)(?<line>[^\r\n\x02\x01]{0,200})/

/** IPTC Recommendation 7901, with its control characters or without. */
export const iptc7901: Format = {
  name: 'iptc7901',
  detect: (text) => {
    const { soh, line = '' } = OPENING.exec(text)!.groups!
    return soh !== '' || readTelexHead(line) !== undefined
  },
  read: (text, report) => [read(text, report)],
}

function read(text: string, report: Report): Envelope {
  const opening = OPENING.exec(text)!
  const line = opening.groups!.line!
  const header = readTelexHead(line)
  if (!header) report('header-malformed', [opening[0].length - line.length, opening[0].length], { line: line.trim() })
  const parts = partsOf(text, opening[0].length)
  const declared = parts.header.find(isWrittenLine)
  const keywords = declared ?? slugOf(parts.lines)
  const lines = keywords === declared ? parts.lines : parts.lines.filter((one) => one !== keywords)
  const { header: own, slug, ...body } = readWireText(lines, parts.trailing)
  return {
    span: spanOf(text, parts.end),
    header: { ...header, ...own },
    ...body,
    ...known({ slug: keywords?.text.trim() ?? slug }),
  }
}
