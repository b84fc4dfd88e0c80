import { remembering } from '../../text/remember.ts'

/** A tag's name without its prefix and in lower case. */
export const localName = remembering((tag) => tag.slice(tag.lastIndexOf(':') + 1).toLowerCase())
