import type { Report } from '../../diagnostics.ts'
import type { NewsRecord } from '../../schema.ts'
import { whole } from '../../text/traced.ts'
import type { Envelope, Format } from '../format.ts'
import { rootName } from '../markup/root.ts'
import { attribute, descendants, type Element, first, spanOf, textOf } from '../markup/tree.ts'
import { readXml } from '../markup/xml.ts'
import { underlay } from '../underlay.ts'
import { readG2Content } from './content.ts'
import { readG2Meta } from './meta.ts'
import { readG2Text } from './text.ts'

const items = ['newsitem', 'packageitem', 'planningitem', 'conceptitem', 'knowledgeitem', 'catalogitem']

/** NewsML-G2: a message of items or an item alone, of any version and with any order of elements. */
export const newsmlG2: Format = {
  name: 'newsml-g2',
  opens: '<',
  detect: (text) => ['newsmessage', ...items].includes(rootName(text) ?? ''),
  read(text, report, sound) {
    const root = readXml(whole(text), report, sound)
    const found = itemsOf(root)
    if (found.length === 0) report('item-missing', [0, 0], { format: 'NewsML-G2' })
    const message = first(root, 'newsmessage', 'header')
    const packages = descendants(root, 'packageitem')
    return found.map((item) => {
      const beside = packages.filter((one) => one !== item).map(linkTo)
      return envelopeOf(item, message, beside, spanOf(found.length === 1 ? root : item), report)
    })
  },
}

/** The stories, pictures and films; a package has no record of its own beside what it holds. */
function itemsOf(root: Element): Element[] {
  const news = descendants(root, 'newsitem')
  return news.length > 0 ? news : items.flatMap((name) => descendants(root, name))
}

const linkTo = (one: Element) => ({
  type: 'package',
  id: attribute(one, 'guid') ?? null,
  title: textOf(first(one, 'contentmeta', 'headline')) ?? null,
})

function envelopeOf(
  item: Element,
  message: Element | undefined,
  packages: NewsRecord['related'],
  span: Envelope['span'],
  report: Report,
): Envelope {
  const meta = readG2Meta(item, message, report)
  const text = readG2Text(item)
  const content = readG2Content(item, report)
  const outer: Envelope = {
    span,
    copy: { blocks: content.story.blocks },
    header: { ...meta.header, wordCount: content.wordCount, attributes: text.attributes },
    status: meta.status,
    relation: meta.relation,
    embargo: meta.embargo,
    language: meta.language,
    headline: text.headline,
    slug: text.slug,
    kicker: text.kicker,
    abstract: text.abstract,
    dateline: text.dateline,
    bylines: text.bylines,
    notes: [...text.notes, ...content.notes],
    related: [...meta.related, ...packages],
    declared: [...content.story.declared, ...text.declared],
    times: meta.times,
  }
  return underlay(outer, content.inner)
}
