import type { Byline } from '../schema.ts'
import { namesIn, readByline, readSignature } from './byline.ts'

/** What stands in an element for authors: a by-line, bare names, or the initials of a desk. */
export function credit(text: string): Byline {
  const author = { text, role: 'author' as const, names: namesIn(text), initials: [], desk: null }
  return readSignature(text) ?? readByline(text) ?? author
}
