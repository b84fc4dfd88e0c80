import type { NewsRecord } from '../schema.ts'
import { inOrder } from './in-order.ts'
import type { Folds } from './known.ts'
import type { Planned } from './plan.ts'
import type { Pool } from './pool.ts'
import { stepsOf } from './steps.ts'
import type { Piece } from './task.ts'

interface Sight {
  readonly key: string
  readonly ordinal: number
  readonly version: string
}

/**
 * Looks over all inputs before anything is written: of dispatches with the same bytes the first one stays, of the
 * versions of a document the latest (by number where versions are numbers, else by order).
 */
export async function findFolds(todos: Iterable<Planned>, pool: Pool<Piece>): Promise<Folds> {
  const folds = new Map<string, Set<number>>()
  const fold = ({ key, ordinal }: Sight) => folds.set(key, (folds.get(key) ?? new Set()).add(ordinal))
  const ids = new Set<string>()
  const documents = new Map<string, Sight>()
  const counts = new Map<string, number>()
  for await (const { step, piece } of inOrder(stepsOf(todos), pool)) {
    for (const { line, key } of linesOf(piece, step.todos)) {
      const { id, header } = JSON.parse(line) as NewsRecord
      const ordinal = counts.get(key) ?? 0
      counts.set(key, ordinal + 1)
      const sight = { key, ordinal, version: header.version ?? '' }
      if (ids.has(id)) fold(sight)
      ids.add(id)
      if (header.documentId === null || folds.get(key)?.has(ordinal)) continue
      const before = documents.get(header.documentId)
      if (before) fold(isLater(sight.version, before.version) ? before : sight)
      if (!before || isLater(sight.version, before.version)) documents.set(header.documentId, sight)
    }
  }
  return folds
}

function* linesOf(
  piece: { bytes: Uint8Array; ends: Uint32Array; shares: readonly { file: number; records: number }[] },
  todos: readonly Planned[],
) {
  const bytes = Buffer.from(piece.bytes.buffer, piece.bytes.byteOffset, piece.bytes.length)
  let at = 0
  for (const { file, records } of piece.shares) {
    for (const last = at + records; at < last; at++) {
      yield { key: todos[file]!.input.key, line: bytes.toString('utf8', piece.ends[at - 1] ?? 0, piece.ends[at]) }
    }
  }
}

function isLater(version: string, than: string): boolean {
  const [a, b] = [Number(version), Number(than)]
  return version !== '' && than !== '' && !Number.isNaN(a) && !Number.isNaN(b) ? a >= b : true
}
