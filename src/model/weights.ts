import { endianness } from 'node:os'
import { labels } from './labels.ts'

/** The learned weights: a row of one small integer a label for each hashed feature, all in one unit. */
export interface Weights {
  /** Rows less one; their number is a power of two. */
  readonly mask: number
  /** Two integers a row, of four bytes each: the labels 0 to 7, the first one lowest, every byte more by `bias`. */
  readonly packed: Int32Array
  /** The byte of the last label of each row, more by `bias`. */
  readonly last: Uint8Array
  /** From each label, and last from outside, to each label. */
  readonly transitions: Int16Array
}

/** What is added to a weight of -128 to 127, so that a byte holds it without a sign. */
export const bias = 128

// D P C H, version, labels, log2 of the rows, 0 | transitions, 16 bits | 0 to the next multiple of 8 | packed, 32 bits | last, 8 bits
// All little-endian. The rows are read where they lie: nothing is done to them.
const magic = 'DPCH'
const version = 2
const headerSize = 8
const transitionCount = (labels.length + 1) * labels.length
const rowsFrom = Math.ceil((headerSize + transitionCount * 2) / 8) * 8

/** Reads a weights file; undefined where it is none of this version. */
export function readWeights(file: Uint8Array): Weights | undefined {
  const name = String.fromCharCode(...file.subarray(0, magic.length))
  if (name !== magic || file[4] !== version || file[5] !== labels.length) return undefined
  const rows = 1 << file[6]!
  if (file.length !== rowsFrom + rows * labels.length) return undefined
  const aligned = file.byteOffset % 8 === 0 && endianness() === 'LE' ? file : new Uint8Array(file)
  if (endianness() === 'BE') {
    Buffer.from(aligned.buffer, headerSize, transitionCount * 2).swap16()
    Buffer.from(aligned.buffer, rowsFrom, rows * 8).swap32()
  }
  const { buffer, byteOffset } = aligned
  return {
    mask: rows - 1,
    packed: new Int32Array(buffer, byteOffset + rowsFrom, rows * 2),
    last: new Uint8Array(buffer, byteOffset + rowsFrom + rows * 8, rows),
    transitions: new Int16Array(buffer, byteOffset + headerSize, transitionCount),
  }
}

/** Integers a row of `rowsOf`. */
export const rowSize = 3

/** The rows with all that is in one side by side, as they are added up: the two integers, the byte of the last label. */
export function rowsOf({ packed, last }: Weights): Int32Array {
  const rows = new Int32Array(last.length * rowSize)
  for (let row = 0, to = 0; row < last.length; row++) {
    rows[to++] = packed[row * 2]!
    rows[to++] = packed[row * 2 + 1]!
    rows[to++] = last[row]!
  }
  return rows
}

/** What training gives. */
export interface Learned {
  /** `labels.length` signed bytes a row. */
  readonly table: Int8Array
  readonly transitions: Int16Array
}

/** The bytes of a weights file. */
export function writeWeights({ table, transitions }: Learned): Uint8Array {
  const rows = table.length / labels.length
  const file = new Uint8Array(rowsFrom + table.length)
  const view = new DataView(file.buffer)
  for (let i = 0; i < magic.length; i++) file[i] = magic.charCodeAt(i)
  file.set([version, labels.length, Math.log2(rows), 0], 4)
  transitions.forEach((weight, i) => {
    view.setInt16(headerSize + i * 2, weight, true)
  })
  for (let row = 0; row < rows; row++) {
    const bytes = table.subarray(row * labels.length, (row + 1) * labels.length).map((byte) => byte ^ -bias)
    file.set(bytes.subarray(0, 8), rowsFrom + row * 8)
    file[rowsFrom + rows * 8 + row] = bytes[8]!
  }
  return file
}
