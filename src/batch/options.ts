import type { Options } from '../options.ts'
import type { Layout } from './layout.ts'

/** What a conversion is told. */
export interface ConvertOptions {
  readonly out: string
  readonly layout: Layout
  /** Ending of the output's names: ``, `.gz`, `.zst`. */
  readonly ending: string
  readonly jobs: number
  readonly maxRecords: number
  readonly maxBytes: number
  readonly maxExpanded: number
  readonly skipUnchanged: boolean
  readonly dedupe: boolean
  readonly strict: boolean
  readonly rejects: string | undefined
  readonly shard: readonly [i: number, n: number] | undefined
  readonly pipeline: Options
}
