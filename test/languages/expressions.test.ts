import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findDates } from '../../src/extract/dates/index.ts'
import { languageFor } from '../../src/languages/index.ts'
import { tokenise } from '../../src/text/tokens.ts'

type Case = readonly [sentence: string, expression: string, value: string]
const { note: _, ...tables } = JSON.parse(
  readFileSync(new URL('wire-expressions.json', import.meta.url), 'utf8'),
) as Record<string, readonly Case[]>

// The few that a language leaves open are known: `in two weeks` may be how long it took.
test.each(Object.entries(tables))('at least 57 of the sixty wire expressions in %s', (code, cases) => {
  const wrong = cases.filter(
    ([sentence, expression, value]) => !value.split('|').includes(valueAt(code, sentence, expression)),
  )
  expect(cases).toHaveLength(60)
  expect(wrong.length, wrong.map(([sentence]) => sentence).join('; ')).toBeLessThanOrEqual(3)
})

/** The value at an expression, a range with its two ends; in the form of the table. */
function valueAt(code: string, sentence: string, expression: string): string {
  const language = languageFor(code)
  const from = sentence.indexOf(expression)
  const found = findDates(tokenise(sentence, [[0, sentence.length]], language.tokens), language, '2020-02-06')
  return found
    .filter(({ span: [start, end] }) => start < from + expression.length && end > from)
    .map(({ value }) => value)
    .join('/')
}
