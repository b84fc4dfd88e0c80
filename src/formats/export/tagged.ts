import type { Envelope, Line } from '../format.ts'
import { linesOf } from '../lines.ts'
import { localTime } from '../wiretime.ts'
import { envelopeOf } from './field.ts'
import type { Kind } from './kind.ts'

// .N 001 · .I 12
const OPENS = /^\.[NI] \d{1,7}\s{0,9}$/
// .D 140208 · .T Un port ferme
const TAG = /^\.(?<tag>[A-Z])(?:[ \t](?<value>.{0,100000}))?$/u
// 140208 is 14 February 2008
const DAY = /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{2}|\d{4})$/

/** A collection whose lines a dot and a letter name: `.N .D .C .T`, or SMART's `.I .T .A .B .W`. */
export const tagged: Kind = {
  opens: '.',
  detect: (head) => OPENS.test(head.replace(/^[\ufeff\s]{0,400}/, '').split(/\r?\n/, 1)[0]!),
  read(text) {
    const texts: Line[][] = []
    for (const line of linesOf(text)) {
      if (OPENS.test(line.text.replace('\ufeff', ''))) texts.push([])
      texts.at(-1)?.push(line)
    }
    return texts.map(read)
  },
}

function read(lines: readonly Line[]): Envelope {
  const fields = new Map<string, Line[]>()
  let open: Line[] = []
  for (const line of lines) {
    const { tag, value } = TAG.exec(line.text.replace('\ufeff', ''))?.groups ?? {}
    if (tag !== undefined) {
      open = fields.get(tag) ?? []
      fields.set(tag, open)
      if (value) open.push({ text: value, at: line.at + line.text.length - value.length })
    } else open.push(line)
  }
  const field = (tag: string) => textOf(fields.get(tag))
  const parts = DAY.exec(field('D') ?? '')?.groups as { day: string; month: string; year: string } | undefined
  const last = lines.findLast((line) => line.text.trim())!
  const envelope = envelopeOf(
    {
      documentId: field('N') ?? field('I'),
      date: parts ? localTime(parts)?.slice(0, 10) : field('D'),
      category: field('C'),
      headline: fields.has('W') ? field('T') : undefined,
      byline: field('A'),
      attributes: { source: field('B') },
    },
    [lines[0]!.at, last.at + last.text.length],
  )
  return { ...envelope, copy: { lines: fields.get('W') ?? fields.get('T') ?? [] } }
}

function textOf(lines: readonly Line[] | undefined): string | undefined {
  return (
    lines
      ?.map((line) => line.text.trim())
      .join(' ')
      .trim() || undefined
  )
}
