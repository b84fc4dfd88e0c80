import { hashText } from '../text/hash.ts'
import { mix } from './mix.ts'
import type { Word } from './vocabulary.ts'

/** More than a word has features at any distance. */
export const mostFeatures = 64

/**
 * Writes the rows of what a word is at a distance of -2 to +2 from the token into `rows`, before they are cut to the table's
 * size; gives their number.
 */
export function featuresAt(distance: number, { text, key, bits, shape }: Word, rows: Int32Array): number {
  const base = (distance + 2) * 32
  const plain = key.replace(/\d/g, '0')
  const { length } = plain
  let n = 0
  rows[n++] = mix(base, hashText(plain))
  rows[n++] = mix(base + 1, shape)
  for (let bit = 0; bit < 26; bit++) if (bits & (1 << bit)) rows[n++] = mix(base + 2, bit)
  if (Math.abs(distance) <= 1) {
    rows[n++] = mix(base + 3, hashText(plain, Math.max(0, length - 3)))
    rows[n++] = mix(base + 4, hashText(plain, 0, Math.min(3, length)))
  }
  if (distance !== 0) return n
  rows[n++] = mix(base + 5, hashText(text))
  for (let size = 1; size <= 5 && size < length; size++) {
    rows[n++] = mix(base + 5 + size, hashText(plain, 0, size))
    rows[n++] = mix(base + 10 + size, hashText(plain, length - size))
  }
  // -straße, -gericht, -ministerium; Bundes-, Landes-
  if (length > 6) rows[n++] = mix(base + 24, hashText(plain, length - 6))
  if (length > 8) rows[n++] = mix(base + 26, hashText(plain, length - 8))
  if (length > 7) rows[n++] = mix(base + 27, hashText(plain, 0, 6))
  const hyphen = plain.lastIndexOf('-')
  if (hyphen > 0) {
    rows[n++] = mix(base + 16, hashText(plain, 0, plain.indexOf('-')))
    rows[n++] = mix(base + 17, hashText(plain, hyphen + 1))
  }
  rows[n++] = mix(base + 18, Math.min(text.length, 12))
  return n
}
