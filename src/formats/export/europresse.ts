import { sliceTraced } from '../../text/traced.ts'
import type { Envelope } from '../format.ts'
import { blocksOf } from '../markup/blocks.ts'
import { readMarkup } from '../markup/loose.ts'
import { type Element, hasClass, isElement, textOf } from '../markup/tree.ts'
import { envelopeOf, type Fields } from './field.ts'
import type { Kind } from './kind.ts'
import { tracedWhole } from './traced.ts'

// <span class="DocPublicationName">Agence France Presse</span> opens each article, in the old pages and in the new ones.
const OPENS = /<(?:span|div|p)\s[^<>]{0,200}class=["'](?:[^"'<>]{0,100} )?DocPublicationName[ "'][^<>]{0,100}>/g
// news·20200206·AFP·001 · news.20200206.FS.abcdef
const IDENTIFIER = /(?:news|web|biom)[·•.]\d{8}[·•.][\w.·•-]{2,80}/
const COPYRIGHT = /^(?:©|\(c\)|Copyright)\s/i
const outside = [
  'DocPublicationName',
  'DocHeader',
  'docAuthors',
  'rdp__subtitle',
  'titreArticleVisu',
  'TitreArticleVisu',
  'titreArticle',
]

/** Europresse's page of articles. */
export const europresse: Kind = {
  detect: (head) => head.includes('<') && (head.includes('DocPublicationName') || head.includes('cedrom-sni.com')),
  read(text) {
    const whole = tracedWhole(text)
    const starts = [...text.matchAll(OPENS)].map((match) => match.index)
    return starts.map((start, i) => {
      const span = [start, starts[i + 1] ?? text.length] as const
      return read(readMarkup(sliceTraced(whole, span), 'html'), span)
    })
  },
}

function read(page: Element, span: Envelope['span']): Envelope {
  const field = (...classes: string[]) => textOf(firstOfClass(page, classes))
  const story = firstOfClass(page, ['docOcurrContainer', 'DocText']) ?? without(page, outside)
  const blocks = blocksOf(story).blocks.filter(
    ({ content }) => !COPYRIGHT.test(content.text) && !IDENTIFIER.test(content.text),
  )
  const documentId = IDENTIFIER.exec(textOf(page) ?? '')?.[0]
  const fields: Fields = {
    documentId,
    provider: field('DocPublicationName'),
    headline: field('titreArticleVisu', 'TitreArticleVisu', 'titreArticle'),
    abstract: field('rdp__subtitle'),
    byline: field('docAuthors'),
    date: field('DocHeader') ?? documentId,
    copyright: copyrightIn(page),
    attributes: { header: field('DocHeader') },
  }
  return { ...envelopeOf(fields, span), copy: { blocks } }
}

function copyrightIn(page: Element): string | undefined {
  const found = blocksOf(page).blocks.find(({ content }) => COPYRIGHT.test(content.text))
  return found?.content.text
}

function firstOfClass(element: Element, classes: readonly string[]): Element | undefined {
  for (const node of element.children) {
    if (!isElement(node)) continue
    if (classes.some((name) => hasClass(node, name))) return node
    const found = firstOfClass(node, classes)
    if (found) return found
  }
  return undefined
}

function without(element: Element, classes: readonly string[]): Element {
  const kept = element.children.filter((node) => !isElement(node) || !classes.some((name) => hasClass(node, name)))
  return { ...element, children: kept.map((node) => (isElement(node) ? without(node, classes) : node)) }
}
