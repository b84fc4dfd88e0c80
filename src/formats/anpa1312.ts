import type { Report } from '../diagnostics.ts'
import type { Header } from '../schema.ts'
import type { Envelope, Format, Line } from './format.ts'
import { attributesOf, known } from './known.ts'
import { isWrittenLine } from './lines.ts'
import { partsOf, spanOf } from './marks.ts'
import { slugOf } from './slug.ts'
import { readWireText } from './wiretext.ts'

const FILLER = '[\\x00\\x7f\\r\\n ]{0,500}'
const DETECT = new RegExp(`^${FILLER}(?:\\x16{2,4}\\x01|\\x01[A-Za-z]?\\d{3,4}[^\\x1f\\r\\n]{0,15}\\x1f)`)
// W2870␟asian · a0105KYODO␟koko-
const FIRST =
  /^\x16{0,4}\x01?(?<level>[A-Za-z])?(?<number>\d{3,4})(?<origin>[^\x1f\r\n]{0,15})(?:\x1f(?<selector>[A-Za-z0-9_-]{0,6}))?\s*$/
// u i␓␑ BC-EU--Faroe-Ferry 1stLd-Writethru 03-11 0094
const SECOND =
  /^(?<priority>[A-Za-z]) (?<category>[A-Za-z0-9])(?<text>[\x13\x14])?(?<tabular>[\x11\x12])? (?<keyword>\S{1,40})(?<middle>[^\r\n]{0,60}?)\s+(?<filed>\d{2}-\d{2})(?:\s+(?<words>\d{1,4}))?\s*$/
const codes: Readonly<Record<string, string>> = { '\x13': 'text', '\x14': 'agate', '\x11': 'plain', '\x12': 'tabular' }

/** ANPA 1312, the text wire of American agencies. */
export const anpa1312: Format = {
  name: 'anpa1312',
  detect: (text) => DETECT.test(text),
  read: (text, report) => [read(text, report)],
}

function read(text: string, report: Report): Envelope {
  const parts = partsOf(text, Math.max(0, text.indexOf('\x01') + 1))
  const header = headerOf(parts.header, report)
  // Some agencies mark no lines: then the keyword line is known by its shape.
  const keywords = slugOf(parts.lines)
  const lines = keywords ? parts.lines.filter((line) => line !== keywords) : parts.lines
  const { header: own = {}, slug, ...body } = readWireText(lines, parts.trailing)
  return {
    span: spanOf(text, parts.end),
    header: { ...own, ...header, ...known({ provider: own.provider ?? header.provider }) },
    ...body,
    ...known({ slug: keywords?.text.trim() ?? slug }),
  }
}

function headerOf(lines: readonly Line[], report: Report): Partial<Header> {
  const [first, second] = lines.filter(isWrittenLine)
  const one = FIRST.exec(first?.text ?? '')?.groups ?? {}
  const two = SECOND.exec(second?.text ?? '')?.groups ?? {}
  const broken = !one.number ? first : !two.priority ? second : undefined
  if (broken) report('header-malformed', [broken.at, broken.at + broken.text.length], { line: printable(broken.text) })
  const attributes = {
    selector: one.selector,
    keyword: two.keyword,
    format: codes[two.text ?? ''],
    layout: codes[two.tabular ?? ''],
    filed: two.filed,
  }
  return known({
    service: one.level,
    messageNumber: one.number,
    provider: one.origin?.trim() || undefined,
    priority: two.priority,
    category: two.category,
    version: two.middle?.trim() || undefined,
    wordCount: two.words === undefined ? undefined : Number(two.words),
    attributes: attributesOf(attributes),
  })
}

function printable(text: string): string {
  return text
    .replace(/[\x00-\x1f\x7f]/g, ' ')
    .trim()
    .slice(0, 80)
}
