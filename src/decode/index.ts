export { type DecodeOptions, decode } from './decode.ts'
export { locate, type Place } from './position.ts'
export type { Source } from './source.ts'
