import { hashed, hashSeed } from '../text/hash.ts'

// What each UTF-16 unit is in a shape; filled as units are met.
const signs = new Uint16Array(0x10000)

function signOf(unit: number): number {
  const known = signs[unit]!
  if (known) return known
  const text = String.fromCharCode(unit)
  const sign = text
    .replace(/\p{Lu}/u, 'A')
    .replace(/[\p{Ll}\p{Lo}\p{Lm}]/u, 'a')
    .replace(/\d/, '0')
  signs[unit] = sign.charCodeAt(0)
  return signs[unit]!
}

/** The hash of a word's shape: Aa for Paris, AA for AFP, a-a for porte-parole, A.A. for U.S., 0A0 for 8H5; of a run of one sign two count. */
export function hashShape(text: string): number {
  let hash = hashSeed
  let before = 0
  let beforeThat = 0
  for (let at = 0; at < text.length; at++) {
    const sign = signOf(text.charCodeAt(at))
    if (sign === before && sign === beforeThat) continue
    hash = hashed(hash, sign)
    beforeThat = before
    before = sign
  }
  return hash
}
