import type { Envelope, Line } from '../format.ts'
import { linesOf } from '../lines.ts'
import { readPreamble } from '../preamble.ts'
import { envelopeOf } from './field.ts'
import type { Kind } from './kind.ts'

// **** *source_afp *date_2020-02-06
const OPENS = /^\*{4} \*\S/

/** A corpus of IRaMuTeQ: a line of starred variables above each text. */
export const starred: Kind = {
  opens: '*',
  detect: (head) => OPENS.test(head.replace(/^[\ufeff\s]{0,400}/, '')),
  read(text) {
    const texts: Line[][] = []
    for (const line of linesOf(text)) {
      if (OPENS.test(line.text.replace(/^[\ufeff\s]{0,40}/, ''))) texts.push([])
      texts.at(-1)?.push(line)
    }
    return texts.map(read)
  },
}

function read(all: readonly Line[]): Envelope {
  const { lines, attributes } = readPreamble(all)
  const variable = (name: string) => attributes.find((one) => one.name === name)?.value
  const last = all.findLast((line) => line.text.trim())!
  const envelope = envelopeOf(
    { documentId: variable('id'), provider: variable('source'), date: variable('date'), language: variable('lang') },
    [all[0]!.at, last.at + last.text.length],
  )
  return { ...envelope, header: { ...envelope.header, attributes }, copy: { lines } }
}
