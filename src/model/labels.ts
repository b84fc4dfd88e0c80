/** The tagger's labels: what a token is, and whether a name begins or goes on with it. MISC (works, events) keeps the others clean. */
export const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-MISC', 'I-MISC'] as const

export const kinds = ['PER', 'LOC', 'ORG', 'MISC'] as const
export type Kind = (typeof kinds)[number]

/** The kind of name that a label stands for; undefined for `O`. */
export function kindOf(label: number): Kind | undefined {
  return label === 0 ? undefined : kinds[(label - 1) >> 1]
}

export const begins = (label: number) => (label & 1) === 1

/** Whether `after` may follow `before`: a name goes on only where one of its kind stands. */
export function mayFollow(before: number, after: number): boolean {
  return after === 0 || begins(after) || before === after || before === after - 1
}
