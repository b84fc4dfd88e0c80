import { csv, csvDates, csvEntities, csvQuotes } from './csv.ts'
import type { Emitter } from './emitter.ts'
import { iramuteq } from './iramuteq.ts'
import { json } from './json.ts'
import { ndjson } from './ndjson.ts'
import { ninjs } from './ninjs.ts'
import { text } from './text.ts'

/** Every form that `--to` knows. */
export const emitters = {
  ndjson,
  json,
  csv,
  'csv-quotes': csvQuotes,
  'csv-entities': csvEntities,
  'csv-dates': csvDates,
  ninjs,
  iramuteq,
  text,
} as const satisfies Record<string, Emitter>

export type { Emitter } from './emitter.ts'
