import { tableOf } from './charset.ts'
import { iso646 } from './iso646.ts'
import type { Decoded } from './source.ts'

/** The bytes in which windows-1252 is not ISO-8859-1. */
const middle = /[\x80-\x9f]/g

/** Decodes a charset of one byte a character; nothing for others. Bytes that stand for no character become U+FFFD. */
export function decodeSingleByte(bytes: Buffer, charset: string): Decoded | undefined {
  const text = bytes.toString('latin1')
  const runs = [{ unit: 0, byte: 0, width: 'one' }] as const
  if (charset === 'iso-8859-1') return { text, runs }
  const table = tableOf(charset)
  if (!table) return undefined
  if (iso646[charset]) return { text: nationalText(text, table), runs }
  if (charset !== 'windows-1252') return { text: translated(bytes, table), runs }
  return { text: text.replace(middle, (character) => table[character.charCodeAt(0)]!), runs }
}

function translated(bytes: Buffer, table: readonly string[]): string {
  const units = new Uint16Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) units[at] = table[bytes[at]!]!.charCodeAt(0)
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
