/** Words around names of people, places and organisations. */
export interface Names {
  /** Honorifics that stand before a person's name: `M.`, `Mme`. */
  readonly honorifics: readonly string[]
}
