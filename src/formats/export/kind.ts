import type { Report } from '../../diagnostics.ts'
import type { Envelope } from '../format.ts'

/** One shape of export. */
export interface Kind {
  /** As a format's. */
  readonly opens?: string
  /** Looks at the first 64 Ki characters. */
  detect(head: string): boolean
  read(text: string, report: Report): readonly Envelope[]
}
