import { tableOf } from './charset.ts'
import { kind } from './controls.ts'
import { iso646 } from './iso646.ts'
import type { Decoded } from './source.ts'
import { surveyOf } from './survey.ts'
import { nextHigh, wordsOf } from './words.ts'

/**
 * Decodes a charset of one byte a character; nothing for others. Bytes that stand for no character become U+FFFD. `kinds` are
 * the bits of all bytes.
 */
export function decodeSingleByte(bytes: Buffer, charset: string, kinds = surveyOf(bytes).kinds): Decoded | undefined {
  const runs = [{ unit: 0, byte: 0, width: 'one' }] as const
  // The bytes in which they differ are those of the control characters C1.
  if (charset === 'iso-8859-1' || (charset === 'windows-1252' && !(kinds & kind.c1)))
    return { text: bytes.toString('latin1'), kinds, runs }
  const table = tableOf(charset)
  if (!table) return undefined
  const text = iso646[charset] ? nationalText(bytes.toString('latin1'), table) : translated(bytes, unitsOf(table))
  return { text, kinds, runs }
}

/** The units that a charset's bytes stand for, and whether the first half of them is ASCII's. */
interface Units {
  readonly of: Uint16Array
  readonly ascii: boolean
}

const unitsByTable = new Map<readonly string[], Units>()

function unitsOf(table: readonly string[]): Units {
  const known = unitsByTable.get(table)
  if (known) return known
  const of = Uint16Array.from(table, (character) => character.charCodeAt(0))
  const units = { of, ascii: of.subarray(0, 0x80).every((unit, byte) => unit === byte) }
  unitsByTable.set(table, units)
  return units
}

function translated(bytes: Uint8Array, { of, ascii }: Units): string {
  const units = new Uint16Array(bytes)
  const words = wordsOf(bytes)
  const next = (from: number) => (ascii ? nextHigh(bytes, words, from) : from)
  for (let at = next(0); at < units.length; at = next(at + 1)) units[at] = of[bytes[at]!]!
  return Buffer.from(units.buffer).toString('utf16le')
}

/** What was never meant in a national variant: addresses, in which `@` and `~` are themselves. */
const address = /https?:\/\/[^\s]{1,200}|www\.[^\s]{1,200}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g

function nationalText(text: string, table: readonly string[]): string {
  const national = (piece: string) =>
    piece.replace(/[#$@[-^`{-~\x80-\xff]/g, (character) => table[character.charCodeAt(0)]!)
  let out = ''
  let from = 0
  for (const { 0: match, index } of text.matchAll(address)) {
    out += national(text.slice(from, index)) + match
    from = index + match.length
  }
  return out + national(text.slice(from))
}
