import type { Traced } from '../../text/traced.ts'
import { blocksOf, type Gathered } from './blocks.ts'
import { Flow } from './flow.ts'
import { readMarkup } from './loose.ts'
import { descendants, type Element, first, hasClass, isElement } from './tree.ts'

/** Markup in a string: a tag of a body, an end tag, or the comments that part a release (`Kwik<sup >®</sup> has …`). */
const TAGS =
  /<(?:!--|\/?(?:p|br|div|span|h[1-6]|hr|ul|ol|dl|li|table|tr|td|th|b|i|u|em|strong|small|su[bp]|font|q|cite|a|img|pre|blockquote|figure|section|article|html|body)(?=[\s/>]))/i

/** The paragraphs of an element that holds a story: NITF, XHTML, bare paragraphs, escaped markup or plain text. */
export function bodyOf(holder: Element, plain = false): Gathered {
  return blocksOf(storyIn(unpacked(holder, plain)))
}

/** The element whose children are the story. */
export function storyIn(holder: Element): Element {
  const page =
    first(holder, 'nitf', 'body', 'body.content') ??
    first(holder, 'body', 'body.content') ??
    first(holder, 'html', 'body') ??
    first(holder, 'nitf', 'body') ??
    first(holder, 'body') ??
    holder
  // <section class="main"> beside the sections of a notepad or a box of links
  const main = descendants(page, 'section').filter((section) => hasClass(section, 'main'))
  return main.length > 0 ? { ...page, children: main } : page
}

/** A story that stands in a string (JSON, CDATA, escaped): its markup read, or its lines kept. */
export function unpackedText(text: Traced, plain = false): Element {
  const whole = { base: text, from: 0, to: text.text.length, verbatim: true }
  const end = text.text.length
  if (!TAGS.test(text.text)) return { name: '', attributes: [], children: [lines([whole], 0, end)], start: 0, end }
  const root = readMarkup(text, 'html')
  return plain ? { ...root, children: root.children.map(asLines) } : root
}

/** The holder itself, or what its string holds where there are no elements in it. */
function unpacked(holder: Element, plain: boolean): Element {
  if (holder.children.length === 0 || holder.children.some(isElement)) return holder
  const flow = new Flow()
  for (const node of holder.children) if (!isElement(node)) flow.addVerbatim(node)
  return unpackedText(flow.take(), plain)
}

const lines = (children: Element['children'], start: number, end: number): Element => ({
  name: 'pre',
  attributes: [],
  children,
  start,
  end,
})

/** Plain text that a feed put between paragraph tags: its line ends and indents are still those of the wire. */
const asLines = (node: Element['children'][number]) =>
  isElement(node) && node.name === 'p' ? lines(node.children, node.start, node.end) : node
