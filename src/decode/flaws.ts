import type { Report } from '../diagnostics.ts'
import type { Span } from '../text/span.ts'
import { kind, notInText, notOnWires } from './controls.ts'
import { locate } from './position.ts'
import type { Source } from './source.ts'

/** More of one kind in a dispatch are not told one by one: the bytes are not text then. */
const most = 100

// A dispatch that came by mail keeps its marks below the mail's own lines.
const onWires = /(?:^|\n)[\x00\x16\x7f]{0,20}\x01(?=[A-Za-z0-9])/

/** Reports what is wrong with the characters of a text. */
export function reportFlaws(source: Source, mojibake: Span | undefined, report: Report): void {
  const { text } = source
  if (source.decoded.runs.length > 1) reportMixed(source, report)
  if (mojibake)
    report('mojibake-suspected', inText(mojibake, source), { sample: source.decoded.text.slice(...mojibake) })
  if (text.includes('\ufffd')) reportLost(source, report)
  if (text.includes('\ufeff')) reportEach(text, /\ufeff/g, (span) => report('bom-inside', span, {}))
  reportControls(source, report)
}

/** A span of what the bytes say as one of the text that was repaired. */
function inText(span: Span, { repaired }: Source): Span {
  if (!repaired) return span
  const { at, from } = repaired.origin
  const run = from.findLastIndex((begin) => begin <= span[0])
  return [at[run]!, at[run]! + 1]
}

/** U+FFFD stands for a byte that could not be decoded, or it stood in the input. */
function reportLost(source: Source, report: Report): void {
  const { text, encoding, frame } = source
  const { bytes, byteStart } = frame
  reportEach(text, /\ufffd/g, (span) => {
    const at = locate(source, span[0]).byte - byteStart
    const sent = sentAs[encoding]?.every((byte, i) => bytes[at + i] === byte)
    if (sent) report('character-lost', span, {})
    else report('byte-undecodable', span, { byte: hex(bytes[at]), encoding })
  })
}

/** U+FFFD itself. */
const sentAs: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbf, 0xbd],
  'utf-16le': [0xfd, 0xff],
  'utf-16be': [0xff, 0xfd],
}

/** Single bytes that were read as windows-1252 in a text that is UTF-8. */
function reportMixed(source: Source, report: Report): void {
  const { encoding, frame, decoded, repaired } = source
  if (encoding !== 'utf-8' || repaired) return
  let told = 0
  for (const [i, { unit, byte, width }] of decoded.runs.entries()) {
    const end = decoded.runs[i + 1]?.unit ?? decoded.text.length
    for (let at = unit; width === 'one' && at < end && told < most; at++) {
      if (decoded.text[at] === '\ufffd') continue
      report('encoding-mixed', [at, at + 1], { byte: hex(frame.bytes[byte + at - unit]), encoding })
      told++
    }
  }
}

/** One report for each control character that the kind of dispatch has no use for. */
function reportControls({ text, decoded: { kinds = kind.notInText | kind.notOnWires } }: Source, report: Report): void {
  // Nearly all dispatches are sound: their bytes tell.
  if (!(kinds & kind.notInText)) return
  const wire = onWires.test(text)
  if (wire && !(kinds & kind.notOnWires)) return
  const controls = wire ? notOnWires : notInText
  const told = new Set<string>()
  for (const { 0: control, index } of text.matchAll(controls)) {
    if (told.has(control)) continue
    told.add(control)
    report('control-character', [index, index + 1], {
      character: `U+${control.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
    })
  }
}

function reportEach(text: string, rule: RegExp, tell: (span: Span) => void): void {
  let told = 0
  for (const { index } of text.matchAll(rule)) {
    tell([index, index + 1])
    if (++told === most) return
  }
}

const hex = (byte: number | undefined) => `0x${(byte ?? 0).toString(16).padStart(2, '0').toUpperCase()}`
