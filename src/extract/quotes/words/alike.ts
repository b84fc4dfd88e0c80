import type { Words } from '../../../languages/index.ts'

/** Each role noun with the numbers of the groups that it stands in. */
export function groupsOf(alike: readonly Words[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  alike.forEach((group, i) => {
    for (const joined of group.split(/\s+/)) {
      const word = joined.replaceAll('_', ' ')
      groups.set(word, [...(groups.get(word) ?? []), i])
    }
  })
  return groups
}
