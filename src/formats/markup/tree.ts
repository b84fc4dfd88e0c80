import type { Span } from '../../text/span.ts'
import type { Traced } from '../../text/traced.ts'
import { present } from '../known.ts'
import { unescaped } from './references.ts'

/** The characters between two tags: a piece of the text that the markup stands in, still escaped unless `verbatim`. */
export interface Characters {
  readonly base: Traced
  readonly from: number
  readonly to: number
  /** True where no reference is to be resolved: in CDATA, and where there is no ampersand. */
  readonly verbatim: boolean
}

/** Names and values in turn. Names are as they are written; values have their references resolved. */
export type Attributes = readonly string[]

/** An element of XML or HTML. Names are local and in lower case: real files differ in prefix and case. */
export interface Element {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly (Element | Characters)[]
  /** Where it begins in the text that the markup stands in. */
  readonly start: number
  /** Behind its end. */
  readonly end: number
}

/** Where an element stands in the text that the markup stands in. */
export const spanOf = ({ start, end }: Element): Span => [start, end]

/** Whether a node is an element, and no characters. */
export const isElement = (node: Element | Characters): node is Element => (node as Element).name !== undefined

/** The children of that name. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  let found = none
  for (const node of element.children) {
    if (!isElement(node) || node.name !== name) continue
    // Most are alone: a list that grows takes room for sixteen.
    if (found === none) found = [node]
    else found.push(node)
  }
  return found
}

const none: Element[] = []

/** The first element that a path of names leads to. */
export function first(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return element && firstBelow(element, path, 0)
}

function firstBelow(element: Element, path: readonly string[], depth: number): Element | undefined {
  if (depth === path.length) return element
  for (const node of element.children) {
    if (!isElement(node) || node.name !== path[depth]) continue
    const found = firstBelow(node, path, depth + 1)
    if (found) return found
  }
  return undefined
}

/** Every element that a path of names leads to, from one or from each of several; in document order. */
export function every(from: Element | readonly Element[] | undefined, ...path: readonly string[]): readonly Element[] {
  let found = from === undefined ? none : 'name' in from ? [from] : from
  for (const name of path) {
    if (found.length === 0) return none
    found = found.length === 1 ? childrenOf(found[0]!, name) : found.flatMap((element) => childrenOf(element, name))
  }
  return found
}

/** The elements of that name at any depth, in document order; those inside one that was found too. */
export function descendants(element: Element, name: string): Element[] {
  const found: Element[] = []
  collect(element, name, found)
  return found
}

function collect(element: Element, name: string, found: Element[]): void {
  for (const node of element.children) {
    if (!isElement(node)) continue
    if (node.name === name) found.push(node)
    collect(node, name, found)
  }
}

/** An attribute's value without the blanks around it; `undefined` where it is missing or empty. */
export function attribute(element: Element | undefined, ...names: readonly string[]): string | undefined {
  if (!element) return undefined
  for (const name of names) {
    const value = valueIn(element.attributes, name)?.trim()
    if (value) return value
  }
  return undefined
}

/** What an attribute says on each of some elements, where it says anything. */
export function attributesOf(elements: readonly Element[], name: string): string[] {
  return present(...elements.map((element) => attribute(element, name)))
}

/** The value of a name among attributes, as it is written. */
export function valueIn(attributes: Attributes, name: string): string | undefined {
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1]
  return undefined
}

/** Whether an element is of a class, as HTML writes it. */
export function hasClass(element: Element, name: string): boolean {
  const value = valueIn(element.attributes, 'class')
  // Nearly all classes are told by the cheap look.
  return value?.includes(name) === true && value.split(/\s{1,20}/).includes(name)
}

/** The text of an element, white space folded; `undefined` where there is none. */
export function textOf(element: Element | undefined): string | undefined {
  if (!element) return undefined
  const text = rawText(element)
  return (UNFOLDED.test(text) ? text.replace(/[ \t\r\n]{1,1000}/g, ' ') : text).trim() || undefined
}

/** The texts of some elements; what has none is left out. */
export const textsOf = (elements: readonly Element[]): string[] => present(...elements.map(textOf))

const UNFOLDED = /[\t\r\n]| {2}/

/** Whether there is any text in an element. */
export function holdsText(element: Element): boolean {
  return element.children.some((node) => (isElement(node) ? holdsText(node) : isWritten(node)))
}

const isWritten = (characters: Characters) => writtenIn(characters).trim() !== ''

/** Characters with their references resolved. */
function writtenIn({ base, from, to, verbatim }: Characters): string {
  const text = base.text.slice(from, to)
  return verbatim ? text : unescaped(text)
}

function rawText(element: Element): string {
  let text = ''
  for (const node of element.children) {
    if (isElement(node)) text += node.name === 'br' ? ' ' : rawText(node)
    else text += writtenIn(node)
  }
  return text
}
