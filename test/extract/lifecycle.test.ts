import { describe, expect, test } from 'vitest'
import { findLifecycle } from '../../src/extract/lifecycle/index.ts'
import type { Envelope } from '../../src/formats/index.ts'
import { languageFor } from '../../src/languages/index.ts'
import type { Sorted } from '../../src/layout/index.ts'
import type { Note } from '../../src/schema.ts'

const sorted: Sorted = { body: [], bylines: [], notes: [] }
const envelope = (more: Partial<Envelope>): Envelope => ({ span: [0, 0], copy: { lines: [] }, ...more })
const read = (more: Partial<Envelope>, code = 'en', known = {}) =>
  findLifecycle(envelope(more), sorted, languageFor(code)!, known)
const label = (text: string, kind: Note['kind'] = 'label'): Partial<Envelope> => ({ notes: [{ kind, text }] })

describe('the status', () => {
  test.each([
    ['2ND LEAD', 'update', 'updates'],
    ['3RD NET', 'update', 'updates'],
    ['REFILE', 'update', 'replaces'],
    ['(neu: mehr Einzelheiten)', 'update', 'updates'],
    ['(Aktualisierung: nach dem Urteil)', 'update', 'updates'],
    ['(Wiederholung vom Vortag)', 'usable', 'repeats'],
    ['REPETITION', 'usable', 'repeats'],
    ['ATTENTION - CORRIGE le bilan au 2e paragraphe', 'correction', 'corrects'],
    ['ATTENTION - AJOUTE réaction du maire ///', 'update', 'updates'],
    ['KILL', 'kill', 'cancels'],
    ['Bitte beachten', 'usable', undefined],
    ['(Foto - aktuell)', 'usable', undefined],
    ['NETWORK NOTES', 'usable', undefined],
  ])('of the label %s is %s', (text, status, relation) => {
    const found = read(label(text))
    expect([found.status, found.relation?.type]).toEqual([status, relation])
  })

  test('is read behind "Eds:"', () => {
    expect(read(label('Eds: CORRECTS the name of the ship.', 'editor')).status).toBe('correction')
  })

  test('names the dispatch that is meant', () => {
    expect(read(label('ATTENTION - ANNULE FRA0412')).relation).toEqual({ type: 'cancels', target: 'FRA0412' })
  })

  test('finds what is killed in the headline', () => {
    const found = read({ ...label('KILL'), headline: 'Please kill nxa0042, Iceland-volcano' })
    expect(found.relation).toEqual({ type: 'cancels', target: 'nxa0042' })
  })

  test('takes the strongest sign', () => {
    expect(read({ notes: [...label('2ND LEAD').notes!, ...label('CORRECTION').notes!] }).status).toBe('correction')
  })

  test.each([
    ['UPDATE 2-Atlantis ferry runs aground', 'update'],
    ['CORRECTED-Atlantis ferry runs aground', 'correction'],
    ['KORREKTUR: Fähre läuft auf Grund', 'correction'],
    ['Kill the bill: Atlantis marches', 'usable'],
    ['NET: ATLANTIS WINS THE CUP', 'usable'],
    ['Correction: a house for young sailors', 'usable'],
  ])('of the headline %s is %s', (headline, status) => {
    expect(read({ headline }).status).toBe(status)
  })

  test.each(['1st Ld-Writethru', '3rdLd-Writethru'])('of the version %s is update', (version) => {
    expect(read({ header: { version } }).status).toBe('update')
  })

  test('of the envelope stands before the words', () => {
    expect(read({ status: 'kill', ...label('2ND LEAD') })).toEqual({ status: 'kill' })
  })
})

describe('the embargo', () => {
  test.each([
    ['Sperrfrist: 22. Oktober 2024 09.30 MESZ', 'de', '2024-10-22T07:30:00Z'],
    ["EMBARGO jusqu'au 3 mars 2024 à 05H00 GMT", 'fr', '2024-03-03T05:00:00Z'],
    ['HOLD FOR RELEASE AT 0900 GMT, March 3, 2024', 'en', '2024-03-03T09:00:00Z'],
    ['(Achtung: Sperrfrist 22. Oktober 09.30 Uhr)', 'de', null],
    ['Sperrfrist: 22. Oktober 2024 09.30 Uhr', 'de', null],
    ["EMBARGO jusqu'à mardi 05H00 GMT", 'fr', null],
  ])('%s', (text, code, until) => {
    expect(read(label(text), code).embargo).toEqual({ until, text })
  })

  test('takes the zone that the user gives', () => {
    const found = read(label('Sperrfrist: 22. Oktober 2024 09.30 Uhr'), 'de', { timeZone: 'Europe/Berlin' })
    expect(found.embargo?.until).toBe('2024-10-22T07:30:00Z')
  })

  test('is not found where a note speaks of another embargo', () => {
    expect(read(label('Adds reaction to oil embargo')).embargo).toBeUndefined()
  })
})

describe('the level', () => {
  test.each([
    ['2', undefined, 'alert'],
    ['U', undefined, 'urgent'],
    ['7', 'dpa', undefined],
    ['9', undefined, undefined],
  ])('of priority %s from %s is %s', (priority, agency, level) => {
    expect(read({ header: { priority } }, 'en', { agency }).level).toBe(level)
  })

  test.each([
    ['(Eil)', 'alert'],
    ['++ FLASH ++', 'flash'],
    ['2ND LEAD', undefined],
  ])('of the label %s is %s', (text, level) => {
    expect(read(label(text)).level).toBe(level)
  })
})
