import { isUtf8 } from 'node:buffer'
import type { Report } from '../diagnostics.ts'
import type { Frame } from '../frame/index.ts'
import type { Source } from './source.ts'

export interface DecodeOptions {
  /** A charset to use instead of what the bytes say. */
  readonly encoding?: string | undefined
  /** Undo UTF-8 that was read as another charset and written again. */
  readonly repair?: boolean | undefined
}

/** Turns a frame's bytes into text. */
export function decode(frame: Frame, _options: DecodeOptions, _report: Report): Source {
  const bytes = Buffer.from(frame.bytes.buffer, frame.bytes.byteOffset, frame.bytes.length)
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8', basis: 'valid', frame }
  return { text: bytes.toString('latin1'), encoding: 'iso-8859-1', basis: 'detected', frame }
}
