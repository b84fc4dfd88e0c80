import { expect, test } from 'vitest'
import { codePointOffsets, codePointOffsetsOf } from '../../src/text/codepoints.ts'
import { Tracer } from '../../src/text/traced.ts'

/** A text of pieces that were copied, and of signs that stand for references of so many units. */
function traced(...pieces: readonly (string | [sign: string, units: number])[]) {
  const tracer = new Tracer()
  let at = 0
  for (const piece of pieces) {
    const [text, units] = typeof piece === 'string' ? [piece, piece.length] : piece
    tracer.stand(text, at, at + units)
    at += units
  }
  return tracer.done()
}

test('a sign that stands for a reference is one code point, whatever its units', () => {
  const text = traced('Le phare ', ['🚢', 9], ' est sauf', ['é', 8], '.')
  const [whole, known] = [codePointOffsets(text.text), codePointOffsetsOf(text)]
  for (let at = 0; at <= text.text.length; at++) expect(known(at)).toBe(whole(at))
  expect(known(11)).toBe(10)
})

test('where nothing but single units stands for references, code points are units', () => {
  const point = codePointOffsetsOf(traced('Le gardien', ['\n\n', 0], 'et son chien ', ['&', 5], ' co'))
  expect([0, 12, 29].map(point)).toEqual([0, 12, 29])
})
