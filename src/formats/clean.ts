import { anySign, signs } from '../text/signs.ts'
import { Tracer } from '../text/traced.ts'
import type { Line } from './format.ts'

const CONTROL = /[\x00-\x08\x0b-\x1f\x7f]/

/** What stands for a control character in the text; those that are not listed are taken out. */
export type Codes = Readonly<Record<string, string>>

/** US parts the columns of a table; the others of the list are fixed spaces. */
export const columnCodes: Codes = { '\x1f': '\t', '\x10': ' ', '\x1d': ' ', '\x1e': ' ' }

/** A line without its transmission codes. */
export function cleanLine(line: Line, codes: Codes = columnCodes): Line {
  const { signs: held = anySign } = line
  if (!(held & signs.control) || !CONTROL.test(line.text)) return line
  const tracer = new Tracer()
  for (let i = 0; i < line.text.length; i++) {
    const unit = line.text[i]!
    tracer.stand(CONTROL.test(unit) ? (codes[unit] ?? '') : unit, line.at + i, line.at + i + 1)
  }
  const { text, origin } = tracer.done()
  return { text, at: line.at, origin }
}
