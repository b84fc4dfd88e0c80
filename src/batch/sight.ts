import { hash } from 'node:crypto'
import type { NewsRecord } from '../schema.ts'

/**
 * Bytes of a sight, which is what tells whether a dispatch came before: 12 of its id, 12 of the hash of its document's id
 * (zeros where it has none), 8 of its version as a number (NaN where it is none).
 */
export const SIGHT = 32

const PRINT = 12
const VERSION = 2 * PRINT

export function sightOf({ id, header }: NewsRecord): Buffer {
  const sight = Buffer.alloc(SIGHT)
  sight.write(id.slice(id.indexOf(':') + 1), 0, PRINT, 'hex')
  if (header.documentId !== null) hash('sha256', header.documentId, 'buffer').copy(sight, PRINT, 0, PRINT)
  sight.writeDoubleBE(header.version === null || header.version === '' ? Number.NaN : Number(header.version), VERSION)
  return sight
}

/** The sights that stand in some bytes, one after the other. */
export function* sightsIn(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += SIGHT) yield bytes.subarray(at, at + SIGHT)
}

/** The print of the dispatch's bytes. */
export const idIn = (sight: Buffer): Buffer => sight.subarray(0, PRINT)

/** The print of its document, if it names one. */
export function documentIn(sight: Buffer): Buffer | undefined {
  const print = sight.subarray(PRINT, VERSION)
  return print.some((byte) => byte !== 0) ? print : undefined
}

/** Its version; NaN where that is no number. */
export const versionIn = (sight: Buffer): number => sight.readDoubleBE(VERSION)
