import { stripVTControlCharacters, styleText } from 'node:util'
import { describe, expect, test } from 'vitest'
import { annotated } from '../../src/report/annotated.ts'
import { dispatchScreen } from '../../src/report/dispatch.ts'
import { overview } from '../../src/report/overview.ts'
import type { Paint } from '../../src/report/paint.ts'
import { dayRow, spark } from '../../src/report/spark.ts'
import { count, newTally, ranked } from '../../src/report/tally.ts'
import { madeRecord } from '../made.ts'

const plain: Paint = (_, text) => text
const colours: Paint = (style, text) => styleText(style, text, { validateStream: false })

describe('one dispatch', () => {
  test('carries the number of each quote at its end', () => {
    expect(annotated(madeRecord(), plain, 100)).toContain('"Tout va bien\u00a0¹", a dit Ève Noir 😀 mardi')
  })

  test('sets quotes, speakers and names off by colour, and by nothing else', () => {
    const screen = annotated(madeRecord(), colours, 100)
    expect(screen).toContain(`"${colours(['cyan'], 'Tout va bien\u00a0¹')}"`)
    expect(screen).toContain(colours(['underline', 'yellow'], 'Ève Noir'))
    expect(stripVTControlCharacters(screen)).toBe(annotated(madeRecord(), plain, 100))
  })

  test('is wrapped at spaces', () => {
    const lines = annotated(madeRecord(), plain, 24).split('\n')
    expect(lines.every((line) => [...line].length <= 24)).toBe(true)
    expect(lines.join(' ')).toBe(annotated(madeRecord(), plain, 500))
  })

  test('lets no control character of the wire through', () => {
    const wild = madeRecord({ headline: 'a\u001b]0;owned\u0007', slug: 'x\u009b' })
    expect(dispatchScreen(wild, plain, 80)).toMatch(/^[^\x00-\x09\x0b-\x1f\x7f-\x9f]*$/)
  })

  test('says who said what, who is named, what was odd and where it is from', () => {
    const screen = dispatchScreen(madeRecord(), plain, 80)
    expect(screen).toContain(' 1 Ève Noir  direct    Tout va bien')
    expect(screen).toMatch(/^people {8}Ève Noir$/m)
    expect(screen).toMatch(/^places {8}Lyon \(FR\)$/m)
    expect(screen).toContain('! 1:4  warning: not \\u001b[31mclosed [quote-unclosed]')
    expect(screen).toContain('plain · utf-8 · in/a.wire:1 · sha256:')
  })
})

describe('an archive', () => {
  const tallied = (...records: ReturnType<typeof madeRecord>[]) => {
    const tally = newTally()
    for (const record of records) count(tally, record)
    return tally
  }

  test('counts speakers by quote and names by dispatch', () => {
    const { quotes, entities } = madeRecord()
    const tally = tallied(madeRecord(), madeRecord({ quotes: [...quotes, { ...quotes[0]!, id: 'q2' }] }))
    expect(ranked(tally.speakers)).toEqual([['Ève Noir', 3]])
    expect(ranked(tally.people)).toEqual([['Ève Noir', 2]])
    expect(entities).toHaveLength(2)
  })

  test('shows its days, and those on which nothing came', () => {
    const sent = (day: string) => madeRecord({ header: { ...madeRecord().header, transmittedAt: `${day}T10:00:00Z` } })
    const screen = overview(tallied(sent('2024-02-28'), sent('2024-02-28'), sent('2024-03-01')), plain, 5)
    expect(screen).toContain('3 dispatches · 3 quotes · 2024-02-28 to 2024-03-01 · fr 100 %')
    expect(screen).toContain('per day  █·▄\n')
    expect(screen).toContain('most on 2024-02-28: 2, none on 2024-02-29')
  })

  test('without dispatches is no division by nothing', () => {
    expect(overview(newTally(), plain, 5)).toBe('0 dispatches · 0 quotes\n')
  })
})

test('a row of days knows the leap day and the year end', () => {
  const days = (...names: string[]) => dayRow(new Map(names.map((name) => [name, 1]))).map(([day]) => day)
  expect(days('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
  expect(days('2023-12-31', '2024-01-01')).toEqual(['2023-12-31', '2024-01-01'])
})

test('a long row is gathered until it fits a line', () => {
  expect(spark(Array.from({ length: 1000 }, () => 1)).length).toBeLessThanOrEqual(90)
  expect(spark([0, 1, 8])).toBe('·▁█')
})
