import { existsSync, readFileSync } from 'node:fs'
import { findDates } from '../src/extract/dates/index.ts'
import { languageFor } from '../src/languages/index.ts'
import { tokenise } from '../src/text/tokens.ts'

// npm run dates: the sixty French wire expressions of ../shared/reference/dates-60.json, and our own of that kind in four languages.
const reference = new URL('../../shared/reference/dates-60.json', import.meta.url).pathname
type Case = readonly [sentence: string, expression: string, value: string]

if (!existsSync(reference)) console.log('skipped: ../shared/reference/dates-60.json is not there')
else measure('fr', JSON.parse(readFileSync(reference, 'utf8')).cases)

const { note: _, ...own } = JSON.parse(
  readFileSync(new URL('../test/languages/wire-expressions.json', import.meta.url), 'utf8'),
)
for (const [code, cases] of Object.entries(own)) measure(code, cases as readonly Case[])

function measure(code: string, cases: readonly Case[]): void {
  let right = 0
  for (const [sentence, expression, value] of cases) {
    const found = valuesAt(code, sentence, expression)
    const ok = value.split('|').some((one) => same(one, found))
    if (ok) right++
    else console.log(`${code}: ${sentence} [${expression}] ${value} ≠ ${found.join(' ') || 'nothing'}`)
  }
  console.log(`${code}: ${right}/${cases.length}`)
}

function valuesAt(code: string, sentence: string, expression: string): string[] {
  const language = languageFor(code)
  const tokens = tokenise(sentence, [[0, sentence.length]], language.tokens)
  const from = sentence.indexOf(expression)
  const to = from + expression.length
  return findDates(tokens, language, '2020-02-06')
    .filter(({ span }) => span[0] < to && span[1] > from)
    .map(({ value }) => value)
}

/** A range is its two ends; the point of an open one; the part of a period is the period. */
function same(value: string, found: readonly string[]): boolean {
  if (value === '2020-02-08/2020-02-09' && found.join() === '2020-W06-WE') return true
  const ends = value.split('/').filter((end) => end !== '..')
  return ends.length === found.length && ends.every((end, i) => end.replace(/-(?:START|MID|END)$/, '') === found[i])
}
