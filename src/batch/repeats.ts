const EMPTY = 0

/** A set of 64-bit fingerprints in flat memory: eight bytes or so a dispatch, and millions of them. */
class Fingerprints {
  private low = new Uint32Array(1 << 12)
  private high = new Uint32Array(1 << 12)
  private count = 0

  /** Adds one; says whether it was there. */
  add(high: number, low: number): boolean {
    if (this.count * 2 > this.low.length) this.grow()
    return this.put(high >>> 0, low >>> 0 || 1)
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

const ID = '"id":"sha256:'
const DOCUMENT = '"documentId":"'

/** Counts dispatches that come again: with the same bytes, or as another version of the same document. */
export class Repeats {
  private readonly ids = new Fingerprints()
  private readonly documents = new Fingerprints()

  /** Looks at a record as it is written; says whether it repeats an earlier one. */
  see(line: Buffer): boolean {
    const id = line.indexOf(ID) + ID.length
    const sameBytes = this.ids.add(hexAt(line, id), hexAt(line, id + 8))
    const from = line.indexOf(DOCUMENT, id)
    if (from < 0) return sameBytes
    const start = from + DOCUMENT.length
    const [high, low] = hash(line, start, line.indexOf('"', start))
    const sameDocument = this.documents.add(high, low)
    return sameBytes || sameDocument
  }
}

const hexAt = (line: Buffer, at: number) => Number.parseInt(line.toString('latin1', at, at + 8), 16)

// FNV-1a, twice with different beginnings.
function hash(bytes: Buffer, start: number, end: number): readonly [number, number] {
  let high = 0x811c9dc5
  let low = 0x01000193
  for (let at = start; at < end; at++) {
    high = Math.imul(high ^ bytes[at]!, 0x01000193)
    low = Math.imul(low ^ bytes[at]!, 0x01000197)
  }
  return [high, low]
}
