import type { Words } from '../../../languages/index.ts'

/** The words of a list; those of a phrase stay joined by `_`. */
export const listed = (words: Words): string[] => words.split(/\s+/).filter(Boolean)
