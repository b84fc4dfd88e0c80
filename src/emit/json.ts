import type { Emitter } from './emitter.ts'

/** The records as one JSON array. */
export const json: Emitter = {
  does: 'one JSON array, indented',
  open: '[\n',
  between: ',\n',
  close: '\n]\n',
  write: (record) => JSON.stringify(record, null, 2),
}
