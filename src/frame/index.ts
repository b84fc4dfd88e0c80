export { abreast } from './abreast.ts'
export type { Frame } from './frame.ts'
export { Framer } from './framer.ts'
