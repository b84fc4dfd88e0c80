/** Half-open range of UTF-16 units, [start, end). */
export type Span = readonly [start: number, end: number]
