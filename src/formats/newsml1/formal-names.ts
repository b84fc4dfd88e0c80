import { unique } from '../known.ts'
import { attributesOf, type Element, every } from '../markup/tree.ts'

/** The distinct formal names that the children of that name have. */
export function formalNames(from: Element | readonly Element[] | undefined, name: string): string[] {
  return unique(attributesOf(every(from, name), 'FormalName'))
}
