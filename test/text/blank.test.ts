import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWritten, isWritten, writtenEnd } from '../../src/text/blank.ts'

test('white space is what trim takes off', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = String.fromCharCode(unit)
    expect(isWritten(text), unit.toString(16)).toBe(text.trim() !== '')
  }
})

test('what is written stands between the blanks at the ends', () => {
  const unit = fc.constantFrom(' ', '\t', '\u00a0', '\u2028', '\ufeff', 'a', 'é')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(firstWritten(text)).toBe(text.length - text.trimStart().length)
      expect(writtenEnd(text)).toBe(text.trimEnd().length)
    }),
  )
  expect(firstWritten('  \n a', 0, 2)).toBe(2)
})
