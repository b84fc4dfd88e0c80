export { type Body, compose, type Draft, type Paragraph } from './body.ts'
export { type Known, type Opening, type Sorted, sortOut } from './furniture.ts'
export { unwrap } from './unwrap.ts'
export type { WireWords } from './wirewords.ts'
