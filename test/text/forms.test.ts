import { expect, test } from 'vitest'
import { Forms } from '../../src/text/forms.ts'

test('a form has one number wherever it stands, and gives its text back', () => {
  const forms = new Forms()
  const text = 'Porto porto Porto'
  const numbers = [
    [0, 5],
    [6, 11],
    [12, 17],
  ].map(([start, end]) => forms.numberOf(text, start!, end!))
  expect(numbers).toEqual([0, 1, 0])
  expect([forms.textOf(0), forms.textOf(1), forms.count]).toEqual(['Porto', 'porto', 2])
})

test('numbers stay as the forms grow', () => {
  const forms = new Forms()
  const words = Array.from({ length: 20_000 }, (_, i) => `mot${i}`)
  for (const word of words) forms.numberOf(word, 0, word.length)
  expect(words.every((word, i) => forms.numberOf(word, 0, word.length) === i)).toBe(true)
  expect(forms.full).toBe(false)
})
