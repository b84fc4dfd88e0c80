import { inOrder } from './in-order.ts'
import type { Input } from './input.ts'
import type { Journal } from './journal.ts'
import type { Pool } from './pool.ts'
import { type Seen, seenEntry } from './seen.ts'
import { SIGHT } from './sight.ts'
import { type Step, stepsOf, type Todo } from './steps.ts'
import type { Piece } from './task.ts'

interface Around {
  readonly pool: Pool<Piece>
  readonly journal: Journal
  /** What earlier runs saw; what is seen now is added. */
  readonly seen: Seen
  readonly isStopped: () => boolean
}

/** Sees every dispatch of the inputs before anything is written; those that an earlier run saw whole are not read again. */
export async function lookOver(inputs: Iterable<Input>, { pool, journal, seen, isStopped }: Around): Promise<void> {
  let current: { readonly input: Input; taken: number; isBroken: boolean } | undefined
  const note = (input: Input, sights: Buffer, isEnd: boolean, isBroken = false) => {
    if (current?.input !== input) current = { input, taken: 0, isBroken: false }
    current.isBroken ||= isBroken
    const entry = seenEntry(input, current.taken, sights, isEnd && !current.isBroken)
    current.taken += sights.length / SIGHT
    seen.add(entry)
    journal.append({ seen: entry })
  }
  for await (const { step, piece } of inOrder(stepsOf(unseen(inputs, seen, journal)), pool, isStopped)) {
    const sights = Buffer.from(piece.sights.buffer, piece.sights.byteOffset, piece.sights.length)
    let at = 0
    for (const { file, records, end, error } of piece.shares) {
      const { input } = step.todos[file]!
      note(input, sights.subarray(at, at + records * SIGHT), end, error !== undefined)
      at += records * SIGHT
    }
    if (isLast(step)) note(step.todos[0]!.input, Buffer.alloc(0), true)
  }
}

// What was seen before goes into the journal of this run, for it is the one that stays.
function* unseen(inputs: Iterable<Input>, seen: Seen, journal: Journal): Generator<Todo> {
  for (const input of inputs) {
    if (seen.isWhole(input)) journal.append({ seen: seenEntry(input, 0, seen.sights(input), true) })
    else yield { input, fromByte: 0 }
  }
}

const isLast = ({ end, error }: Step) => end !== undefined && error === undefined
