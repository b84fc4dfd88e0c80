import iconv from 'iconv-lite'
import { iso646 } from './iso646.ts'

/** Names by which files and people call the charsets; any other one is the name that iconv-lite knows. */
const names: Readonly<Record<string, string>> = {
  ascii: 'us-ascii',
  'ansi_x3.4-1968': 'us-ascii',
  'iso646-us': 'us-ascii',
  utf8: 'utf-8',
  utf16: 'utf-16le',
  'utf-16': 'utf-16le',
  utf16le: 'utf-16le',
  'ucs-2': 'utf-16le',
  utf16be: 'utf-16be',
  latin1: 'iso-8859-1',
  'latin-1': 'iso-8859-1',
  l1: 'iso-8859-1',
  iso88591: 'iso-8859-1',
  'iso8859-1': 'iso-8859-1',
  'iso_8859-1': 'iso-8859-1',
  latin9: 'iso-8859-15',
  'latin-9': 'iso-8859-15',
  'iso8859-15': 'iso-8859-15',
  'iso_8859-15': 'iso-8859-15',
  'iso8859-6': 'iso-8859-6',
  mac: 'macintosh',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  'x-mac-roman': 'macintosh',
  ibm437: 'cp437',
  437: 'cp437',
  ibm850: 'cp850',
  850: 'cp850',
  ansi: 'windows-1252',
}

/** The one name of a charset, or nothing if there is none of that name. */
export function charsetNamed(label: string): string | undefined {
  const lower = label
    .trim()
    .toLowerCase()
    .replace(/^(?:x-)?cp-?(125\d)$|^win(?:dows)?-?(125\d)$/, 'windows-$1$2')
  const name = names[lower] ?? lower
  return name === 'us-ascii' || iso646[name] || iconv.encodingExists(name) ? name : undefined
}

/** Whether there is a charset of that name. */
export const isCharset = (label: string): boolean => charsetNamed(label) !== undefined

/** Where iconv-lite's tables are not those that the files were written with: MacRoman since 1998. */
const corrections: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  macintosh: { 219: '€', 189: 'Ω', 240: '\uf8ff' },
}

const tables = new Map<string, readonly string[] | undefined>()

/** What each of the 256 bytes stands for, U+FFFD for none; nothing where a character may take more than a byte. */
export function tableOf(charset: string): readonly string[] | undefined {
  if (!tables.has(charset)) tables.set(charset, makeTable(charset))
  return tables.get(charset)
}

function makeTable(charset: string): readonly string[] | undefined {
  const ascii = Array.from({ length: 256 }, (_, byte) => (byte < 128 ? String.fromCharCode(byte) : '\ufffd'))
  const variant = iso646[charset]
  if (variant) return ascii.map((character) => variant[character] ?? character)
  if (charset === 'us-ascii') return ascii
  const corrected = corrections[charset] ?? {}
  const table = ascii.map((_, byte) => corrected[byte] ?? iconv.decode(Buffer.from([byte]), charset))
  // A charset of one byte a character has a character for nearly all bytes, and never waits for a second byte.
  const pair = iconv.decode(Buffer.from([0x88, 0x9f, 0xe0, 0xa1]), charset)
  return table.every((character) => character.length === 1) && pair.length === 4 ? table : undefined
}
