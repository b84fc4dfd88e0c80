import type { Report } from '../../diagnostics.ts'
import type { Envelope } from '../format.ts'

/** One shape of export. */
export interface Kind {
  /** Looks at the first 64 Ki characters. */
  detect(head: string): boolean
  read(text: string, report: Report): readonly Envelope[]
}
