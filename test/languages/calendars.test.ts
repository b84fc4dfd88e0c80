import { expect, test } from 'vitest'
import { slotsOf } from '../../src/extract/dates/patterns.ts'
import { slotNames } from '../../src/extract/dates/vocabulary.ts'
import { languages } from '../../src/languages/index.ts'

test.each(languages.map((language) => [language.code, language] as const))(
  '%s has patterns of slots that exist',
  (_, language) => {
    expect([...slotsOf(language)].filter((slot) => !slotNames.includes(slot))).toEqual([])
  },
)

test.each(languages.map((language) => [language.code, language] as const))(
  '%s names every month and weekday',
  (_, { calendar }) => {
    expect(new Set(Object.values(calendar.months)).size).toBe(12)
    expect(new Set(Object.values(calendar.weekdays)).size).toBe(7)
  },
)
