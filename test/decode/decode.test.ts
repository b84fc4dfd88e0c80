import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { DecodeOptions } from '../../src/decode/index.ts'
import { decode, isCharset, locate } from '../../src/decode/index.ts'
import type { Code } from '../../src/diagnostics.ts'

const french = 'La maire a déclaré : « Nous irons jusqu’au bout », a rapporté la préfecture à l’été.\n'

/** Decodes bytes; gives the source and what was reported, each with the byte at which it was. */
function read(bytes: Uint8Array, options: DecodeOptions = {}) {
  const found: { code: Code; unit: number; facts: object }[] = []
  const frame = { bytes, byteStart: 0, line: 1, column: 1, problems: [] }
  const source = decode(frame, options, (code, [unit], facts) => found.push({ code, unit, facts }))
  const reports = found.map(({ code, unit, facts }) => ({ code, at: locate(source, unit).byte, ...facts }))
  return { ...source, reports, codes: found.map(({ code }) => code) }
}

const bytesOf = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))

describe('decode', () => {
  test.each([
    ['utf-8', 'valid'],
    ['windows-1252', 'detected'],
    ['macintosh', 'detected'],
  ] as const)('knows %s', (charset, basis) => {
    const { text, encoding, basis: on } = read(iconv.encode(french, charset))
    expect({ text, encoding, on }).toEqual({ text: french, encoding: charset, on: basis })
  })

  test.each([
    ['cp850', "Le préfet a été nommé à la tête de la région, où il dirigera l'opération « Été calme »."],
    [
      'iso-8859-15',
      'Le cœur de la ville rouvre, a dit la sœur de la maire. Le billet coûte 5 € et l’été arrive.'.replace('’', "'"),
    ],
    ['windows-1250', 'Burmistrz powiedział, że most będzie zamknięty. „To zła wiadomość”, dodał strażak.'],
    ['windows-1251', 'Мэр города сообщил в среду, что мост откроют. «Плохая новость», — добавил он.'],
    ['windows-1256', 'أعلنت البلدية أن الجسر سيفتح في الخريف، وقال رئيسها إن الأشغال تأخرت'],
    ['iso-8859-6', 'أعلنت البلدية أن الجسر سيفتح في الخريف، وقال رئيسها إن الأشغال تأخرت'],
  ])('tells %s by what stands in it', (charset, text) => {
    const { text: got, encoding, codes } = read(iconv.encode(text, charset))
    expect({ got, encoding, codes }).toEqual({ got: text, encoding: charset, codes: ['encoding-detected'] })
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('obeys the byte-order mark of %s, which is no text', (charset) => {
    const { text, encoding, basis } = read(iconv.encode(`\ufeff${french}`, charset))
    expect({ text, encoding, basis }).toEqual({ text: french, encoding: charset, basis: 'bom' })
  })

  test('believes strict UTF-8 rather than a declaration', () => {
    const { encoding, basis, reports } = read(bytesOf('<?xml version="1.0" encoding="ISO-8859-1"?><a>été</a>'))
    expect({ encoding, basis }).toEqual({ encoding: 'utf-8', basis: 'valid' })
    expect(reports).toEqual([{ code: 'encoding-mismatch', at: 0, declared: 'iso-8859-1', encoding: 'utf-8' }])
  })

  test.each([
    ['<?xml version="1.0" encoding="windows-1251"?><a>Новость</a>', 'windows-1251'],
    [
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15"/></head>cœur</html>',
      'iso-8859-15',
    ],
    ['Subject: Crue\nContent-Type: text/plain; charset="macintosh"\n\nà l’été', 'macintosh'],
  ])('obeys a declaration: %s', (text, charset) => {
    const { text: got, encoding, basis, codes } = read(iconv.encode(text, charset))
    expect({ got, encoding, basis, codes }).toEqual({ got: text, encoding: charset, basis: 'declared', codes: [] })
  })

  test('reads as windows-1252 what is called ISO-8859-1 and is not', () => {
    const { text, codes } = read(
      bytesOf('<?xml version="1.0" encoding="ISO-8859-1"?><a>l', [0x92], [0xe9], 't', [0xe9], '</a>'),
    )
    expect(text).toContain('l’été')
    expect(codes).toEqual(['encoding-mismatch'])
  })

  test('gives each byte that is no character its place', () => {
    const { text, reports } = read(bytesOf('un été\n', [0xff], ' é ', [0xe2, 0x80], ' fin é'))
    expect(text).toBe('un été\n\ufffd é \ufffd\ufffd fin é')
    expect(reports.map(({ code, at }) => [code, at])).toEqual([
      ['byte-undecodable', 9],
      ['byte-undecodable', 14],
      ['byte-undecodable', 15],
    ])
    expect(reports[0]).toMatchObject({ byte: '0xFF', encoding: 'utf-8' })
  })

  test('reads a line of windows-1252 in a UTF-8 text, and says so', () => {
    const { text, reports } = read(
      bytesOf('Il a été élu.\n', iconv.encode('La forêt « brûle ».\n', 'windows-1252') as never, 'À Nîmes.\n'),
    )
    expect(text).toBe('Il a été élu.\nLa forêt « brûle ».\nÀ Nîmes.\n')
    expect(reports.map(({ code }) => code)).toEqual(Array(4).fill('encoding-mixed'))
    expect(reports[0]).toMatchObject({ byte: '0xEA', encoding: 'utf-8' })
  })

  test('does not guess in a line that is UTF-8', () => {
    expect(read(bytesOf('Il a été ', [0xe9], 'lu.')).codes).toEqual(['byte-undecodable'])
  })

  test.each([
    ['Il a Ã©tÃ© Ã©lu', 'Il a été élu'],
    ['lâ€™annÃ©e', 'l’année'],
    ['Ã\u0083Â©tÃ\u0083Â©', 'été'],
    ['Ø£Ø¹Ù„Ù†Øª', 'أعلنت'],
  ])('suspects %s and repairs it when asked', (sent, meant) => {
    expect(read(bytesOf(sent))).toMatchObject({ text: sent, codes: ['mojibake-suspected'] })
    expect(read(bytesOf(sent), { repair: true }).text).toBe(meant)
  })

  test.each(['« LE CAFÉ»', 'SÃO PAULO, „SCHÖ“', 'Â nous', 'l’Île-d’Aix, âge', 'Øresund, Ñandú'])(
    'does not suspect %s',
    (text) => {
      expect(read(bytesOf(text), { repair: true })).toMatchObject({ text, codes: [] })
    },
  )

  test.each([
    ['a\ufeffb', 'bom-inside', 1],
    ['a\ufffdb', 'character-lost', 1],
    ['ab\x07c', 'control-character', 2],
    ['ab\x02c', 'control-character', 2],
  ])('reports what stands in %j', (text, code, byte) => {
    expect(read(bytesOf(text)).reports.map((report) => [report.code, report.at])).toEqual([[code, byte]])
  })

  test.each(['\x00', '\x07', '\x1f', '\x7f'])('finds %j wherever it stands', (control) => {
    for (let from = 0; from < 4; from++) {
      for (let at = 0; at < 13; at++) {
        const text = `${'é'.repeat(at)}${control}${'\r\n~ é'.repeat(2)}`
        const bytes = (charset: string) => iconv.encode(`${'x'.repeat(from)}${text}`, charset).subarray(from)
        expect(read(bytes('utf-8')).reports).toMatchObject([{ code: 'control-character', at: at * 2 }])
        expect(read(bytes('windows-1252')).reports).toContainEqual(
          expect.objectContaining({ code: 'control-character', at }),
        )
      }
    }
  })

  test.each(['\x01fra0412 4 pl 52\r\n\x02^Titre<\r\n\x08a\x1fb\x03', 'tab\tline\r\nfeed\f'])(
    'finds nothing wrong in %j',
    (text) => {
      expect(read(bytesOf(text)).codes).toEqual([])
    },
  )

  test('reads a national variant of ISO 646 only when asked, and no address by it', () => {
    const sent = 'Le maire { Nimes: jsmith@example.org, {t{'
    expect(read(bytesOf(sent)).text).toBe(sent)
    const { text, encoding, basis } = read(bytesOf(sent), { encoding: 'ISO646-FR' })
    expect(text).toBe('Le maire é Nimes: jsmith@example.org, été')
    expect([encoding, basis]).toEqual(['iso646-fr', 'option'])
  })

  test('knows which charsets there are', () => {
    expect(['latin1', 'CP1252', 'MacRoman', 'gb18030', 'ISO646-DE'].every(isCharset)).toBe(true)
    expect(isCharset('klingon')).toBe(false)
  })
})
