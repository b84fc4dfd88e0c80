import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Frame, Framer } from '../../src/frame/index.ts'

/** Cuts text of one unit a byte, in chunks of the given sizes. */
function cut(text: string, sizes: readonly number[] = [text.length || 1], options = {}): Frame[] {
  const bytes = Buffer.from(text, 'latin1')
  const framer = new Framer(options)
  const frames: Frame[] = []
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!
    // A caller may use its buffer again.
    const chunk = Uint8Array.from(bytes.subarray(at, at + size))
    frames.push(...framer.push(chunk))
    chunk.fill(0x2a)
    at += size
  }
  return [...frames, ...framer.end()]
}

const textOf = ({ bytes }: Frame) => Buffer.from(bytes).toString('latin1')
const texts = (frames: readonly Frame[]) => frames.map(textOf)
const codes = (frames: readonly Frame[]) => frames.flatMap(({ problems }) => problems.map(({ code }) => code))

/** One dispatch of each kind, as it stands in a stream, without the filler around it. */
const samples = {
  iptc7901:
    "\x01fra0412 4 pl 52 ccccb   xyz 203\r\nFrance/crue/\r\n\x02Redon: la crue recule =\r\n   Redon (xyz) L'eau baisse.\r\n\x03081942 GMT fev 25 \r\n\x7f\n\x7f\x04",
  anpa: '\x16\x16\x01W1234\x1fasian\nu i\x13\x11 BC-XX--Storm 03-09 0061\r\n\x02^BC-XX--Storm,38<\r\n\t   CITY (AP) _ Rain.\r\n\x03\r\nAP-WF-03-09-25 1815GMT<\r\n\x0c\r\n\x04',
  kyodo: '\x01a0105KYODO\x1fkoko-\r\nr f\x14\x12 storm 09-12 0061\r\n\x02Rain.\x03\x04',
  telex: 'ZCZC FRA0412 240\r\nU XYZ\r\nWEATHER\r\n\r\nCITY, MARCH 9 (XYZ) - RAIN.\r\nNNNN',
  xml: '<?xml version="1.0"?>\n<!-- </a> -->\n<a x="1>2"><a/><a>un</a><![CDATA[</a>]]></a>',
  bareXml: '<nitf xmlns="urn:x"><body>un</body>\n</nitf>',
  html: '<!DOCTYPE html>\n<html><p>un<p>deux</html>',
  sgml: '<DOC id="XYZ_FRE_20250309.0412" type="story" >\n<TEXT>\nUn & deux <trois.\n</TEXT>\n</DOC>',
  json: '{"headline": "Crue \\"record\\" {", "items": [{"a": "}"}, {}]}',
  iramuteq: '**** *source_xyz *date_2025-03-09\nLa crue recule.',
  tagged: '.N 001\n.D 090325\n.T La crue recule.',
  wrapped: '~\r\nSU:XYZ\r\nSN:0412\r\n~\r\nZCZC FRA0412\r\nRAIN.\r\nNNNN',
  release:
    'Source: Example Ltd\r\nMEDIA RELEASE PR12345\r\nBoats\r\n\r\nCITY, Feb. 1, 2025 /PRNewswire/ --\r\n\r\nBoats are sold.',
  bareHeader: 'eca00075 3 i 510    xyz 1003\n\n/politics/\nHeadline =\n\nCity (xyz) - Rain.\n\n101137 GMT Dez 18',
  plain:
    'Trois marins secourus\n\nATLANTIS, 9 mars 2025 (XYZ) - Trois marins ont ete secourus dimanche au large.\n\njd/ml/xy',
} as const

/** Plain text has no end mark: what follows must open by itself. */
const openEnded = new Set<string>([samples.plain, samples.release, samples.iramuteq, samples.tagged])

describe('a stream of one dispatch', () => {
  test.each(Object.entries(samples))('%s is one frame, whatever filler stands around it', (_, sample) => {
    const frames = cut(`\x7f\x7f\r\n${sample}\r\n\r\n\x00`)
    expect(texts(frames)).toEqual([sample])
    expect(frames[0]).toMatchObject({ byteStart: 4, line: 2, column: 1, problems: [] })
  })
})

describe('a stream of many', () => {
  const anyOrder = fc.shuffledSubarray(Object.values(samples), { minLength: 2 })

  test('gives the dispatches of any order, each with its place', () => {
    fc.assert(
      fc.property(anyOrder, (chosen) => {
        // A plain dispatch opens only where the one before it has ended: it comes after one with an end mark.
        const list = chosen.filter((sample, i) => sample !== samples.plain || i === 0 || !openEnded.has(chosen[i - 1]!))
        const stream = list.join('\r\n')
        const frames = cut(stream)
        expect(texts(frames)).toEqual(list)
        for (const { byteStart, bytes, line, column } of frames) {
          const before = stream.slice(0, byteStart).split('\n')
          expect(stream.slice(byteStart, byteStart + bytes.length)).toBe(Buffer.from(bytes).toString('latin1'))
          expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1])
        }
      }),
    )
  })

  const noise = fc.array(
    fc.oneof(
      fc.constantFrom(...Object.values(samples)),
      fc.constantFrom(
        '\x01',
        '\x02',
        '\x03',
        '\x04',
        '\x16\x16\x01',
        'ZCZC',
        'NNNN',
        '<?xml',
        '<?xml version="1.0"?><a><b>',
        '<a>',
        '</a>',
        '{"',
        '}',
        '[',
        '"',
        '\\',
        '\f',
        '<DOC>',
        '</DOC>',
      ),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        ' ',
        '\n\n',
        '**** *',
        'PARIS, 9 mars 2025 (XYZ) - ',
        '========',
        'Il pleut. ',
        '\xe9',
        '\x00',
        '<!--',
        '-->',
      ),
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 30 },
  )

  test('reads the same in chunks of any sizes', () => {
    fc.assert(
      fc.property(noise, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }), (pieces, sizes) => {
        const stream = pieces.join('')
        const seen = (frames: readonly Frame[]) =>
          frames.map(({ byteStart, line, column, problems, ...frame }) => ({
            byteStart,
            line,
            column,
            problems,
            text: textOf(frame as Frame),
          }))
        expect(seen(cut(stream, sizes))).toEqual(seen(cut(stream)))
      }),
      { numRuns: 400 },
    )
  })

  test('loses nothing but filler: what is in no frame is white space, controls, separators and stray end marks', () => {
    fc.assert(
      fc.property(noise, (pieces) => {
        const stream = pieces.join('')
        let rest = ''
        let at = 0
        let garbage = 0
        for (const { byteStart, bytes, problems } of cut(stream)) {
          rest += stream.slice(at, byteStart)
          at = byteStart + bytes.length
          for (const { code, facts } of problems) if (code === 'frame-garbage') garbage += Number(facts.bytes)
        }
        rest += stream.slice(at)
        const left = rest.replace(/[\x00\x03-\x20\x7f]|NNNN|([=*#~+])\1{7,}|[[\],]/g, '')
        expect(left.length).toBeLessThanOrEqual(garbage)
      }),
      { numRuns: 400 },
    )
  })
})

describe('JSON', () => {
  test.each([
    ['an array', '[\n{"a": 1},\n{"a": "]"}\n]'],
    ['lines', '{"a": 1}\n{"a": "]"}\n'],
    ['one after the other', '{"a": 1}{"a": "]"}'],
  ])('%s of objects gives each', (_, stream) => {
    expect(texts(cut(stream))).toEqual(['{"a": 1}', '{"a": "]"}'])
  })

  test('an object that is cut short ends where the next line opens one', () => {
    const frames = cut('{"a": "un\n{"b": 2}\n{"c": 3\n{"d": 4}')
    expect(texts(frames)).toEqual(['{"a": "un', '{"b": 2}', '{"c": 3', '{"d": 4}'])
    expect(codes(frames)).toEqual(['frame-unterminated', 'frame-unterminated'])
  })
})

describe('damage', () => {
  test.each([
    ['no ETX', '\x01fra0412 4 pl 5\r\n\x02Un.\r\n\x04', samples.telex, ['frame-unterminated']],
    ['no EOT', '\x01fra0412 4 pl 5\r\n\x02Un.\r\n\x03081942 GMT fev 25', samples.plain, ['frame-unterminated']],
    ['neither', '\x01fra0412 4 pl 5\r\n\x02Un.', samples.iptc7901, ['frame-nested-start']],
    ['no NNNN', 'ZCZC FRA0412\r\nRAIN.', samples.anpa, ['frame-unterminated']],
    ['no SOH', 'Une ligne sans debut.\r\n\x03081942 GMT fev 25\r\n\x04', samples.xml, ['frame-start-missing']],
    ['no closing tag', '<?xml version="1.0"?>\n<a><b>un</b>', samples.xml, ['frame-nested-start']],
    ['no </DOC>', '<DOC id="1">\n<TEXT>un', samples.sgml, ['frame-nested-start']],
  ] as const)('%s: the dispatch ends before the next one', (_, damaged, sound, found) => {
    const frames = cut(`${damaged}\r\n\r\n${sound}`)
    expect(texts(frames)).toEqual([damaged, sound])
    expect(codes(frames)).toEqual(found)
  })

  test('a stray SOH in a text opens nothing', () => {
    expect(texts(cut('\x01fra0412 4 pl 5\r\n\x02Un \x01 deux.\x03\x04'))).toHaveLength(1)
  })

  test('line noise between two dispatches is told with its place', () => {
    const [first, second] = cut(`${samples.telex}\r\n@#x\x04\r\n${samples.anpa}`)
    expect(first!.problems).toEqual([])
    expect(second!.problems).toContainEqual({
      code: 'frame-garbage',
      place: { byte: samples.telex.length + 2, line: 7, column: 1 },
      facts: { bytes: 4 },
    })
  })

  test('what is too large is cut, and the next one read', () => {
    const large = `ZCZC FRA0412\r\n${'PLUIE. '.repeat(9000)}\r\nNNNN`
    for (const sizes of [[1000], [1e6], [7919, 3]]) {
      const frames = cut(`${large}\r\n${samples.xml}`, sizes, { maxBytes: 1000 })
      expect(texts(frames)).toEqual([large.slice(0, 1000), samples.xml])
      expect(frames[0]!.problems).toEqual([
        {
          code: 'dispatch-oversize',
          place: { byte: 0, line: 1, column: 1 },
          facts: { limit: 1000, skipped: large.length - 1000 },
        },
      ])
    }
  })

  test('nothing but filler gives nothing', () => {
    expect(cut(' \r\n\t\x00\x7f\f')).toEqual([])
    expect(cut('')).toEqual([])
  })

  test('binary data is one frame', () => {
    const bytes = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + (i >> 3)) & 0xff)).toString('latin1')
    expect(cut(`\x89PNG\r\n\x1a\n${bytes}`)).toHaveLength(1)
  })
})

const first = [
  'Istanbul, 6 fev 2025 (XYZ) - Le chef de la diplomatie a exhorte jeudi la Russie',
  'a faire stopper les attaques dans la province. Il a parle a la presse.',
]
const second = 'Paris, 7 fev 2025 (XYZ) - Le ministre a recu vendredi les deux delegations au siege.'

describe('dispatches without an envelope', () => {
  test.each([
    ['a blank line and a head', `${first.join('\n')}\n\n${second}`],
    ['double-spaced lines', `${first.join('\n\n')}\n\n${second}`],
    [
      'a headline and a byline above the head',
      `${first.join('\n')}\n\nLa visite du ministre\n\nPar Jeanne DUPONT\n\n${second}`,
    ],
    ['a signature', `${first.join('\n')}\n\njd/ml/xy\nURGENT\nVisite\n\n${second}`],
    ['a form feed', `${first.join('\n')}\f\nUne alerte sans date`],
    ['a separator', `${first.join('\n')}\n\n==========\n\nUne alerte sans date`],
    ['a rule of hyphens above a head', `${first.join('\n')}\n----------\n${second}`],
    ['the month of a web capture', ` date 2025-02 ${first.join('\n\n')}\n\n date 2025-02 ${second}`],
    [
      'an agency without a date',
      `BEIJING (XY) _ Rain fell on the city on Sunday, the weather service said.\n\nOSLO (XY) _ Snow fell on the city on Sunday, too.`,
    ],
    [
      'no brackets',
      `MELBOURNE, March 3 XYZ - Rain fell on the city all Sunday long.\n\nSYDNEY, March 3 XYZ - Snow fell on the other city.`,
    ],
  ])('are two after %s', (_, stream) => {
    expect(cut(stream)).toHaveLength(2)
    expect(cut(stream, [3])).toHaveLength(2)
  })

  test.each([
    ['quotes a head', `${first.join('\n')}\n\nL'agence avait ecrit:\n\n${second}`],
    ['quotes a head in a line', `${first.join('\n')}\nLa depeche datee de\n${second}`],
    ['prints its head twice', `Istanbul, 6 fev 2025 (XYZ) -\n\n${first.join('\n')}`],
    [
      'holds results',
      `${first.join('\n')}\n\nNadal (ESP) - Federer (SUI) 6-4, 6-2\n\nBerdych (CZE) - Murray (GBR) 7-5, 6-3, une belle victoire de plus`,
    ],
    ['has a summary above its head', `La visite du ministre commence demain.\n\n${second}`],
    ['has section titles', `${first.join('\n')}\n\n- Un titre -\n\nLe ministre (XYZ) a dit non.`],
    ['underlines a title', `Le titre\n==========\n\n${second}`],
    ['holds a table', `${first.join('\n')}\n\n----------\nA   1\n----------\nB   2`],
    ['names the marks', `${first.join('\n')}\nLes mots ZCZC et NNNN ouvrent et ferment un telex.`],
  ])('are one that %s', (_, stream) => {
    expect(cut(stream)).toHaveLength(1)
    expect(cut(stream, [3])).toHaveLength(1)
  })
})

describe('UTF-16', () => {
  const stream = `${samples.telex}\r\n\r\n${samples.xml}`
  const wide = (text: string) => Buffer.from(text, 'utf16le')

  test.each([
    ['little-endian with a mark', wide(`\ufeff${stream}`), 2, 'bom'],
    ['big-endian with a mark', Buffer.from(wide(`\ufeff${stream}`)).swap16(), 2, 'bom'],
    ['without a mark', wide(stream), 0, 'detected'],
  ] as const)('%s is cut at units, with the places of bytes', (_, bytes, mark, basis) => {
    const framer = new Framer()
    const frames = [...bytes].flatMap((byte) => framer.push(Uint8Array.of(byte)))
    frames.push(...framer.end())
    expect(frames.map(({ bytes, byteStart, line }) => [byteStart, bytes.length, line])).toEqual([
      [0, samples.telex.length * 2 + mark, 1],
      [(samples.telex.length + 4) * 2 + mark, samples.xml.length * 2, 8],
    ])
    expect(frames[1]!.wide?.basis).toBe(basis)
  })
})
