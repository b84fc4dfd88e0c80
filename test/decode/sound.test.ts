import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decode, isSound } from '../../src/decode/index.ts'

const french = 'La digue tiendra, « quoi qu’il arrive », a dit la maire, ñandú à la main.\r\n\tElle coûte 5 €.\n'

function sound(bytes: Uint8Array, repair = false): boolean {
  return isSound(decode({ bytes, byteStart: 0, line: 1, column: 1, problems: [] }, { repair }, () => {}))
}

test.each(['utf-8', 'windows-1252'])('a text in %s is known to be sound', (charset) => {
  for (let at = 0; at < 8; at++) expect(sound(iconv.encode('x'.repeat(at) + french, charset)), `${at}`).toBe(true)
})

test.each(['\x01', '\x0b', '\f', '\x1f', '\x7f', '\ufeff', '\ufffd', '\uffff', '\u{1f6a2}'])(
  'a text that holds %j is not, wherever it stands',
  (sign) => {
    for (let at = 1; at < 24; at++) {
      expect(sound(Buffer.from(french.slice(0, at) + sign + french.slice(at))), `at ${at}`).toBe(false)
    }
    expect(sound(Buffer.from(french + sign)), 'at the end').toBe(false)
  },
)

test('nor is one that was repaired: its bytes say something else', () => {
  const misread = Buffer.from(iconv.decode(Buffer.from('La sœur a été reçue à l’hôtel.'), 'windows-1252'))
  expect([sound(misread), sound(misread, true)]).toEqual([true, false])
})
