import { type Json, stringValue } from './value.ts'

/** The value that a path of member names leads to; the names in lower case. */
export function member(json: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, name) => (value?.kind === 'object' ? value.members.get(name) : undefined),
    json,
  )
}

/** The values of a list, or of an object's members; a value alone is a list of one. */
export function itemsOf(json: Json | undefined): readonly Json[] {
  if (!json || json.kind === 'literal') return []
  if (json.kind === 'array') return json.items
  return [json]
}

/** The text of a string or a number without the blanks around it; `undefined` where there is none. */
export function textOf(json: Json | undefined): string | undefined {
  if (json?.kind === 'number') return json.text
  return json?.kind === 'string' ? stringValue(json).trim() || undefined : undefined
}

/** The first member of these names that has a text. */
export function textAt(json: Json | undefined, ...names: readonly string[]): string | undefined {
  return names.map((name) => textOf(member(json, name))).find((text) => text !== undefined)
}

/** The first member of these names that holds something. */
export function listAt(json: Json | undefined, ...names: readonly string[]): readonly Json[] {
  return names.map((name) => itemsOf(member(json, name))).find((items) => items.length > 0) ?? []
}

export const isTrue = (json: Json | undefined): boolean => json?.kind === 'literal' && json.text === 'true'
export const isFalse = (json: Json | undefined): boolean => json?.kind === 'literal' && json.text === 'false'
