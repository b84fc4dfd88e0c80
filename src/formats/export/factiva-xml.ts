import type { Copy } from '../format.ts'
import { linesOfTraced } from '../lines.ts'
import { blocksOf } from '../markup/blocks.ts'
import { Flow } from '../markup/flow.ts'
import { readMarkup } from '../markup/loose.ts'
import { rootName } from '../markup/root.ts'
import { attribute, childrenOf, descendants, type Element, first, isElement, spanOf, textOf } from '../markup/tree.ts'
import { envelopeOf } from './field.ts'
import type { Kind } from './kind.ts'
import { tracedWhole } from './traced.ts'

/** The answer of Factiva's service. */
export const factivaXml: Kind = {
  opens: '<',
  detect: (head) => rootName(head) === 'ppsresponse',
  read: (text) => descendants(readMarkup(tracedWhole(text), 'xml'), 'article').map(read),
}

function read(article: Element) {
  const field = (...path: string[]) => textOf(first(article, ...path))
  const subjects = childrenOf(article, 'newssubject').map((one) => ({ scheme: 'NS', ...codeAndName(one) }))
  const envelope = envelopeOf(
    {
      documentId: field('accessionno'),
      provider: field('sourcename'),
      headline: field('headline'),
      byline: field('byline'),
      copyright: field('copyright'),
      date: field('publicationdate', 'date') ?? field('publicationdate', 'datetime'),
      words: field('wordcount'),
      language: field('baselanguage'),
      subjects,
      locations: childrenOf(article, 'region').map((one) => ({ name: codeAndName(one).name ?? '', country: null })),
      attributes: { reference: field('reference') },
    },
    spanOf(article),
  )
  return { ...envelope, copy: copyOf(article) }
}

function codeAndName(element: Element) {
  return { code: attribute(element, 'code') ?? null, name: textOf(first(element, 'name')) ?? textOf(element) ?? null }
}

/** Paragraphs where there are elements for them, else the lines that the wire had. */
function copyOf(article: Element): Copy {
  const parts = [...childrenOf(article, 'leadparagraph'), ...childrenOf(article, 'tailparagraphs')]
  const paragraphs = parts.flatMap((part) => childrenOf(part, 'paragraph')).map((one) => ({ ...one, name: 'p' }))
  if (paragraphs.length > 0) return { blocks: blocksOf({ ...article, children: paragraphs }).blocks }
  const flow = new Flow()
  for (const part of parts) addAll(part, flow)
  return { lines: linesOfTraced(flow.take()) }
}

function addAll(element: Element, flow: Flow): void {
  for (const node of element.children) {
    if (isElement(node)) addAll(node, flow)
    else flow.addVerbatim(node)
  }
}
