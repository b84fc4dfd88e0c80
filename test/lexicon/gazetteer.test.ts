import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gazetteer, Listing, listed } from '../../src/lexicon/gazetteer.ts'
import { joined, readNames, writeNames } from '../../src/lexicon/names.ts'
import { checkText, hashText } from '../../src/text/hash.ts'
import { listing } from '../../tools/lists/listing.ts'

test('the table that ships holds the lists', () => {
  expect(readFileSync('src/lexicon/names.bin').equals(writeNames(listing()))).toBe(true)
})

describe('the shipped names', () => {
  const { flags, flagsAt, country, standsFor } = gazetteer()

  test('are what the lists say of them', () => {
    expect(flags('paris') & listed.place).toBeTruthy()
    expect(flags('portugal') & listed.country).toBeTruthy()
    expect(flags('ana') & listed.firstName && flags('ana') & listed.feminine).toBeTruthy()
    expect(flags('qwertzuiop')).toBe(0)
  })

  test('of several words are found by the hashes of their words', () => {
    const words = ['nations', 'unies']
    const [hash, check] = [words.map((word) => hashText(word)), words.map((word) => checkText(word))]
    expect(flagsAt(joined(hash[0]!, hash[1]!), joined(check[0]!, check[1]!)) & listed.organisation).toBeTruthy()
    expect(flagsAt(joined(hash[1]!, hash[0]!), joined(check[1]!, check[0]!))).toBe(0)
    expect([flags('nations') & listed.opens, flags('unies') & listed.opens]).toEqual([listed.opens, 0])
  })

  test('have a country where only one is meant', () => {
    expect([country('lisbonne'), country('portugal'), country('nations unies')]).toEqual(['PT', 'PT', undefined])
  })

  test('stand behind their acronyms', () => {
    expect([standsFor('onu', 'nations unies'), standsFor('onu', 'paris'), standsFor('nations', 'unies')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

test('a country stays with a name that is listed again', () => {
  const names = new Listing()
  names.add('porto', listed.place, 'PT')
  names.add('porto', listed.surname)
  names.add('porto alegre', listed.place, 'BR')
  const table = readNames(writeNames(names.numbers))
  expect(table.of('porto') & (listed.place | listed.surname | listed.opens)).toBe(
    listed.place | listed.surname | listed.opens,
  )
  expect(table.of('porto') >>> 16).not.toBe(0)
  expect(table.of('porto') >>> 16).not.toBe(table.of('porto alegre') >>> 16)
})
