import type { Lexis } from './lexis.ts'

const none: readonly string[] = []

/** How the title of an office goes on behind its first word: `de l'Etat` behind `chef`. */
export function officeAt(word: readonly string[], head: number, { offices }: Lexis): readonly string[] {
  const ways = offices.get(word[head]!)
  return ways?.find((rest) => rest.every((next, i) => word[head + 1 + i] === next)) ?? none
}
