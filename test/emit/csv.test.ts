import { describe, expect, test } from 'vitest'
import { emitters } from '../../src/emit/index.ts'
import { madeRecord } from '../made.ts'

/** Reads RFC 4180 back, independently of what writes it. */
function rows(csv: string): Record<string, string>[] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const lines: string[][] = [[]]
  for (const [, quoted, bare, mark] of cells) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!)
    if (mark === '\r\n') lines.push([])
  }
  const [names, ...values] = lines.slice(0, -1)
  return values.map((line) => {
    expect(line).toHaveLength(names!.length)
    return Object.fromEntries(names!.map((name, i) => [name, line[i]!]))
  })
}

const table = (name: keyof typeof emitters, record = madeRecord()) =>
  rows(emitters[name].open + emitters[name].write(record))

describe('the table of', () => {
  test('dispatches', () => {
    const record = madeRecord()
    expect(table('csv')).toMatchObject([
      { id: record.id, path: 'in/a.wire', dateline_place: 'Lyon', quotes: '1', warnings: '1', text: record.text },
    ])
  })

  test('quotes, each with its speaker and the dispatch it is in', () => {
    expect(table('csv-quotes')).toMatchObject([
      { dispatch_id: madeRecord().id, id: 'q1', speaker: 'Ève Noir', cue: 'dire', start: '14', text: 'Tout va bien' },
    ])
  })

  test('names, a row a mention', () => {
    expect(table('csv-entities').map(({ name, country }) => [name, country])).toEqual([
      ['Ève Noir', ''],
      ['Lyon', 'FR'],
    ])
  })

  test('dates', () => {
    expect(table('csv-dates')).toMatchObject([{ text: 'mardi', value: '2024-03-05', implied: 'day' }])
  })

  test('a dispatch without quotes has no row but keeps the head', () => {
    expect(table('csv-quotes', madeRecord({ quotes: [] }))).toEqual([])
  })
})

test.each(['=1+1', '+1', '-1', '@A1', '\tx', '\rx'])('a spreadsheet runs no formula: %j', (headline) => {
  expect(table('csv', madeRecord({ headline }))[0]!.headline).toBe(`'${headline}`)
})

test('a cell may hold commas, quotation marks and line ends', () => {
  const headline = 'Oui, "non"\r\nou\nsi'
  expect(table('csv', madeRecord({ headline }))[0]!.headline).toBe(headline)
})
