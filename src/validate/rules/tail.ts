import type { Report } from '../../diagnostics.ts'
import type { Line } from '../../formats/index.ts'
import { linesOf } from '../../formats/lines.ts'
import { readTrailer } from '../../formats/trailer.ts'
import type { Reading } from '../../record.ts'

// ~}x@^{#
const NOISE = /^(?=.{0,80}[~^{}@#$%|\\`<>])[^\s]{4,80}$/u
const WORD = /\p{L}{2}|\d{2}/u
const SIGN = /[^\p{L}\p{N}]/gu

/** Neither a word nor a figure, mostly signs, and no rule of one sign. */
function isNoise(text: string): boolean {
  const signs = NOISE.test(text) && !WORD.test(text) ? (text.match(SIGN) ?? []) : []
  return new Set(signs).size > 2 && signs.length * 2 > text.length
}

/** What stands behind ETX beside the trailer; where there is no ETX, a last line of line noise. */
export function checkTail({ source, envelope }: Reading, report: Report): void {
  const [start, end] = envelope.span
  const text = source.text.slice(start, end)
  const close = text.indexOf('\x03')
  const closed = close >= 0
  const eot = text.indexOf('\x04', close)
  const written = linesOf(source.text, [start + close + 1, closed && eot > 0 ? start + eot : end])
    .map(bare)
    .filter(({ text }) => text !== '')
  const noise = closed
    ? written.find((line) => !readTrailer(line))
    : written.slice(-1).find(({ text }) => isNoise(text))
  if (noise) report('trailing-garbage', [noise.at, noise.at + noise.text.length], { text: noise.text.slice(0, 40) })
}

/** A line without the controls, fillers and blanks at its ends. */
function bare({ text, at }: Line): Line {
  const [filler] = /^[\x00-\x20\x7f]{0,200}/.exec(text)!
  return { text: text.slice(filler.length).replace(/[\x00-\x20\x7f]{1,200}$/, ''), at: at + filler.length }
}
