import { labels } from './labels.ts'

/** The learned weights: a row of one small integer a label for each hashed feature, all in one unit. */
export interface Weights {
  /** Rows less one; their number is a power of two. */
  readonly mask: number
  /** `labels.length` a row. */
  readonly table: Int8Array
  /** From each label, and last from outside, to each label. */
  readonly transitions: Int16Array
}

// D P C H, version, labels, log2 of the rows, 0 | transitions, 16 bits little-endian | rows, 8 bits
const magic = 'DPCH'
const version = 1
const headerSize = 8
const transitionCount = (labels.length + 1) * labels.length

/** Reads a weights file; undefined where it is none of this version. */
export function readWeights(file: Uint8Array): Weights | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const name = String.fromCharCode(...file.subarray(0, magic.length))
  if (name !== magic || file[4] !== version || file[5] !== labels.length) return undefined
  const rows = 1 << file[6]!
  const from = headerSize + transitionCount * 2
  if (file.length !== from + rows * labels.length) return undefined
  const transitions = Int16Array.from({ length: transitionCount }, (_, i) => view.getInt16(headerSize + i * 2, true))
  return { mask: rows - 1, table: new Int8Array(file.buffer, file.byteOffset + from), transitions }
}

/** The bytes of a weights file. */
export function writeWeights({ mask, table, transitions }: Weights): Uint8Array {
  const file = new Uint8Array(headerSize + transitionCount * 2 + table.length)
  const view = new DataView(file.buffer)
  for (let i = 0; i < magic.length; i++) file[i] = magic.charCodeAt(i)
  file.set([version, labels.length, Math.log2(mask + 1), 0], 4)
  transitions.forEach((weight, i) => {
    view.setInt16(headerSize + i * 2, weight, true)
  })
  file.set(new Uint8Array(table.buffer, table.byteOffset, table.length), headerSize + transitionCount * 2)
  return file
}
