import { rowSize } from './weights.ts'

// Sums of nine small numbers at once: two lanes of 16 bits in each of five integers, every lane kept positive by a bias.
// Labels 0 and 2, 1 and 3, 4 and 6, 5 and 7, and 8.

/** How many integers hold the nine sums. */
export const width = 5
/** What takes the lanes of a row's integer. */
export const lanes = 0x00ff00ff

/** Writes the sums of the first rows to `sums`, each lane more by `start`; the table is of `rowsOf`, `mask` its number of rows less one. */
export function sumRows(
  { table, mask }: { readonly table: Int32Array; readonly mask: number },
  rows: Int32Array,
  count: number,
  start: number,
  sums: Int32Array,
  to: number,
): void {
  const pair = start + (start << 16)
  let [a, b, c, d, e] = [pair, pair, pair, pair, start]
  for (let i = 0; i < count; i++) {
    const row = (rows[i]! & mask) * rowSize
    const first = table[row]!
    const second = table[row + 1]!
    a = (a + (first & lanes)) | 0
    b = (b + ((first >>> 8) & lanes)) | 0
    c = (c + (second & lanes)) | 0
    d = (d + ((second >>> 8) & lanes)) | 0
    e = (e + table[row + 2]!) | 0
  }
  sums[to] = a
  sums[to + 1] = b
  sums[to + 2] = c
  sums[to + 3] = d
  sums[to + 4] = e
}
