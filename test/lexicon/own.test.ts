import { expect, test } from 'vitest'
import { readOwnNames } from '../../src/lexicon/own.ts'

const zorblax = { type: 'organization', name: 'Zorblax SARL', aliases: ['ZBX', 'Zorblax'], country: 'PT' }

test.each([
  ['lines', '# ours\norg\tZorblax SARL\tZBX | Zorblax\tPT\n\nthing\tNothing\n'],
  ['JSON', '[{"type":"organization","name":"Zorblax SARL","aliases":["ZBX","Zorblax"],"country":"PT"},{"name":"x"}]'],
])('reads %s', (_, file) => expect(readOwnNames(file)).toEqual([zorblax]))

test('broken JSON is no list', () => expect(readOwnNames('[{"type":')).toBeUndefined())

test('a country that is no code is left out', () => {
  expect(readOwnNames('per\tAna Reis\t\tPortugal')).toEqual([{ type: 'person', name: 'Ana Reis', aliases: [] }])
})
