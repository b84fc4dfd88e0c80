import type { Frame } from '../frame/index.ts'
import type { EncodingBasis } from '../schema.ts'
import type { Traced } from '../text/traced.ts'
import { kind } from './controls.ts'

/**
 * How many bytes a character of a run takes: one or two a UTF-16 unit, as many as UTF-8 or another charset needs for it, or the
 * whole run stands for the whole piece of bytes.
 */
export type Width = 'one' | 'two' | 'utf-8' | 'whole' | { readonly charset: string }

/** A run of the text whose bytes are of one kind. It ends where the next one begins. */
export interface Run {
  /** Where it begins in the text. */
  readonly unit: number
  /** Where it begins in the frame's bytes. */
  readonly byte: number
  readonly width: Width
}

/** Bytes that have become text. */
export interface Decoded {
  readonly text: string
  readonly runs: readonly Run[]
  /** What its bytes are, as bits; not there where nobody looked. */
  readonly kinds?: number
}

/** A frame's text, and how its bytes became it. */
export interface Source {
  readonly text: string
  readonly encoding: string
  readonly basis: EncodingBasis
  readonly frame: Frame
  /** What the bytes say; other than the text only where that was repaired. */
  readonly decoded: Decoded
  /** The text, traced back to what the bytes say, where it was repaired. */
  readonly repaired?: Traced | undefined
}

/** Whether a text is known to hold no control characters but tabs and line breaks, no half of a pair, and nothing that is no character. */
export function isSound({ text, decoded: { kinds }, repaired }: Source): boolean {
  return kinds !== undefined && !(kinds & unsound) && !repaired && !text.includes('\ufffd')
}

/** Whether the bytes tell that no character of a text takes two units. */
export function holdsNoPairs({ decoded: { kinds }, repaired }: Source): boolean {
  return kinds !== undefined && !(kinds & kind.far) && !repaired
}

const unsound = kind.notInText | kind.formFeed | kind.far
