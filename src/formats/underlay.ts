import type { Envelope } from './format.ts'

/** Fills in what the outer envelope lacks from one inside it: NITF in NewsML, an NITF document's head. */
export function underlay(outer: Envelope, inner: Partial<Envelope> | undefined): Envelope {
  if (!inner) return outer
  return over(inner, { ...outer, header: over(inner.header ?? {}, outer.header ?? {}) })
}

/** What two objects have; of what both have the upper one's, unless that is an empty list. */
function over<T extends object>(lower: Partial<T>, upper: T): T {
  const both = { ...upper }
  for (const name in lower) {
    const value = lower[name]
    if (value !== undefined && (upper[name] === undefined || isEmpty(upper[name]))) both[name] = value
  }
  return both
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0
