export type { Options, Reject } from './options.ts'
export { parse, parseStream } from './pipeline.ts'
export { type NewsRecord, recordSchema } from './schema.ts'
