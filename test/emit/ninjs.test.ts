import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { ninjs } from '../../src/emit/ninjs.ts'
import { madeRecord } from '../made.ts'

const item = (record = madeRecord()) => JSON.parse(ninjs.write(record))

test('who is quoted is told from who is named', () => {
  const record = madeRecord()
  const other = { ...record.entities[0]!, id: 'e3', name: 'Paul Roux' }
  expect(item(madeRecord({ entities: [...record.entities, other] })).people).toEqual([
    { name: 'Ève Noir', rel: 'quoted' },
    { name: 'Paul Roux', rel: 'mentioned' },
  ])
})

test.each([
  ['kill', 'canceled'],
  ['withheld', 'withheld'],
  ['correction', 'usable'],
] as const)('the status %s is %s', (status, pubStatus) => {
  expect(item(madeRecord({ status })).pubStatus).toBe(pubStatus)
})

describe('the required URI', () => {
  const uriOf = (documentId: string | null) => item(madeRecord({ header: { ...madeRecord().header, documentId } })).uri

  test("is the agency's id where that is one", () => {
    expect(uriOf('urn:newsml:example.test:20240305:1')).toBe('urn:newsml:example.test:20240305:1')
  })

  test.each([null, 'TX-PAR-A1', 'a: b'])('is ours where it is %j', (id) => {
    expect(uriOf(id)).toBe(`urn:x-depeche:${madeRecord().id}`)
  })
})

test('what is not known is not there', () => {
  const { header } = madeRecord()
  const bare = item(madeRecord({ headline: null, dateline: null, header: { ...header, priority: 'B' } }))
  expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['headlines']))
  expect(bare).not.toHaveProperty('located')
  expect(bare).not.toHaveProperty('urgency')
})

const schema = '../shared/schemas/ninjs/ninjs-schema_3.1.json'

test.runIf(existsSync(schema))('every item satisfies the schema of ninjs 3.1', () => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
  const valid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
  const embargo = { until: 'demain', text: 'EMBARGO demain' }
  for (const record of [
    madeRecord(),
    madeRecord({ text: '', quotes: [], entities: [], headline: null }),
    madeRecord({ embargo }),
  ]) {
    expect(valid(item(record)) || valid.errors).toBe(true)
  }
})
