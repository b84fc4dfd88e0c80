import type { Lexis } from './lexis.ts'
import { list } from './lists.ts'

/** The words of a sentence, and the lists that they stand in. */
interface Words {
  readonly word: readonly string[]
  readonly lists: readonly number[]
}

const none: readonly string[] = []

/** How the title of an office goes on behind its first word: `de l'Etat` behind `chef`. */
export function officeAt({ word, lists }: Words, head: number, { offices }: Lexis): readonly string[] {
  if (!(lists[head]! & list.offices)) return none
  const ways = offices.get(word[head]!)
  return ways?.find((rest) => rest.every((next, i) => word[head + 1 + i] === next)) ?? none
}
