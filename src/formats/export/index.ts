import { firstSign, mayOpen } from '../first-sign.ts'
import type { Format } from '../format.ts'
import { europresse } from './europresse.ts'
import { factivaHtml } from './factiva-html.ts'
import { factivaText } from './factiva-text.ts'
import { factivaXml } from './factiva-xml.ts'
import { hashTags } from './hash-tags.ts'
import type { Kind } from './kind.ts'
import { nexis } from './nexis.ts'
import { starred } from './starred.ts'
import { tagged } from './tagged.ts'

/** In the order in which they are asked. */
const kinds: readonly Kind[] = [factivaXml, factivaHtml, europresse, factivaText, nexis, starred, tagged, hashTags]

/** The shapes in which databases and collections hand on the dispatches that they hold. */
export const exported: Format = {
  name: 'export',
  detect: (text) => kindOf(text) !== undefined,
  read: (text, report) => (kindOf(text) ?? tagged).read(text, report),
}

function kindOf(text: string): Kind | undefined {
  const head = text.slice(0, HEAD)
  const first = firstSign(text)
  return kinds.find((kind) => mayOpen(kind.opens, first) && kind.detect(head))
}

/** Pages of databases have their style sheets before their first article. */
const HEAD = 1 << 16
