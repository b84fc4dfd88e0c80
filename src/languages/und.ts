import { bareCalendar } from './calendar.ts'
import type { Language } from './language.ts'
import { anyWire } from './wire.ts'

/** Stands in for a language that there is no data for: whatever needs no words of a language still works. */
export const und: Language = {
  code: 'und',
  common: [],
  tokens: { abbreviations: [], elisions: [] },
  wire: anyWire,
  calendar: bareCalendar,
}
