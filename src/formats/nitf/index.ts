import { whole } from '../../text/traced.ts'
import type { Format } from '../format.ts'
import { noted } from '../known.ts'
import { bodyOf } from '../markup/body.ts'
import { rootName } from '../markup/root.ts'
import { descendants, spanOf } from '../markup/tree.ts'
import { readXml } from '../markup/xml.ts'
import { underlay } from '../underlay.ts'
import { readNitf } from './envelope.ts'

/** NITF 2.5 to 3.6, with or without namespace, DOCTYPE and head. */
export const nitf: Format = {
  name: 'nitf',
  opens: '<',
  detect: (text) => rootName(text) === 'nitf',
  read(text, report, sound) {
    const root = readXml(whole(text), report, sound)
    const documents = descendants(root, 'nitf')
    if (documents.length === 0) report('item-missing', [0, 0], { format: 'NITF' })
    return documents.map((document) => {
      const { blocks, declared, captions } = bodyOf({ ...root, children: [document] })
      const inside = readNitf(document, report)
      const notes = [...inside.notes, ...noted('caption', captions)]
      const span = spanOf(documents.length === 1 ? root : document)
      return underlay({ span, copy: { blocks }, notes, declared }, inside)
    })
  },
}
