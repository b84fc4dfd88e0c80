import type { DayPart, Season, Shift, Unit } from '../../languages/index.ts'

/** What one expression says, before it is resolved. */
export interface Fields {
  weekday?: number
  day?: number
  month?: number
  year?: number
  /** The last two digits of a year. */
  shortYear?: number
  relativeDay?: number
  dayPart?: DayPart
  hour?: number
  minute?: number
  /** Four digits of a clock: 1830. */
  fourDigits?: number
  meridiem?: 0 | 12
  zone?: string
  number?: number
  half?: number
  unit?: Unit
  ordinal?: number
  season?: Season
  /** 0 for the current one, -1 for the last, 1 for the next. */
  turn?: number
  shift?: Shift
  edge?: true
  /** The night before the day. */
  eve?: true
  /** Not one day or season but each: `chaque mardi`. */
  every?: true
  feast?: string | number
  /** The year without its last digit. */
  decade?: number
}
