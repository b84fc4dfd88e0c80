import { documentIn, idIn, sightsIn } from './sight.ts'

const EMPTY = 0

/** A set of 64-bit fingerprints in flat memory: eight bytes or so a dispatch, and millions of them. */
class Fingerprints {
  private low = new Uint32Array(1 << 12)
  private high = new Uint32Array(1 << 12)
  private count = 0

  /** Adds one, by the first bytes of a print; says whether it was there. */
  add(print: Buffer): boolean {
    if (this.count * 2 > this.low.length) this.grow()
    return this.put(print.readUInt32BE(0), print.readUInt32BE(4) || 1)
  }

  private put(high: number, low: number): boolean {
    const mask = this.low.length - 1
    let at = (low ^ Math.imul(high, 0x9e3779b1)) & mask
    for (; this.low[at] !== EMPTY; at = (at + 1) & mask) if (this.low[at] === low && this.high[at] === high) return true
    this.low[at] = low
    this.high[at] = high
    this.count++
    return false
  }

  private grow(): void {
    const { low, high } = this
    this.low = new Uint32Array(low.length * 2)
    this.high = new Uint32Array(low.length * 2)
    this.count = 0
    for (let i = 0; i < low.length; i++) if (low[i] !== EMPTY) this.put(high[i]!, low[i]!)
  }
}

/** Counts dispatches that come again: with the same bytes, or as another version of the same document. */
export class Repeats {
  private readonly ids = new Fingerprints()
  private readonly documents = new Fingerprints()

  /** Looks at dispatches in the order of the output; gives how many of them repeat an earlier one. */
  count(sights: Buffer): number {
    let repeated = 0
    for (const sight of sightsIn(sights)) {
      const isSameBytes = this.ids.add(idIn(sight))
      const document = documentIn(sight)
      const isSameDocument = document !== undefined && this.documents.add(document)
      if (isSameBytes || isSameDocument) repeated++
    }
    return repeated
  }
}
