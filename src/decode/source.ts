import type { Frame } from '../frame/index.ts'
import type { EncodingBasis } from '../schema.ts'

/** A frame's text, and how its bytes became it. */
export interface Source {
  readonly text: string
  readonly encoding: string
  readonly basis: EncodingBasis
  readonly frame: Frame
}
