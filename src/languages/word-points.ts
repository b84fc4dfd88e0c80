import { charClass, classOf } from '../text/characters.ts'
import { hashed, hashSeed, hashText } from '../text/hash.ts'

/**
 * Gives each of several lists of words points for the words of a text's first units; a word that few lists have tells more than one that
 * many share.
 */
export type WordPoints = (units: Uint16Array, end: number) => Float64Array

/** Longest word that is looked up, in UTF-16 units. */
const longest = 24

/**
 * Words are looked up by a hash of their letters, so that a text is not cut into strings. A word that is in no list passes for one that is with
 * a probability of one in four million.
 */
export function wordPoints(lists: readonly (readonly string[])[]): WordPoints {
  const table = tableOf(lists)
  return (units, end) => {
    const points = new Float64Array(lists.length)
    for (let at = 0; at < end; at++) {
      let letter = letterOf(units[at]!)
      if (letter === none) continue
      const from = at
      let hash = hashSeed
      while (letter !== none) {
        hash = hashed(hash, letter)
        at++
        letter = at < end ? letterOf(units[at]!) : none
      }
      if (at - from <= longest) give(points, table, hash)
    }
    return points
  }
}

/** A hash table with open places; each word has a range of `lists`. */
interface Table {
  readonly hashes: Int32Array
  /** Where the word's range begins, from 1; 0 marks a free place. */
  readonly begins: Uint16Array
  readonly ends: Uint16Array
  readonly lists: Uint8Array
}

function give(points: Float64Array, { hashes, begins, ends, lists }: Table, hash: number): void {
  const mask = hashes.length - 1
  let place = placeOf(hash, mask)
  while (begins[place] !== 0 && hashes[place] !== hash) place = (place + 1) & mask
  const begin = begins[place]!
  const end = ends[place]!
  for (let i = begin; i < end; i++) points[lists[i]!]! += 1 / (end - begin)
}

const placeOf = (hash: number, mask: number) => (hash ^ (hash >>> 15)) & mask

function tableOf(lists: readonly (readonly string[])[]): Table {
  const holders = new Map<number, Set<number>>()
  for (const [list, words] of lists.entries()) {
    for (const hash of words.map((word) => hashText(word)))
      holders.set(hash, (holders.get(hash) ?? new Set()).add(list))
  }
  const size = 2 ** Math.ceil(Math.log2(holders.size * 3))
  const flat = [...holders.values()].flatMap((set) => [...set])
  const table = {
    hashes: new Int32Array(size),
    begins: new Uint16Array(size),
    ends: new Uint16Array(size),
    lists: Uint8Array.from([0, ...flat]),
  }
  let begin = 1
  for (const [hash, { size: count }] of holders) {
    let place = placeOf(hash, size - 1)
    while (table.begins[place] !== 0) place = (place + 1) & (size - 1)
    table.hashes[place] = hash
    table.begins[place] = begin
    table.ends[place] = begin += count
  }
  return table
}

const none = 1
/** Filled as units are met: the lower case of a letter, `none` for what is no letter. */
const letters = new Uint16Array(0x10000)

/** The unit in lower case where it is a letter. */
function letterOf(unit: number): number {
  return letters[unit] || lettered(unit)
}

function lettered(unit: number): number {
  const found = classOf(unit)
  const sign = String.fromCharCode(unit)
  const lower = sign.toLowerCase()
  const isLetter = found === charClass.lower || found === charClass.upper
  letters[unit] = !isLetter ? none : lower.length === 1 ? lower.charCodeAt(0) : unit
  return letters[unit]!
}
