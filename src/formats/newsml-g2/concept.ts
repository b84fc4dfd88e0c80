import { lastPart } from '../last-part.ts'
import { attribute, type Element, every, textOf } from '../markup/tree.ts'

/** A qualified code, `medtop:20000651`, in its two parts; a code without a scheme is all code. */
export function qcode(written: string): { readonly scheme: string | null; readonly code: string } {
  const at = written.indexOf(':')
  return at > 0 ? { scheme: written.slice(0, at), code: written.slice(at + 1) } : { scheme: null, code: written }
}

/** What a G2 element points at: its code, its URI or its literal, in that order. */
export function codeOf(element: Element | undefined): string | undefined {
  const code = attribute(element, 'qcode')
  return code === undefined ? attribute(element, 'literal', 'uri') : qcode(code).code
}

/** The name that a G2 element gives its concept; short forms and codes only where there is no other. */
export function nameOf(element: Element | undefined): string | undefined {
  const names = every(element, 'name')
  if (names.length < 2) return textOf(names[0])
  const full = names.find((name) => !/mnemonic|short/i.test(attribute(name, 'role') ?? ''))
  return textOf(full) ?? textOf(names[0])
}

/** The last part of a role or a type; empty where there is none. */
export const localRole = (element: Element | undefined, name = 'role'): string =>
  lastPart(attribute(element, name) ?? '')
