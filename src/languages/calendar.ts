/** Words of dates and times. Keys are lower case, as written. */
export interface Calendar {
  /** Names and abbreviations, with and without dots and accents, of the months 1 to 12. */
  readonly months: Readonly<Record<string, number>>
  /** Names and abbreviations of the weekdays, Monday 1 to Sunday 7. */
  readonly weekdays: Readonly<Record<string, number>>
}
