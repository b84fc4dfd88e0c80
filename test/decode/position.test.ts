import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode, locate } from '../../src/decode/index.ts'
import type { Frame } from '../../src/frame/index.ts'

const frameOf = (bytes: Uint8Array, at = { byteStart: 0, line: 1, column: 1 }): Frame => ({
  bytes,
  ...at,
  problems: [],
})

/** The place of a unit, counted from the beginning of the text. */
function slowly(text: string, unit: number, charset: string) {
  const before = text.slice(0, unit)
  const lines = before.split('\n')
  return {
    byte: iconv.encode(before, charset).length,
    line: lines.length,
    column: [...lines.at(-1)!].length + 1,
  }
}

const words = fc.array(fc.constantFrom('a', 'é', '«', '’', '€', 'ا', 'я', '漢', '😀', '\n', '\r\n', ' ', 'mot'), {
  maxLength: 400,
})

/** Units at which a character begins. */
const begins = (text: string) => Array.from(text.matchAll(/./gsu), ({ index }) => index)

describe('locate', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'gb18030'])(
    'gives byte, line and column of each character in %s',
    (charset) => {
      fc.assert(
        fc.property(words, (pieces) => {
          const text = iconv.decode(iconv.encode(pieces.join(''), charset), charset).replaceAll('\ufffd', '?')
          const source = decode(frameOf(iconv.encode(text, charset)), { encoding: charset }, () => {})
          expect(source.text).toBe(text)
          for (const unit of begins(text)) expect(locate(source, unit)).toEqual(slowly(text, unit, charset))
        }),
        { numRuns: 60 },
      )
    },
  )

  test('counts from the place of the frame', () => {
    const source = decode(frameOf(Buffer.from('un\ndeux'), { byteStart: 100, line: 7, column: 5 }), {}, () => {})
    expect(locate(source, 0)).toEqual({ byte: 100, line: 7, column: 5 })
    expect(locate(source, 2)).toEqual({ byte: 102, line: 7, column: 7 })
    expect(locate(source, 4)).toEqual({ byte: 104, line: 8, column: 2 })
    expect(locate(source, 7)).toEqual({ byte: 107, line: 8, column: 5 })
  })

  test('leads from repaired text to the bytes that were sent', () => {
    const bytes = Buffer.from('Il a Ã©tÃ©\nÃ©lu hier', 'utf8')
    const source = decode(frameOf(bytes), { repair: true }, () => {})
    expect(source.text).toBe('Il a été\nélu hier')
    const hier = locate(source, source.text.indexOf('hier'))
    expect(bytes.subarray(hier.byte).toString()).toBe('hier')
    expect(hier).toMatchObject({ line: 2, column: 6 })
  })

  test('stays exact behind bytes that are no characters', () => {
    const bytes = Buffer.concat([Buffer.from('dégâts é'), Buffer.from([0xff, 0xc3]), Buffer.from(' puis été')])
    const source = decode(frameOf(bytes), {}, () => {})
    expect(bytes.subarray(locate(source, source.text.indexOf('puis')).byte).toString()).toBe('puis été')
  })
})
