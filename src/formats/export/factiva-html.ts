import { blocksOf } from '../markup/blocks.ts'
import { readMarkup } from '../markup/loose.ts'
import { childrenOf, descendants, type Element, hasClass, spanOf, textOf } from '../markup/tree.ts'
import { factivaFields } from './factiva.ts'
import { envelopeOf } from './field.ts'
import type { Kind } from './kind.ts'
import { tracedWhole } from './traced.ts'

/** Factiva's page of articles: a table of field codes for each. */
export const factivaHtml: Kind = {
  detect: (head) =>
    (head.includes('<') || head.includes('="')) && /<title>\s{0,9}Factiva|class="article [a-z]{2}Article"/i.test(head),
  read(text) {
    const articles = descendants(readMarkup(tracedWhole(text), 'html'), 'div')
    return articles.filter((element) => hasClass(element, 'article')).map(read)
  },
}

function read(article: Element) {
  const rows = new Map<string, Element>()
  for (const row of descendants(article, 'tr')) {
    const [label, value] = childrenOf(row, 'td')
    const code = textOf(label)?.replace(/[^A-Z]/g, '')
    if (code && value && !rows.has(code)) rows.set(code, value)
  }
  const cells = ['LP', 'TD'].flatMap((code) => rows.get(code) ?? [])
  const envelope = envelopeOf(
    factivaFields((code) => textOf(rows.get(code))),
    spanOf(article),
  )
  return { ...envelope, copy: { blocks: blocksOf({ ...article, children: cells }).blocks } }
}
