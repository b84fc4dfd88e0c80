export { charsetNamed, isCharset } from './charset.ts'
export { type DecodeOptions, decode } from './decode.ts'
export { byteAt, locate } from './position.ts'
export { holdsNoPairs, isSound, type Source } from './source.ts'
