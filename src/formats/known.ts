import type { Header, Note } from '../schema.ts'

type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The fields that are there: an optional field is left out, not `undefined`. */
export function known<T extends object>(fields: T): Known<T> {
  const found: Record<string, unknown> = {}
  for (const name in fields) if (fields[name] !== undefined) found[name] = fields[name]
  return found as Known<T>
}

/** A list of what is there. */
export function present<T>(...values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined)
}

/** A list without what is in it already; `key` says what makes two the same. */
export function unique<T>(values: readonly T[], key: (value: T) => unknown = (value) => value): T[] {
  if (values.length < 2) return [...values]
  const seen = new Set<unknown>()
  return values.filter((value) => {
    const before = seen.size
    return seen.add(key(value)).size > before
  })
}

/** An attribute of the header for each value. */
export const named = (name: string, values: readonly string[]) => values.map((value) => ({ name, value }))

/** A note of one kind for each text. */
export const noted = (kind: Note['kind'], texts: readonly string[]): Note[] => texts.map((text) => ({ kind, text }))

/** An attribute of the header for each field that is filled, by the field's name. */
export function attributesOf(fields: Readonly<Record<string, string | undefined>>): Header['attributes'] {
  const found: Header['attributes'] = []
  for (const name in fields) {
    const value = fields[name]
    if (value) found.push({ name, value })
  }
  return found
}
