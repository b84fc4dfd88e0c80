import type { Code } from '../../src/diagnostics.ts'
import type { Random } from '../../tools/seeded.ts'
import { damagedXml, doubledParagraph, longLine, looseQuote, lostEnd, nestedStart, truncated } from './damage.ts'
import { inserted, type Mutated, put } from './mutated.ts'
import { gap, isJson, isLines, isWrapped, lineAt, pick, recordAt } from './places.ts'
import type { Sound } from './sound.ts'

/** One way to break a dispatch. */
export interface Kind {
  /** Any of these tells of it. */
  readonly codes: readonly Code[]
  /** `undefined` where this fixture cannot have the fault. */
  readonly apply: (sound: Sound, random: Random) => Mutated | undefined
}

const utf8 = (text: string) => Buffer.from(text).toString('latin1')

const isUtf8 = ({ records }: Sound) => records.every(({ source }) => source.encoding === 'utf-8')

/** A day that no month has, and one beside the wrong weekday: 3 April 2025 was a Thursday. */
const dates: Readonly<Record<string, { readonly impossible: string; readonly mismatch: string }>> = {
  fr: { impossible: ' le 31 avril 2025,', mismatch: ' mardi 3 avril 2025,' },
  en: { impossible: ' on April 31, 2025,', mismatch: ' on Tuesday, April 3, 2025,' },
  de: { impossible: ' am 31. April 2025', mismatch: ' am Dienstag, 3. April 2025,' },
  es: { impossible: ' el 31 de abril de 2025', mismatch: ' el martes 3 de abril de 2025' },
  pt: { impossible: ' em 31 de abril de 2025', mismatch: ' na segunda-feira, 3 de abril de 2025,' },
  it: { impossible: ' il 31 aprile 2025', mismatch: ' domenica 3 aprile 2025' },
  nl: { impossible: ' op 31 april 2025', mismatch: ' op dinsdag 3 april 2025' },
}

function dated(kind: 'impossible' | 'mismatch'): Kind['apply'] {
  return (sound, random) => {
    const at = gap(sound, random)
    const language = at === undefined ? undefined : recordAt(sound, at)?.language
    const written = dates[language ?? '']?.[kind]
    return at !== undefined && written ? put(sound.text, at, written) : undefined
  }
}

/** Every kind of fault, by its name in the table. */
export const kinds: Readonly<Record<string, Kind>> = {
  'undecodable byte': {
    codes: ['byte-undecodable', 'encoding-mixed', 'encoding-detected', 'control-character'],
    apply: (sound, random) =>
      isUtf8(sound) ? inserted(sound, random, pick(['\x81', '\xff', '\xc3', '\x90'], random)!) : undefined,
  },
  'other charset': {
    codes: ['encoding-mixed', 'encoding-detected', 'byte-undecodable'],
    // Two letters beside a single one of UTF-8: nobody can tell which of them are in the other charset.
    apply: (sound, random) =>
      isUtf8(sound) && sound.text.match(/[\xc2-\xf4]/g)?.length !== 1
        ? inserted(sound, random, ' d\xe9j\xe0')
        : undefined,
  },
  'control character': {
    codes: ['control-character'],
    apply: (sound, random) => inserted(sound, random, pick(['\x00', '\x07', '\x1b', '\x1a'], random)!),
  },
  'byte-order mark': {
    codes: ['bom-inside'],
    apply: (sound, random) => (isUtf8(sound) ? inserted(sound, random, utf8('\ufeff')) : undefined),
  },
  'lost character': {
    codes: ['character-lost'],
    apply: (sound, random) => (isUtf8(sound) ? inserted(sound, random, utf8(' caf\ufffd')) : undefined),
  },
  mojibake: {
    codes: ['mojibake-suspected'],
    apply: (sound, random) =>
      isUtf8(sound)
        ? inserted(sound, random, utf8(pick([' cafÃ©', ' Ã©tÃ©', ' lâ€™eau', ' mÃ¼de'], random)!))
        : undefined,
  },
  'end mark lost': { codes: ['frame-unterminated', 'frame-nested-start'], apply: lostEnd },
  'nested start': { codes: ['frame-nested-start', 'frame-unterminated'], apply: nestedStart },
  truncated: { codes: ['frame-unterminated', 'xml-malformed', 'json-malformed'], apply: truncated },
  'line noise': {
    codes: ['trailing-garbage', 'frame-garbage', 'xml-malformed', 'json-malformed'],
    apply: (sound) => {
      if (isWrapped(sound)) return undefined
      const end = sound.text.search(/[\x04\x0c\s]*$/)
      const at = sound.text.includes('\x03') ? end : sound.text.length
      const before = at > 0 && sound.text[at - 1] === '\n' ? '' : '\n'
      return {
        text: `${sound.text.slice(0, at)}${before}~}x@^{#\n${sound.text.slice(at)}`,
        lines: [lineAt(sound.text, at) + before.length],
      }
    },
  },
  'header damage': {
    codes: ['header-malformed'],
    apply: ({ text }, random) => {
      // ␁fra0412 4 pl 52
      const fields = /(?:^|[\x7f\n])\x01[A-Za-z]{1,3}\d{2,5} [1-9] [A-Za-z]{1,3} \d{1,5}/.exec(text)
      if (!fields) return undefined
      const digits = [...fields[0].matchAll(/\d/g)].map(({ index }) => fields.index + index)
      return put(text, pick(digits, random)!, '?', 1)
    },
  },
  'XML damage': { codes: ['xml-malformed'], apply: damagedXml },
  'JSON damage': {
    codes: ['json-malformed'],
    apply: (sound, random) => {
      if (!isJson(sound)) return undefined
      const colons = [...sound.text.matchAll(/":(?=\s?["[{\d])/g)].map(({ index }) => index + 1)
      const at = pick(colons, random)
      return at === undefined ? undefined : put(sound.text, at, ' ', 1)
    },
  },
  'line too long': { codes: ['line-too-long'], apply: longLine },
  tab: {
    codes: ['tab-inside'],
    apply: (sound, random) => {
      const at = isLines(sound) ? gap(sound, random) : undefined
      return at === undefined ? undefined : put(sound.text, at, '\t', 1)
    },
  },
  'quotation mark': { codes: ['quote-unclosed', 'quote-unopened'], apply: looseQuote },
  bracket: {
    codes: ['bracket-unclosed', 'bracket-unopened'],
    apply: (sound, random) => inserted(sound, random, pick([' (', ')', ' ['], random)!),
  },
  'paragraph twice': { codes: ['paragraph-duplicate'], apply: doubledParagraph },
  'impossible date': { codes: ['date-impossible', 'dateline-date-impossible'], apply: dated('impossible') },
  'wrong weekday': { codes: ['weekday-mismatch'], apply: dated('mismatch') },
  'dispatch twice': {
    codes: ['dispatch-duplicate'],
    apply: (sound) => {
      const { text, records } = sound
      const record = records.at(-1)
      if (
        !record ||
        isWrapped(sound) ||
        !/^(?:iptc7901|anpa1312|zczc|newsml1|newsml-g2|nitf)$/.test(record.source.format)
      )
        return undefined
      const again = text.slice(record.source.byteStart, record.source.byteEnd)
      const whole = records.length === 1 ? `${text.trimEnd()}\n` : text
      return { text: `${whole}${again}\n`, lines: [lineAt(whole, whole.length)] }
    },
  },
}
