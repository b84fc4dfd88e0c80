import { isAscii, isUtf8, transcode } from 'node:buffer'
import { tableOf } from './charset.ts'
import { kindsIn } from './controls.ts'
import type { Decoded, Run } from './source.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Decodes bytes that are ASCII or UTF-8 throughout; nothing for others. */
export function decodeUtf8(bytes: Buffer, from: number): Decoded | undefined {
  const rest = from === 0 ? bytes : bytes.subarray(from)
  const ascii = isAscii(rest)
  if (!ascii && !isUtf8(rest)) return undefined
  const text = ascii ? rest.toString('latin1') : textOf(rest)
  return { text, kinds: kindsIn(rest), runs: [{ unit: 0, byte: from, width: ascii ? 'one' : 'utf-8' }] }
}

/** Quotation marks, dashes and … begin with it: a text that holds one takes two bytes a unit. */
const mark = 0xe2

/** What is UTF-8 for certain as text. Where units take two bytes anyway, the way over UTF-16 takes a third of the time. */
function textOf(bytes: Buffer): string {
  return bytes.includes(mark) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : bytes.toString('utf8')
}

/** A piece of damaged UTF-8: the bytes of valid characters, or a byte that is part of none. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly valid: boolean
}

/** Cuts bytes into what is UTF-8 and what is not. */
export function piecesOfUtf8(bytes: Buffer, start = 0): Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (let at = start; at < bytes.length; ) {
    const length = sequenceAt(bytes, at)
    if (length === 0) {
      if (at > from) pieces.push({ from, to: at, valid: true })
      pieces.push({ from: at, to: at + 1, valid: false })
      from = at + 1
    }
    at += Math.max(length, 1)
  }
  if (from < bytes.length) pieces.push({ from, to: bytes.length, valid: true })
  return pieces
}

/** The length of the UTF-8 character at a place, 0 where there is none. */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1]!
  // Not the shortest form, half a surrogate pair, beyond Unicode.
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0
  for (let next = at + 1; next < at + length; next++) if ((bytes[next]! & 0xc0) !== 0x80) return 0
  return length
}

/** Joins the pieces; a byte that is part of no character is what `instead` says, U+FFFD if that says nothing. */
export function joinPieces(
  bytes: Buffer,
  pieces: readonly Piece[],
  instead: (at: number) => string | undefined,
): Decoded {
  const runs: Run[] = []
  let text = ''
  for (const { from, to, valid } of pieces) {
    if (valid || runs.at(-1)?.width !== 'one') {
      runs.push({ unit: text.length, byte: from, width: valid ? 'utf-8' : 'one' })
    }
    text += valid ? decoder.decode(bytes.subarray(from, to)) : (instead(from) ?? '\ufffd')
  }
  return { text, runs }
}

/**
 * Reads single lines of a UTF-8 text as windows-1252: those that hold no UTF-8 beyond ASCII, as an editor or a relay pasted
 * them in, and there what is likely: a letter in a word, a typographic mark.
 */
export function linesInWindows1252(bytes: Buffer): (at: number) => string | undefined {
  const table = tableOf('windows-1252')!
  let line = { to: 0, foreign: false }
  return (at) => {
    if (at >= line.to) line = lineAround(bytes, at)
    if (!line.foreign) return undefined
    const character = table[bytes[at]!]!
    const before = table[bytes[at - 1] ?? 32]!
    return isLikely(character, before, table[bytes[at + 1] ?? 32]!) ? character : undefined
  }
}

function lineAround(bytes: Buffer, at: number): { readonly to: number; readonly foreign: boolean } {
  const from = bytes.lastIndexOf(10, at) + 1
  const feed = bytes.indexOf(10, at)
  const to = feed < 0 ? bytes.length : feed
  for (let next = from; next < to; ) {
    const length = sequenceAt(bytes, next)
    if (length > 1) return { to, foreign: false }
    next += Math.max(length, 1)
  }
  return { to, foreign: true }
}

function isLikely(character: string, before: string, after: string): boolean {
  if (/[\xab\xbb“”‘’„…–—€°\xa0]/.test(character)) return true
  // à is a word
  if (/\p{Ll}/u.test(character)) return character === 'à' || /\p{L}/u.test(before) || /\p{L}/u.test(after)
  return /\p{Lu}/u.test(character) && !/\p{Ll}/u.test(before) && /\p{L}/u.test(after)
}
