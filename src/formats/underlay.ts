import type { Envelope } from './format.ts'

const lists = ['bylines', 'notes', 'related', 'declared', 'times'] as const

/** Fills in what the outer envelope lacks from one inside it: NITF in NewsML, an NITF document's head. */
export function underlay(outer: Envelope, inner: Partial<Envelope> | undefined): Envelope {
  if (!inner) return outer
  const filled = Object.fromEntries(lists.map((name) => [name, fullest<unknown>(outer[name], inner[name])]))
  const header = { ...inner.header, ...withoutEmpty(outer.header ?? {}) }
  return { ...inner, ...outer, ...filled, header }
}

const fullest = <T>(outer: readonly T[] = [], inner: readonly T[] = []) => (outer.length > 0 ? outer : inner)

/** A header without its empty lists, so that those of another can stand in their place. */
const withoutEmpty = (header: NonNullable<Envelope['header']>) =>
  Object.fromEntries(Object.entries(header).filter(([, value]) => !Array.isArray(value) || value.length > 0))
