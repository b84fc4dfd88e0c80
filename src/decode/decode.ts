import type { Report } from '../diagnostics.ts'
import type { Frame } from '../frame/index.ts'
import type { EncodingBasis } from '../schema.ts'
import { charsetNamed } from './charset.ts'
import { kind } from './controls.ts'
import { declaredCharset } from './declared.ts'
import { detect } from './detect.ts'
import { reportFlaws } from './flaws.ts'
import { suspectMojibake, undoMojibake } from './mojibake.ts'
import { decodeMultiByte } from './multi-byte.ts'
import { decodeSingleByte } from './single-byte.ts'
import type { Decoded, Source } from './source.ts'
import { type Survey, surveyOf } from './survey.ts'
import { decodeUtf8, joinPieces, linesInWindows1252, piecesOfUtf8 } from './utf8.ts'
import { decodeUtf16 } from './utf16.ts'

export interface DecodeOptions {
  /** A charset to use instead of what the bytes say. */
  readonly encoding?: string | undefined
  /** Undo UTF-8 that was read as another charset and written again. */
  readonly repair?: boolean | undefined
}

interface Reading {
  readonly decoded: Decoded
  readonly encoding: string
  readonly basis: EncodingBasis
}

/** Turns a frame's bytes into text: by what was asked for, else by what they say. */
export function decode(frame: Frame, options: DecodeOptions, report: Report): Source {
  const bytes = Buffer.from(frame.bytes.buffer, frame.bytes.byteOffset, frame.bytes.length)
  const asked = options.encoding === undefined ? undefined : charsetNamed(options.encoding)
  const reading = asked ? readAs(bytes, asked) : (readMarked(bytes, frame) ?? read(bytes, report))
  const { decoded, encoding, basis } = reading
  const suspect = suspectMojibake(decoded.text)
  const repaired = suspect && options.repair ? undoMojibake(decoded.text) : undefined
  const source: Source = { decoded, encoding, basis, text: repaired?.text ?? decoded.text, frame, repaired }
  reportFlaws(source, suspect, report)
  return source
}

/** In the charset that was asked for. */
function readAs(bytes: Buffer, encoding: string): Reading {
  return { decoded: decodeAs(bytes, encoding, markLength(bytes, encoding)), encoding, basis: 'option' }
}

/** By a byte-order mark, or by what the file's first bytes told. */
function readMarked(bytes: Buffer, { wide }: Frame): Reading | undefined {
  const encoding = wide?.charset ?? byteOrderMarks.find((charset) => markLength(bytes, charset) > 0)
  if (!encoding) return undefined
  return { decoded: decodeAs(bytes, encoding, markLength(bytes, encoding)), encoding, basis: wide?.basis ?? 'bom' }
}

const byteOrderMarks = ['utf-8', 'utf-16le', 'utf-16be'] as const

function markLength(bytes: Buffer, charset: string): number {
  if (charset === 'utf-8') return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  if (charset === 'utf-16le') return bytes[0] === 0xff && bytes[1] === 0xfe ? 2 : 0
  return charset === 'utf-16be' && bytes[0] === 0xfe && bytes[1] === 0xff ? 2 : 0
}

/** By what the bytes are: UTF-8 if they can be, whatever is declared; else as declared, else what is likeliest. */
function read(bytes: Buffer, report: Report): Reading {
  const declared = declaredCharset(bytes)
  const reading = readUtf8(bytes, declared) ?? readOther(bytes, declared, report)
  if (declared !== undefined && declared !== reading.encoding) {
    report('encoding-mismatch', [0, 0], { declared, encoding: reading.encoding })
  }
  return reading
}

function readUtf8(bytes: Buffer, declared: string | undefined): Reading | undefined {
  const decoded = decodeUtf8(bytes, 0)
  if (!decoded) return undefined
  const ascii = decoded.runs[0]!.width === 'one'
  const fits = declared === 'utf-8' || (ascii && declared !== undefined && !declared.startsWith('utf-16'))
  return { decoded, encoding: fits ? declared : 'utf-8', basis: fits ? 'declared' : 'valid' }
}

/** Bytes that are not UTF-8 throughout. */
function readOther(bytes: Buffer, declared: string | undefined, report: Report): Reading {
  const survey = surveyOf(bytes)
  if (survey.mostlyUtf8) return readDamagedUtf8(bytes, declared)
  return readDeclared(bytes, declared, survey) ?? readDetected(bytes, survey, report)
}

function readDamagedUtf8(bytes: Buffer, declared: string | undefined): Reading {
  const decoded = joinPieces(bytes, piecesOfUtf8(bytes), linesInWindows1252(bytes))
  return { decoded, encoding: 'utf-8', basis: declared === 'utf-8' ? 'declared' : 'detected' }
}

/** As declared, unless that cannot be. What is called ISO-8859-1 is windows-1252 where it holds that charset's own marks. */
function readDeclared(bytes: Buffer, declared: string | undefined, { kinds }: Survey): Reading | undefined {
  if (declared === undefined || declared === 'us-ascii' || declared.startsWith('utf-')) return undefined
  const encoding = declared === 'iso-8859-1' && kinds & kind.c1 ? 'windows-1252' : declared
  return { decoded: decodeAs(bytes, encoding, 0, kinds), encoding, basis: 'declared' }
}

function readDetected(bytes: Buffer, survey: Survey, report: Report): Reading {
  const encoding = detect(bytes, survey)
  const at = survey.highs[0]!
  report('encoding-detected', [at, at + 1], { encoding })
  return { decoded: decodeAs(bytes, encoding, 0, survey.kinds), encoding, basis: 'detected' }
}

function decodeAs(bytes: Buffer, charset: string, from: number, kinds?: number): Decoded {
  if (charset === 'utf-16le' || charset === 'utf-16be') return decodeUtf16(bytes, charset, from)
  if (charset === 'utf-8') return decodeUtf8(bytes, from) ?? damaged(bytes, from)
  return decodeSingleByte(bytes, charset, kinds) ?? decodeMultiByte(bytes, charset)
}

const damaged = (bytes: Buffer, from: number) => joinPieces(bytes, piecesOfUtf8(bytes, from), () => undefined)
