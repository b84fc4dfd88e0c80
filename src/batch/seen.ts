import type { Input } from './input.ts'
import type { SeenEntry } from './journal.ts'
import { SIGHT } from './sight.ts'

interface Sighted {
  readonly size: number
  readonly mtime: number
  /** Bytes of sights, one stretch of the input after the other. */
  readonly sights: Buffer[]
  count: number
  isWhole: boolean
}

const NOTHING: Sighted = { size: -1, mtime: -1, sights: [], count: 0, isWhole: false }

/** The dispatches that were seen in inputs, by this run and by earlier ones: whether one comes again is told without reading again. */
export class Seen {
  private readonly inputs = new Map<string, Sighted>()

  add({ file, size, mtime, from, sights, end }: SeenEntry): void {
    if (from === 0) this.inputs.set(file, { size, mtime, sights: [], count: 0, isWhole: false })
    const input = this.inputs.get(file)
    // After a power failure a line may be missing before this one.
    if (input?.count !== from || input.size !== size || input.mtime !== mtime) return
    const bytes = Buffer.from(sights, 'base64')
    input.sights.push(bytes)
    input.count += bytes.length / SIGHT
    input.isWhole = end
  }

  /** How many dispatches of an input were seen, as it is now. */
  count(input: Input): number {
    return this.of(input).count
  }

  /** Whether all dispatches of an input were seen, as it is now. */
  isWhole(input: Input): boolean {
    return this.of(input).isWhole
  }

  /** The sights of the first dispatches of an input. */
  sights(input: Input, count = this.count(input)): Buffer {
    return Buffer.concat(this.of(input).sights).subarray(0, count * SIGHT)
  }

  private of({ key, size, mtime }: Input): Sighted {
    const input = this.inputs.get(key)
    return input?.size === size && input.mtime === mtime ? input : NOTHING
  }
}

/** What the journal keeps of sights: those of an input's dispatches from the nth on. */
export function seenEntry({ key, size, mtime }: Input, from: number, sights: Buffer, end: boolean): SeenEntry {
  return { file: key, size, mtime, from, sights: sights.toString('base64'), end }
}
