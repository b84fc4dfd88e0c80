import type { Envelope, Line } from '../format.ts'
import { linesOf } from '../lines.ts'
import { envelopeOf } from './field.ts'
import type { Kind } from './kind.ts'

const OPENS = /^[\ufeff\s]{0,40}zczc[ \t]{0,9}\r?\n[A-Z]{2}#/
// TI#Nine sailors saved
const TAG = /^(?<tag>[A-Z]{2})#(?<value>.{0,4000})$/u

/** Lines that two letters and a hash name, the story below `TX#`. */
export const hashTags: Kind = {
  opens: 'z',
  detect: (head) => OPENS.test(head),
  read(text) {
    const lines = linesOf(text)
    const from = lines.findIndex((line) => line.text.startsWith('TX#'))
    return [read(lines.slice(0, from < 0 ? lines.length : from + 1), from < 0 ? [] : lines.slice(from), text)]
  },
}

function read(head: readonly Line[], body: readonly Line[], text: string): Envelope {
  const fields = new Map(
    head.flatMap((line) => {
      const { tag, value } = TAG.exec(line.text)?.groups ?? {}
      return tag && value?.trim() ? [[tag, value.trim()] as const] : []
    }),
  )
  const envelope = envelopeOf(
    {
      documentId: fields.get('AN'),
      provider: fields.get('KN'),
      headline: fields.get('TI'),
      abstract: fields.get('AB'),
      byline: fields.get('BY'),
      date: fields.get('PD'),
      clock: /\d{1,2}:\d{2}/.exec(fields.get('PD') ?? '')?.[0],
      keywords: fields.has('KY') ? [fields.get('KY')!] : [],
      attributes: { company: fields.get('CO'), source: fields.get('SO') },
    },
    [text.length - text.trimStart().length, text.trimEnd().length],
  )
  return { ...envelope, copy: { lines: body.map(untagged) } }
}

const untagged = (line: Line): Line =>
  line.text.startsWith('TX#') ? { text: line.text.slice(3), at: line.at + 3 } : line
