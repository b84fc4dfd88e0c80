import iconv from 'iconv-lite'
import type { NewsRecord } from '../src/index.ts'

type Format = NewsRecord['source']['format']

/** What a run of a file's bytes says: decoded, and the format's markup resolved, by other means than the product's. */
export function sourceText(bytes: Uint8Array, { encoding, format }: NewsRecord['source']): string {
  return resolvers[format](iconv.decode(Buffer.from(bytes), encoding))
}

const asIs = (text: string) => text
const json = (text: string) =>
  markup(
    text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, hex, sign) => (hex ? unit(hex, 16) : (escapes[sign] ?? sign))),
  )
const markup = (text: string) => text.replace(/<!--.*?-->|<[^<>]*>/gs, '').replace(/&(#?\w+);/g, named)

const resolvers: Readonly<Record<Format, (text: string) => string>> = {
  plain: asIs,
  iptc7901: asIs,
  anpa1312: withoutCodes,
  zczc: asIs,
  unknown: asIs,
  newsml1: markup,
  'newsml-g2': markup,
  nitf: markup,
  ninjs: json,
  json,
  sgml: references,
  export: markup,
  mail: unquoted,
}

// Angle brackets in the text of a corpus are no tags. &MD; and &QL; are references of its own.
function references(text: string): string {
  return text.replace(/&(?:MD|QL);/g, (name) => (name === '&MD;' ? '—' : '')).replace(/&(#?\w+);/g, named)
}

/** Quoted-printable, as mail has it. */
function unquoted(text: string): string {
  const hex = (run: string) => Buffer.from(run.replaceAll('=', ''), 'hex').toString()
  return text.replace(/=\r?\n/g, '').replace(/(?:=[0-9A-F]{2})+/g, hex)
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  deg: '°',
  szlig: 'ß',
  oelig: 'œ',
  aelig: 'æ',
  oslash: 'ø',
}
const accents: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
}
const unit = (digits: string, base: number) => String.fromCodePoint(Number.parseInt(digits, base))

// &#233; &#xe9; &eacute; &laquo;
function named(all: string, name: string): string {
  if (/^#x/i.test(name)) return unit(name.slice(2), 16)
  if (name.startsWith('#')) return unit(name.slice(1), 10)
  const accent = accents[name.slice(1)]
  return accent ? `${name[0]}${accent}`.normalize('NFC') : (entities[name] ?? all)
}

// Fixed spaces of ANPA are sent as punctuation (`;` `^` `<` in a table), which they are elsewhere in the same text too.
function withoutCodes(text: string): string {
  return text.replace(/[;^<]/g, ' ')
}

/** What of a text unwrapping leaves as it is: all but white space, control characters and transmission codes. */
export function essence(text: string, { format }: NewsRecord['source']): string {
  return (format === 'anpa1312' ? withoutCodes(text) : text).replace(/[\s\p{Cc}]+/gu, '')
}
