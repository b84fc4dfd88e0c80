import type { Header } from '../schema.ts'
import type { Line } from './format.ts'
import { known } from './known.ts'

/** A press release's head, taken off its lines. */
export interface Release {
  readonly lines: readonly Line[]
  readonly headline?: string
  readonly header: Partial<Header>
}

// Source: Example Ltd · MEDIA RELEASE PR67276
const SOURCE = /^Source: (?<source>\S.{0,200})$/
const NUMBER = /^MEDIA RELEASE (?<number>PR\d{3,9})\s{0,9}$/

/** Reads the two lines that a distributor puts above a release, and the headline below them up to a blank line. */
export function readRelease(lines: readonly Line[]): Release | undefined {
  const source = SOURCE.exec(lines[0]?.text.trim() ?? '')?.groups?.source
  const number = NUMBER.exec(lines[1]?.text ?? '')?.groups?.number
  if (source === undefined || number === undefined) return undefined
  const blank = lines.findIndex((line, i) => i > 1 && !line.text.trim())
  const end = blank < 0 ? 2 : blank
  const headline = lines
    .slice(2, end)
    .map((line) => line.text.trim())
    .join(' ')
  const header = { documentId: number, attributes: [{ name: 'source', value: source }] }
  return { lines: lines.slice(end), header, ...known({ headline: headline || undefined }) }
}
