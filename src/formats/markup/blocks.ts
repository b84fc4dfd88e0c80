import type { Span } from '../../text/span.ts'
import { sliceTraced, sourceSpan, type Traced } from '../../text/traced.ts'
import type { Block, DeclaredName } from '../format.ts'
import { present } from '../known.ts'
import { type Role, roles } from './elements.ts'
import { Flow } from './flow.ts'
import { tableOf } from './table.ts'
import { type Characters, type Element, hasClass, isElement, textOf } from './tree.ts'

/** The paragraphs of a body, and what stands among them. */
export interface Gathered {
  readonly blocks: readonly Block[]
  /** Names that tags in the body declare. */
  readonly declared: readonly DeclaredName[]
  readonly captions: readonly string[]
  /** Authors' lines in elements of their own. */
  readonly bylines: readonly string[]
  /** A paragraph that the markup sets apart as the story's summary. */
  readonly teaser: string | undefined
}

/** Reads the markup of a body: XHTML, HTML, NITF. Words on two sides of a block's tag never run into one another. */
export function blocksOf(body: Element): Gathered {
  const gatherer = new Gatherer()
  gatherer.children(body)
  return gatherer.done()
}

class Gatherer {
  private readonly blocks: Block[] = []
  private readonly declared: DeclaredName[] = []
  private readonly captions: string[] = []
  private readonly bylines: string[] = []
  private teaser: string | undefined
  private readonly flow = new Flow()
  private kind: Block['kind'] = 'body'
  /** Line breaks since the last word. */
  private breaks = 0

  children(element: Element): void {
    for (const node of element.children) {
      if (isElement(node)) this.element(node)
      else this.characters(node)
    }
  }

  done(): Gathered {
    this.close()
    return {
      blocks: this.blocks,
      declared: this.declared,
      captions: this.captions,
      bylines: this.bylines,
      teaser: this.teaser,
    }
  }

  private characters(node: Characters): void {
    this.flow.add(node)
    if (this.breaks > 0 && !isBlank(node)) this.breaks = 0
  }

  private element(element: Element): void {
    const role = roles.get(element.name)
    if (hasClass(element, 'teaser')) this.teaser = textOf(element)
    else if (role === undefined) this.children(element)
    else Gatherer.by[role](this, element)
  }

  /** For all gatherers: V8 drops the optimised code of functions that each of them would have of its own. */
  private static readonly by: Readonly<Record<Role, (gatherer: Gatherer, element: Element) => void>> = {
    block: (gatherer, element) => gatherer.block(element, 'body'),
    cell: (gatherer, element) => gatherer.block(element, 'body'),
    row: (gatherer, element) => gatherer.children(element),
    heading: (gatherer, element) => gatherer.block(element, 'heading'),
    break: (gatherer, element) => gatherer.lineBreak(element.start),
    table: (gatherer, element) => gatherer.table(element),
    pre: (gatherer, element) => gatherer.pre(element),
    caption: (gatherer, element) => gatherer.captions.push(...present(textOf(element))),
    byline: (gatherer, element) => gatherer.bylines.push(...present(textOf(element))),
    person: (gatherer, element) => gatherer.name(element, 'person'),
    organization: (gatherer, element) => gatherer.name(element, 'organization'),
    location: (gatherer, element) => gatherer.name(element, 'location'),
    skip: () => {},
  }

  private block(element: Element, kind: Block['kind']): void {
    const outer = this.kind
    this.close()
    // A heading in a paragraph is a heading, and a paragraph in a heading is one too.
    this.kind = outer === 'heading' ? outer : kind
    this.children(element)
    this.close()
    this.kind = outer
  }

  /** One break ends a line, two end a paragraph: bodies without `<p>` part their paragraphs so. */
  private lineBreak(at: number): void {
    this.breaks++
    if (this.breaks > 1) this.close()
    else this.flow.mark('\n', at)
  }

  private close(): void {
    this.breaks = 0
    const content = this.flow.take()
    if (content.text.trim()) this.blocks.push({ kind: this.kind, content })
  }

  private table(element: Element): void {
    const content = tableOf(element)
    this.close()
    if (content) this.blocks.push({ kind: 'table', content })
    else this.children(element)
    this.close()
  }

  private pre(element: Element): void {
    this.close()
    this.verbatim(element)
    const content = this.flow.take()
    if (content.text.trim()) this.blocks.push({ kind: this.kind, content: withoutBlankEnds(content) })
  }

  private verbatim(element: Element): void {
    for (const node of element.children) {
      if (isElement(node)) this.verbatim(node)
      else this.flow.addVerbatim(node)
    }
  }

  private name(element: Element, type: DeclaredName['type']): void {
    this.children(element)
    const name = textOf(element)
    const span = wordsIn(element)
    if (name && span) this.declared.push({ type, name, span })
  }
}

/** The first or the last characters below an element that are not blank. */
function writtenIn({ children }: Element, which: 'first' | 'last'): Characters | undefined {
  for (let i = 0; i < children.length; i++) {
    const node = children[which === 'first' ? i : children.length - 1 - i]!
    const found = isElement(node) ? writtenIn(node, which) : isBlank(node) ? undefined : node
    if (found) return found
  }
  return undefined
}

const isBlank = ({ base, from, to }: Characters) => base.text.slice(from, to).trim() === ''

/** Where the words of an element stand in the source. */
function wordsIn(element: Element): Span | undefined {
  const first = writtenIn(element, 'first')
  const last = first && writtenIn(element, 'last')
  if (!last) return undefined
  const start = first.to - first.base.text.slice(first.from, first.to).trimStart().length
  const end = last.from + last.base.text.slice(last.from, last.to).trimEnd().length
  return [sourceSpan(first.base, [start, start + 1])[0], sourceSpan(last.base, [last.from, end])[1]]
}

/** Text without the blank lines and blanks at its ends; an indent of its first line stays. */
function withoutBlankEnds(content: Traced): Traced {
  const start = /^(?:[ \t\r]{0,200}\n){0,50}/.exec(content.text)![0].length
  return sliceTraced(content, [start, content.text.trimEnd().length])
}
