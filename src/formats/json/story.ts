import type { Report } from '../../diagnostics.ts'
import { sourceOffset, type Traced } from '../../text/traced.ts'
import { blocksOf, type Gathered } from '../markup/blocks.ts'
import { storyIn, unpackedText } from '../markup/body.ts'
import { rootName } from '../markup/root.ts'
import type { Element } from '../markup/tree.ts'
import { readXml } from '../markup/xml.ts'
import { type Json, tracedString } from './value.ts'

/** A story in a string: HTML, a whole NITF document, or plain text. */
export function storyOf(json: Json | undefined, report: Report): Gathered {
  return json?.kind === 'string' ? blocksOf(storyIn(treeOf(tracedString(json), report))) : blocksOf(nothing)
}

const nothing = { name: '', attributes: [], children: [], start: 0, end: 0 } as const

function treeOf(text: Traced, report: Report): Element {
  return rootName(text.text) === 'nitf' ? readXml(text, within(text, report)) : unpackedText(text)
}

/** The text of a string that may hold markup. */
export function plainText(json: Json | undefined): string | undefined {
  if (json?.kind !== 'string') return undefined
  const text = blocksOf(unpackedText(tracedString(json))).blocks.map(({ content }) => content.text)
  return (
    text
      .join(' ')
      .replace(/\s{1,1000}/g, ' ')
      .trim() || undefined
  )
}

/** Reports places of a text in a string as places of the source. */
function within({ origin }: Traced, report: Report): Report {
  return (code, [start, end], facts) => report(code, [sourceOffset(origin, start), sourceOffset(origin, end)], facts)
}
