import type { Pool } from './pool.ts'
import type { Step, Todo } from './steps.ts'

/** Does steps as many at a time as the pool has hands, and gives what comes of them in the order of the steps. */
export async function* inOrder<T extends Todo, Piece>(
  steps: Iterable<Step<T>>,
  pool: Pool<Piece>,
  isStopped: () => boolean = () => false,
): AsyncGenerator<{ readonly step: Step<T>; readonly piece: Piece }> {
  const waiting: { readonly step: Step<T>; readonly pieces: AsyncIterable<Piece> }[] = []
  const left = steps[Symbol.iterator]()
  const fill = () => {
    // With one hand there is nothing to gain from being ahead; with more, each has a task, the next one, and one to wait for.
    const ahead = pool.size === 1 ? 1 : pool.size * 3
    while (waiting.length < ahead && !isStopped()) {
      const next = left.next()
      if (next.done) return
      waiting.push({ step: next.value, pieces: pool.run(next.value.task) })
    }
  }
  for (fill(); waiting.length > 0; fill()) {
    const { step, pieces } = waiting.shift()!
    fill()
    for await (const piece of pieces) yield { step, piece }
  }
}
