import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { type Code, catalog } from '../../src/diagnostics.ts'
import { severityOf } from '../../src/validate/finding.ts'
import { openPolicy } from '../../src/validate/policy.ts'
import { policyOf } from '../../src/validate/profile.ts'
import { profileJsonSchema, readProfile } from '../../src/validate/profile-schema.ts'
import { type ProfileName, profiles } from '../../src/validate/profiles.ts'
import { stagesFor } from '../../src/validate/stages.ts'

const faultsOf = (value: unknown) => {
  const read = readProfile(value)
  return 'faults' in read ? read.faults : []
}

describe('a profile', () => {
  test.each(Object.entries(profiles))('that is built in is one: %s', (_, profile) => {
    expect(faultsOf(profile)).toEqual([])
  })

  test.each<[value: unknown, fault: string]>([
    [{ requierd: [] }, 'requierd: there is no such key; did you mean required?'],
    [{ 'max-warnings': 3 }, 'max-warnings: there is no such key'],
    [
      { severities: { 'mojibake-supected': 'off' } },
      'severities.mojibake-supected: there is no such key; did you mean mojibake-suspected?',
    ],
    [{ severities: { 'body-empty': 'warn' } }, 'severities.body-empty: it is no "warn"; did you mean warning?'],
    [{ formats: ['newsmlg2'] }, 'formats.0: it is no "newsmlg2"; did you mean newsml-g2?'],
    [{ languages: ['français'] }, 'languages.0: it is an ISO 639-1 code: fr, en'],
    [{ limits: { word: 3 } }, 'limits.word: there is no such key; did you mean words?'],
    [{ lineWidth: 0 }, 'lineWidth: Too small: expected number to be >0'],
    [[], 'Invalid input: expected object, received array'],
  ])('%j', (value, fault) => {
    expect(faultsOf(value)).toEqual([fault])
  })

  test('says all that is wrong with it', () => {
    expect(faultsOf({ a: 1, lineWidth: '80', limits: { b: 2 } })).toHaveLength(3)
  })

  test('of nothing allows what is sound', () => {
    expect(policyOf({})).toMatchObject(openPolicy)
  })

  test('changes what it extends: lists as a whole, severities and limits one by one', () => {
    const base = policyOf(profiles.iptc7901)
    const policy = policyOf({ extends: 'iptc7901', required: ['headline'], severities: { 'body-empty': 'off' } })
    expect(policy).toEqual({ ...base, required: ['headline'], severities: { ...base.severities, 'body-empty': 'off' } })
  })

  test('may call a charset by any of its names', () => {
    expect(policyOf({ charsets: ['Latin1', 'UTF8', 'cp1252'] }).charsets).toEqual([
      'iso-8859-1',
      'utf-8',
      'windows-1252',
    ])
  })
})

test('strict tells of all that is wrong with a feed', () => {
  const quiet = (Object.keys(catalog) as Code[]).filter(
    (code) => severityOf(code, policyOf(profiles.strict)) === 'info',
  )
  expect(quiet).toEqual(['dispatch-killed', 'entities-limited', 'language-limited'])
  expect(severityOf('space-double', policyOf(profiles.strict))).toBe('warning')
  expect(severityOf('character-lost', policyOf(profiles.strict))).toBe('error')
})

test('only what somebody is told of is looked for', () => {
  const strict = policyOf(profiles.strict)
  expect(stagesFor(openPolicy, ['error', 'warning'])).toEqual(['dateline'])
  expect(stagesFor(openPolicy, ['error', 'warning', 'info'])).toEqual(['dateline', 'quotes', 'entities'])
  expect(stagesFor(strict, ['error', 'warning'])).toEqual(['dateline', 'quotes', 'entities'])
  const silent = { ...strict.severities, 'quote-speaker-missing': 'off', 'quote-speaker-unnamed': 'off' } as const
  expect(stagesFor({ ...strict, severities: silent }, ['error', 'warning'])).toEqual(['dateline'])
})

describe('its JSON Schema', () => {
  const valid = new Ajv2020({ strict: false }).compile(profileJsonSchema())

  test.each(Object.keys(profiles) as ProfileName[])('takes what is taken: %s', (name) => {
    expect(valid({ $schema: './schema.json', ...profiles[name] }) || valid.errors).toBe(true)
  })

  test.each([{ requierd: [] }, { severities: { nope: 'off' } }, { formats: ['nope'] }, { lineWidth: 0 }])(
    'refuses what is refused: %j',
    (value) => {
      expect(valid(value)).toBe(false)
      expect(faultsOf(value)).not.toEqual([])
    },
  )
})
