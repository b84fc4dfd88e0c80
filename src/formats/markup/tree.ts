import type { Span } from '../../text/span.ts'
import type { Traced } from '../../text/traced.ts'
import { eachPiece } from './references.ts'

/** The characters between two tags: a piece of the text that the markup stands in, still escaped unless `verbatim`. */
export interface Characters {
  readonly base: Traced
  readonly from: number
  readonly to: number
  /** True in CDATA: an ampersand is an ampersand. */
  readonly verbatim: boolean
}

/** An element of XML or HTML. Names are local and in lower case: real files differ in prefix and case. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | Characters)[]
  /** In the text that the markup stands in. */
  readonly span: Span
}

export const isElement = (node: Element | Characters): node is Element => 'name' in node

/** The children of that name. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((node): node is Element => isElement(node) && node.name === name)
}

/** The first element that a path of names leads to. */
export function first(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  const [name, ...rest] = path
  if (!element || name === undefined) return element
  for (const node of element.children) {
    if (!isElement(node) || node.name !== name) continue
    const found = first(node, ...rest)
    if (found) return found
  }
  return undefined
}

/** Every element that a path of names leads to, in document order. */
export function every(element: Element | undefined, ...path: readonly string[]): Element[] {
  if (!element) return []
  return path.reduce((found, name) => found.flatMap((one) => childrenOf(one, name)), [element])
}

/** The elements of that name at any depth, in document order; those inside one that was found too. */
export function* descendants(element: Element, name: string): Generator<Element> {
  for (const node of element.children) {
    if (!isElement(node)) continue
    if (node.name === name) yield node
    yield* descendants(node, name)
  }
}

/** An attribute's value without the blanks around it; `undefined` where it is missing or empty. */
export function attribute(element: Element | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = element?.attributes[name]?.trim()
    if (value) return value
  }
  return undefined
}

/** Whether an element is of a class, as HTML writes it. */
export const hasClass = (element: Element, name: string): boolean =>
  element.attributes.class?.split(/\s{1,20}/).includes(name) ?? false

/** The text of an element, white space folded; `undefined` where there is none. */
export function textOf(element: Element | undefined): string | undefined {
  if (!element) return undefined
  return (
    rawText(element)
      .replace(/[ \t\r\n]{1,1000}/g, ' ')
      .trim() || undefined
  )
}

function rawText(element: Element): string {
  let text = ''
  for (const node of element.children) {
    if (isElement(node)) text += node.name === 'br' ? ' ' : rawText(node)
    else
      eachPiece(node, { copy: (from, to) => (text += node.base.text.slice(from, to)), stand: (sign) => (text += sign) })
  }
  return text
}
