import { checkText, hashText } from '../text/hash.ts'

/** A number for each name, found by the hashes of its words. */
export interface Names {
  /** The name's number, by the hashes that `joined` makes; 0 where there is no such name. */
  at(hash: number, check: number): number
  /** The number of a name whose words have a blank between them. */
  of(name: string): number
}

/** The hash of a name that goes on with a word, of its hash up to there and the word's. */
export function joined(name: number, word: number): number {
  const hash = Math.imul(name ^ (name >>> 15), 0x85ebca6b) + word
  return hash ^ (hash >>> 13)
}

// A table is slots of two integers of 32 bits, little-endian: the second hash, the number. It is read where it lies.
const slotSize = 8

/** Reads a table of names. */
export function readNames(file: Uint8Array): Names {
  const slots = new DataView(file.buffer, file.byteOffset, file.length)
  const at = (hash: number, check: number) => slots.getUint32(slotOf(slots, hash, check) + 4, true)
  return {
    at,
    of: (name) => {
      const [hash, check] = hashesOf(name)
      return at(hash, check)
    },
  }
}

/** The bytes of a table that holds these numbers, none of them 0. */
export function writeNames(numbers: ReadonlyMap<string, number>): Uint8Array {
  const file = new Uint8Array(slotSize << Math.ceil(Math.log2(numbers.size * 1.4)))
  const slots = new DataView(file.buffer)
  for (const [name, number] of numbers) {
    const [hash, check] = hashesOf(name)
    const slot = slotOf(slots, hash, check)
    slots.setInt32(slot, check, true)
    slots.setUint32(slot + 4, number, true)
  }
  return file
}

/** Where the slot of a name begins, or the free one where it would stand. */
function slotOf(slots: DataView, hash: number, check: number): number {
  const mask = slots.byteLength - slotSize
  let slot = ((hash ^ (hash >>> 16)) * slotSize) & mask
  while (slots.getUint32(slot + 4, true) !== 0 && slots.getInt32(slot, true) !== check) slot = (slot + slotSize) & mask
  return slot
}

function hashesOf(name: string): [hash: number, check: number] {
  let end = wordEnd(name, 0)
  let hash = hashText(name, 0, end)
  let check = checkText(name, 0, end)
  while (end < name.length) {
    const from = end + 1
    end = wordEnd(name, from)
    hash = joined(hash, hashText(name, from, end))
    check = joined(check, checkText(name, from, end))
  }
  return [hash, check]
}

function wordEnd(name: string, from: number): number {
  const blank = name.indexOf(' ', from)
  return blank < 0 ? name.length : blank
}
