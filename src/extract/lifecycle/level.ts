import type { Envelope } from '../../formats/index.ts'
import { agencyLevels, levels, levelWords } from '../../lexicon/levels.ts'
import type { Header, Note } from '../../schema.ts'

type Level = NonNullable<Header['level']>

/** How urgent the dispatch is, on its agency's scale; where it has no priority, by the word above its headline. */
export function levelOf(
  header: NonNullable<Envelope['header']> = {},
  notes: readonly Note[],
  agency?: string,
): Level | undefined {
  if (header.level) return header.level
  const scale = agencyLevels[agency ?? header.provider ?? ''] ?? levels
  const graded = header.priority ? scale[header.priority.toLowerCase()] : undefined
  return graded ?? notes.map(wordOf).find((level) => level !== undefined)
}

// URGENT, (Eil), ++ ALERTE ++
function wordOf({ kind, text }: Note): Level | undefined {
  return kind === 'label'
    ? levelWords[
        text
          .toLowerCase()
          .replace(/[^\p{L}\s]/gu, '')
          .trim()
      ]
    : undefined
}
