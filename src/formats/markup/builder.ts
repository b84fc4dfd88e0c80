import type { Span } from '../../text/span.ts'
import type { Traced } from '../../text/traced.ts'
import type { Characters, Element } from './tree.ts'

/** Deepest nesting that is kept; what is deeper is read as text of the element at this depth. */
export const depthLimit = 200
/** Most elements that are kept of one document. */
export const sizeLimit = 400_000

interface Open extends Element {
  readonly children: (Element | Characters)[]
  readonly tag: string
  span: Span
}

/** Puts a tree together from tags as they come. */
export class TreeBuilder {
  readonly root: Open
  private readonly open: Open[]
  private size = 0
  /** Open tags that stand beyond a limit and are left out. */
  private beyond = 0

  private readonly base: Traced

  constructor(base: Traced) {
    this.base = base
    this.root = { name: '', tag: '', attributes: {}, children: [], span: [0, base.text.length] }
    this.open = [this.root]
  }

  /** Opens an element; says which limit it would break, if one. */
  begin(tag: string, attributes: Readonly<Record<string, string>>, at: number): 'depth' | 'size' | undefined {
    const limit = this.open.length > depthLimit ? 'depth' : this.size >= sizeLimit ? 'size' : undefined
    if (limit) {
      this.beyond++
      return limit
    }
    this.size++
    const element: Open = {
      name: localName(tag),
      tag,
      attributes,
      children: [],
      span: [at, this.base.text.length],
    }
    this.open.at(-1)!.children.push(element)
    this.open.push(element)
    return undefined
  }

  /** Closes the innermost element. */
  end(to: number): void {
    if (this.beyond > 0) this.beyond--
    else if (this.open.length > 1) {
      const element = this.open.pop()!
      element.span = [element.span[0], to]
    }
  }

  characters(from: number, to: number, verbatim: boolean): void {
    if (to > from) this.open.at(-1)!.children.push({ base: this.base, from, to, verbatim })
  }

  /** How many elements up the nearest open one of these names is, from 0; stops at a name of `within`. */
  depthOf(names: readonly string[], within: readonly string[] = []): number | undefined {
    for (let up = this.open.length - 1; up > 0; up--) {
      const { name } = this.open[up]!
      if (names.includes(name)) return this.open.length - 1 - up
      if (within.includes(name)) return undefined
    }
    return undefined
  }
}

/** Names of elements met before; the same few stand in all documents of a feed. */
const localNames = new Map<string, string>()
const mostNames = 4096

function localName(tag: string): string {
  const known = localNames.get(tag)
  if (known !== undefined) return known
  if (localNames.size === mostNames) localNames.clear()
  const name = tag.slice(tag.lastIndexOf(':') + 1).toLowerCase()
  localNames.set(tag, name)
  return name
}
