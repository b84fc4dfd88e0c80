import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Json, readJson, stringValue, tracedString } from '../../src/formats/json/value.ts'
import { sourceSpan, whole } from '../../src/text/traced.ts'

function read(text: string) {
  const faults: [string, number][] = []
  const values = readJson(whole(text), (code, [at]) => faults.push([code, at]))
  return { values, faults }
}

/** A value as JSON.parse would give it, but for the names, which are in lower case. */
function plain(json: Json): unknown {
  if (json.kind === 'object') return Object.fromEntries([...json.members].map(([name, value]) => [name, plain(value)]))
  if (json.kind === 'array') return json.items.map(plain)
  return json.kind === 'string' ? stringValue(json) : JSON.parse(json.text)
}

const strings = (value: Json): (Json & { kind: 'string' })[] => {
  if (value.kind === 'object') return [...value.members.values()].flatMap(strings)
  if (value.kind === 'array') return value.items.flatMap(strings)
  return value.kind === 'string' ? [value] : []
}

test('reads what JSON.parse reads', () => {
  const value = fc.jsonValue({ noUnicodeString: false }).filter((any) => !/"__proto__"/.test(JSON.stringify(any)))
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 3 }), (any, indent) => {
      const text = JSON.stringify(any, null, indent)
      const lower = JSON.parse(text, (_, one) =>
        one && typeof one === 'object' && !Array.isArray(one)
          ? Object.fromEntries(
              Object.entries(one)
                .reverse()
                .map(([name, held]) => [name.toLowerCase(), held]),
            )
          : one,
      )
      const { values, faults } = read(text)
      expect(faults).toEqual([])
      expect(plain(values[0]!)).toEqual(lower)
    }),
  )
})

test('every unit of a string leads back to what it was written as', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, ascii) => {
      const quoted = JSON.stringify(text)
      const written = ascii
        ? quoted.replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
        : quoted
      const traced = tracedString(read(` [${written}]`).values.flatMap(strings)[0]!)
      expect(traced.text).toBe(text)
      for (let at = 0; at < text.length; at++) {
        const [from, to] = sourceSpan(traced, [at, at + 1])
        expect(JSON.parse(`"${` [${written}]`.slice(from, to)}"`)).toBe(text[at])
      }
    }),
  )
})

test.each([
  ['{"a":"x","b":"yy', { a: 'x', b: 'yy' }, 16],
  ['{"a":[1,2,{"b":3', { a: [1, 2, { b: 3 }] }, 16],
  ['{"a":1,"b" 2}', { a: 1 }, 11],
  ['{"a":1,,"b":2}', { a: 1 }, 7],
  ['{"a":nope}', {}, 5],
  ['{"a":"x\\', { a: 'x' }, 8],
])('keeps what came before the fault: %s', (text, kept, at) => {
  const { values, faults } = read(text)
  expect(values.map(plain)).toEqual([kept])
  expect(faults).toEqual([['json-malformed', at]])
})

test('values may follow one another, and a line break may stand in a string', () => {
  expect(read('{"a":1}\n{"a":"x\ny"}\n').values.map(plain)).toEqual([{ a: 1 }, { a: 'x\ny' }])
})

test('is not led astray by depth', () => {
  expect(read('['.repeat(100_000)).faults.map(([code]) => code)).toEqual(['json-malformed'])
})
