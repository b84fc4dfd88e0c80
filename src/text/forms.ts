import { checked, hashed, hashSeed } from './hash.ts'

const most = 1 << 16
// Two hashes, the number more one (0: the slot is free), nothing: a slot is a quarter of a cache line.
const stride = 4

/**
 * Numbers the forms of words as they are met, so that a stage can keep what it knows of a form in an array. Two forms are
 * the same where two hashes of 32 bits are.
 */
export class Forms {
  private readonly texts: string[] = []
  private slots = new Int32Array(stride << 12)

  get count(): number {
    return this.texts.length
  }

  /** Whether there are so many that the next text had better begin afresh. */
  get full(): boolean {
    return this.count >= most
  }

  /** The form of that number. */
  textOf(form: number): string {
    return this.texts[form]!
  }

  /** The number of the form that stands at [start, end) of the text. */
  numberOf(text: string, start: number, end: number): number {
    let hash = hashSeed
    let check = 0
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      hash = hashed(hash, unit)
      check = checked(check, unit)
    }
    return this.numberAt(text, start, end, hash, check)
  }

  /** The same of a text whose units are at hand. */
  numberIn(units: Uint16Array, text: string, start: number, end: number): number {
    let hash = hashSeed
    let check = 0
    for (let at = start; at < end; at++) {
      const unit = units[at]!
      hash = hashed(hash, unit)
      check = checked(check, unit)
    }
    return this.numberAt(text, start, end, hash, check)
  }

  /** The same where both hashes are known: `hashed` from `hashSeed` on, `checked` from 0 on. */
  numberAt(text: string, start: number, end: number, hash: number, check: number): number {
    const slot = this.slotOf(hash, check)
    const known = this.slots[slot + 2]!
    return known > 0 ? known - 1 : this.add(text.slice(start, end), slot, hash, check)
  }

  private slotOf(hash: number, check: number): number {
    const { slots } = this
    const mask = slots.length - 1
    for (let slot = ((hash ^ (hash >>> 15)) * stride) & mask; ; slot = (slot + stride) & mask) {
      if (slots[slot + 2] === 0 || (slots[slot] === hash && slots[slot + 1] === check)) return slot
    }
  }

  private add(form: string, slot: number, hash: number, check: number): number {
    // A slice would keep the whole text that it was cut from.
    this.texts.push(form.length < 13 ? form : ` ${form}`.slice(1))
    this.put(slot, hash, check, this.count)
    if (this.count * 2 * stride > this.slots.length) this.grow()
    return this.count - 1
  }

  private put(slot: number, hash: number, check: number, number: number): void {
    this.slots[slot] = hash
    this.slots[slot + 1] = check
    this.slots[slot + 2] = number
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += stride) {
      if (old[at + 2]) this.put(this.slotOf(old[at]!, old[at + 1]!), old[at]!, old[at + 1]!, old[at + 2]!)
    }
  }
}
