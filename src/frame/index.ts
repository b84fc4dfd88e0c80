export type { Frame } from './frame.ts'
export { Framer, type FramerOptions } from './framer.ts'
export type { Wide } from './wide.ts'
