import { expect, test } from 'vitest'
import { NextSign } from '../../src/formats/markup/next-sign.ts'

test('a sign is found from every place on, in whatever order the places come', () => {
  const text = 'une digue & un phare & la mer'
  const next = new NextSign(text, '&')
  const places = [0, 3, 10, 11, 20, 22, 5, 21, 0]
  expect(places.map((place) => next.from(place))).toEqual([10, 10, 10, 21, 21, 29, 10, 21, 10])
})

test('where there is none, it stands behind the end', () => {
  expect(new NextSign('la mer', '\t').from(2)).toBe(6)
})
