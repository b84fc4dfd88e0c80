import type { Source } from '../../decode/index.ts'
import { rootName } from '../../formats/markup/root.ts'
import { descendants, type Element, first, valueIn } from '../../formats/markup/tree.ts'
import { readXml } from '../../formats/markup/xml.ts'
import { whole } from '../../text/traced.ts'
import type { Rule } from '../rule.ts'
import { type Musts, musts } from './musts.ts'

/** What the standards of XML formats demand. */
export const checkXml: Rule = ({ reading: { source, envelope } }, _, report) => {
  const root = rootName(source.text)
  const asked = musts.filter(({ roots }) => root !== undefined && roots.includes(root))
  if (asked.length === 0) return
  const tree = treeOf(source)
  const [start, end] = envelope.span
  for (const must of asked) {
    for (const element of descendants(tree, must.element)) {
      const at = element.start
      if (at < start || at >= end) continue
      for (const need of missing(element, must)) {
        report('element-missing', [at, Math.min(element.end, at + 1)], {
          format: must.format,
          element: need.replace('|', ' or '),
        })
      }
    }
  }
}

const trees = new WeakMap<Source, Element>()

/** A document may hold many items: it is read once. */
function treeOf(source: Source): Element {
  const known = trees.get(source)
  if (known) return known
  const tree = readXml(whole(source.text), () => {})
  trees.set(source, tree)
  return tree
}

function missing(element: Element, { needs }: Musts): string[] {
  return needs.filter((need) => !need.split('|').some((path) => has(element, path)))
}

function has(element: Element, path: string): boolean {
  if (path.startsWith('@')) return Boolean(valueIn(element.attributes, path.slice(1)))
  return first(element, ...path.toLowerCase().split('/')) !== undefined
}
