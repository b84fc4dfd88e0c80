import { expect, test } from 'vitest'
import { remembering } from '../../src/text/remember.ts'

test('a question is answered once, until too many were asked', () => {
  let asked = 0
  const length = remembering((text) => {
    asked++
    return text.length
  })
  expect([length('phare'), length('digue'), length('phare'), asked]).toEqual([5, 5, 5, 2])
  for (let i = 0; i < 5000; i++) length(`phare ${i}`)
  expect([length('phare'), asked]).toEqual([5, 5003])
})

test('that there is no answer is remembered too', () => {
  let asked = 0
  const none = remembering((): string | undefined => {
    asked++
    return undefined
  })
  expect([none('phare'), none('phare'), asked]).toEqual([undefined, undefined, 1])
})
