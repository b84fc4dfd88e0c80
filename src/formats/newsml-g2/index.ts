import type { Report } from '../../diagnostics.ts'
import { whole } from '../../text/traced.ts'
import type { Envelope, Format } from '../format.ts'
import { rootName } from '../markup/root.ts'
import { attribute, descendants, type Element, first, textOf } from '../markup/tree.ts'
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
      const span = found.length === 1 ? root.span : item.span
      const envelope = envelopeOf(item, message, span, report)
      return {
        ...envelope,
        related: [...(envelope.related ?? []), ...packages.filter((one) => one !== item).map(linkTo)],
      }
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

function envelopeOf(item: Element, message: Element | undefined, span: Envelope['span'], report: Report): Envelope {
  const meta = readG2Meta(item, message, report)
  const text = readG2Text(item)
  const content = readG2Content(item, report)
  return underlay(
    {
      span,
      copy: { blocks: content.blocks },
      ...meta,
      ...text,
      header: Object.assign({}, meta.header, content.header, { attributes: text.attributes }),
      notes: [...text.notes, ...content.notes],
      declared: [...content.declared, ...text.declared],
    },
    content.inner,
  )
}
