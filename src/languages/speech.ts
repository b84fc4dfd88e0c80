/** Words of reported speech. */
export interface Speech {
  /** Verb forms that report, to their lemma. */
  readonly cues: Readonly<Record<string, string>>
}
