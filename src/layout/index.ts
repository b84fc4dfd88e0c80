export { type Body, compose, type Draft, type Paragraph } from './body.ts'
export { type Sorted, sortOut, type WireWords } from './furniture.ts'
export { unwrap } from './unwrap.ts'
