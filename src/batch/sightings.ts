import type { Input } from './input.ts'
import type { Journal } from './journal.ts'
import { Repeats } from './repeats.ts'
import { type Seen, seenEntry } from './seen.ts'

interface Around {
  readonly journal: Journal
  /** What earlier runs saw. */
  readonly seen: Seen
}

/** Takes note of the dispatches of each input as its turn comes, and counts those that repeat an earlier one. */
export class Sightings {
  private readonly around: Around
  private readonly repeats = new Repeats()

  constructor(around: Around) {
    this.around = around
  }

  /** Takes note of dispatches of an input from the nth on. */
  see(input: Input, from: number, sights: Buffer): number {
    if (sights.length === 0) return 0
    this.around.journal.append({ seen: seenEntry(input, from, sights, false) })
    return this.repeats.count(sights)
  }

  /** The same for the first dispatches of an input that are not read again. */
  seeAgain(input: Input, count: number): number {
    return this.see(input, 0, this.around.seen.sights(input, count))
  }
}

/** Where what repeats is left out, all was seen before anything was written, and nothing of it is left. */
export const none: Pick<Sightings, 'see' | 'seeAgain'> = { see: () => 0, seeAgain: () => 0 }
