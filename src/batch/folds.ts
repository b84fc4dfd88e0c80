import type { Input } from './input.ts'
import type { Folds } from './known.ts'
import type { Seen } from './seen.ts'
import { documentIn, idIn, sightsIn, versionIn } from './sight.ts'

interface Latest {
  readonly key: string
  readonly ordinal: number
  readonly version: number
}

/**
 * Which dispatches are left out: of those with the same bytes the first one stays, of the versions of a document the
 * latest (by number where versions are numbers, else by order).
 */
export function foldsOf(inputs: Iterable<Input>, seen: Seen): Folds {
  const folds = new Map<string, Set<number>>()
  const fold = ({ key, ordinal }: Latest) => folds.set(key, (folds.get(key) ?? new Set()).add(ordinal))
  const ids = new Set<string>()
  const documents = new Map<string, Latest>()
  for (const input of inputs) {
    let ordinal = 0
    for (const sight of sightsIn(seen.sights(input))) {
      const own: Latest = { key: input.key, ordinal: ordinal++, version: versionIn(sight) }
      const id = idIn(sight).toString('latin1')
      const document = documentIn(sight)?.toString('latin1')
      const before = document === undefined ? undefined : documents.get(document)
      if (ids.has(id)) fold(own)
      else if (before) fold(isLater(own, before) ? before : own)
      if (document !== undefined && !ids.has(id) && (!before || isLater(own, before))) documents.set(document, own)
      ids.add(id)
    }
  }
  return folds
}

function isLater({ version }: Latest, than: Latest): boolean {
  return Number.isNaN(version) || Number.isNaN(than.version) || version >= than.version
}
