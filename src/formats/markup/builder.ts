import type { Traced } from '../../text/traced.ts'
import { NextSign } from './next-sign.ts'
import type { Attributes, Characters, Element } from './tree.ts'

/** Deepest nesting that is kept; what is deeper is read as text of the element at this depth. */
export const depthLimit = 200
/** Most elements that are kept of one document. */
export const sizeLimit = 400_000

interface Open extends Element {
  children: (Element | Characters)[]
  end: number
}

/** Puts a tree together from tags as they come. */
export class TreeBuilder {
  readonly root: Open
  private readonly open: Open[]
  /** The innermost open element. */
  private top: Open
  private size = 0
  /** Open tags that stand beyond a limit and are left out. */
  private beyond = 0
  readonly ampersand: NextSign
  private readonly base: Traced

  constructor(base: Traced) {
    this.base = base
    this.ampersand = new NextSign(base.text, '&')
    this.root = { name: '', attributes: none, children: [], start: 0, end: base.text.length }
    this.top = this.root
    this.open = [this.root]
  }

  /** Opens an element by its local name; says which limit it would break, if one. */
  begin(name: string, attributes: Attributes, at: number): 'depth' | 'size' | undefined {
    const limit = this.open.length > depthLimit ? 'depth' : this.size >= sizeLimit ? 'size' : undefined
    if (limit) {
      this.beyond++
      return limit
    }
    this.size++
    const element: Open = { name, attributes, children: none, start: at, end: this.base.text.length }
    this.add(element)
    this.open.push(element)
    this.top = element
    return undefined
  }

  /** Closes the innermost element. */
  end(to: number): void {
    if (this.beyond > 0) this.beyond--
    else if (this.open.length > 1) {
      this.top.end = to
      this.open.pop()
      this.top = this.open.at(-1)!
    }
  }

  characters(from: number, to: number, verbatim: boolean): void {
    if (to > from) this.add({ base: this.base, from, to, verbatim: verbatim || this.ampersand.from(from) >= to })
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

  private add(node: Element | Characters): void {
    // Most elements hold one node or none: a list that grows takes room for sixteen.
    if (this.top.children === none) this.top.children = [node]
    else this.top.children.push(node)
  }
}

/** What stands for every list without a member. */
const none: never[] = []
