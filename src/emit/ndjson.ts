import type { NewsRecord } from '../schema.ts'
import type { Emitter } from './emitter.ts'

/** The record as it is, one line of JSON each. */
export const ndjson: Emitter = {
  does: 'one line of JSON a record: pipes, jq, DuckDB, pandas',
  write: (record: NewsRecord) => `${JSON.stringify(record)}\n`,
}
