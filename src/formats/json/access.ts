import { type Json, stringValue } from './value.ts'

/** The value that a path of member names leads to; the names in lower case. */
export function member(json: Json | undefined, ...path: readonly string[]): Json | undefined {
  let value = json
  for (const name of path) value = value?.kind === 'object' ? value.members.get(name) : undefined
  return value
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

/** Whether there is any text in a string or a number. */
export function hasText(json: Json | undefined): boolean {
  // Nearly every string opens with a sign that is no blank and no escape: then no more of it is read.
  const opens = json?.kind === 'string' && /^[^\s\\"]/.test(json.base.text.charAt(json.span[0]))
  return opens || textOf(json) !== undefined
}

/** The first member of these names that has a text. */
export function textAt(json: Json | undefined, ...names: readonly string[]): string | undefined {
  if (json?.kind !== 'object') return undefined
  for (const name of names) {
    const text = textOf(json.members.get(name))
    if (text !== undefined) return text
  }
  return undefined
}

/** The first member of these names that holds something. */
export function listAt(json: Json | undefined, ...names: readonly string[]): readonly Json[] {
  if (json?.kind !== 'object') return []
  for (const name of names) {
    const items = itemsOf(json.members.get(name))
    if (items.length > 0) return items
  }
  return []
}

export const isTrue = (json: Json | undefined): boolean => json?.kind === 'literal' && json.text === 'true'
export const isFalse = (json: Json | undefined): boolean => json?.kind === 'literal' && json.text === 'false'
