import { expect, test } from 'vitest'
import { linesOf } from '../../src/formats/lines.ts'
import { readPreamble } from '../../src/formats/preamble.ts'

test.each([
  [' date 2020-02 Valmont, 6 fév 2020 (AFP) - Le', [['crawlDate', '2020-02']], 'Valmont, 6 fév 2020 (AFP) - Le'],
  ['\n\n date 2019-11 \nValmont', [['crawlDate', '2019-11']], ''],
  [
    '**** *date_2020-02 *source_afp\nLe port',
    [
      ['date', '2020-02'],
      ['source', 'afp'],
    ],
    'Le port',
  ],
  ['date 2020-13 Valmont', [], 'date 2020-13 Valmont'],
  ['Le 2 mars, date 2020-02', [], 'Le 2 mars, date 2020-02'],
  ['****', [], '****'],
])('%j', (text, attributes, first) => {
  const preamble = readPreamble(linesOf(text))
  expect(preamble.attributes.map(({ name, value }) => [name, value])).toEqual(attributes)
  expect(preamble.lines[0]?.text).toBe(first)
})

test('the rest of the line keeps its place in the source', () => {
  const text = ' date 2020-02 Valmont'
  expect(readPreamble(linesOf(text)).lines[0]!.at).toBe(text.indexOf('Valmont'))
})
