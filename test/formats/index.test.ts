import { expect, test } from 'vitest'
import { formatOf } from '../../src/formats/index.ts'

/** The format that reads a text: through a wrapper it is known only when it has read. */
const nameOf = (text: string) => {
  const format = formatOf(text)
  return format.read(text, () => {})[0]?.format ?? format.name
}

test.each([
  ['\x01nor0318 3 so 74    nor 512\r\n', 'iptc7901'],
  ['\x7f\x7f\r\n\x7f\x01nor0318 3 so 74\r\n', 'iptc7901'],
  ['nor0318 3 so 74    nor 512\n', 'iptc7901'],
  ['FRA0118 1 G 0006 FRA/AFP-QX07\n', 'iptc7901'],
  ['\x16\x16\x01W3141\x1fnordi\n', 'anpa1312'],
  ['\x01a0217KYODO\x1fkoko-\n', 'anpa1312'],
  ['   ZCZC NRA0517 88\n', 'zczc'],
  ['~\nSU:NOR\n~\nZCZC NRA0517\n', 'zczc'],
  ['<DOC id="NOR_ENG_20240311.0001" type="story" >\n', 'sgml'],
  ['<doc><docno>1</docno></doc>', 'sgml'],
  ['**** *source_nord *date_2024\n', 'export'],
  ['.N 001\n.D 110324\n', 'export'],
  ['zczc\nAN#26900017\n', 'export'],
  ['1 of 2 DOCUMENTS\n', 'export'],
  ['From: a@nor.example\nSubject: b\n\nGales.\n', 'mail'],
  ['Date: the word opens a story\n', 'plain'],
  ['TORSHAVN (AP) _ The ZCZC of the telex is gone.\n', 'plain'],
  ['nor0318 is the number of a story\n', 'plain'],
  ['.Netherlands win\n', 'plain'],
  ['{ "a": 1 }', 'unknown'],
  ['{ braces open a story } and it goes on', 'plain'],
  ['\x00\x00\x05\x06 MZ', 'unknown'],
  ['', 'plain'],
])('%j is %s', (text, format) => {
  expect(nameOf(text)).toBe(format)
})

test('a format that is asked for reads what it is given', () => {
  expect(formatOf('Gales, then snow.', 'zczc').name).toBe('zczc')
})
