import type { NewsRecord } from '../schema.ts'

/** One line of JSON. */
export function ndjson(record: NewsRecord): string {
  return `${JSON.stringify(record)}\n`
}
