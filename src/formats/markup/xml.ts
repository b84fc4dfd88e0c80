import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Report } from '../../diagnostics.ts'
import { sourceOffset, type Traced } from '../../text/traced.ts'
import { depthLimit, sizeLimit, TreeBuilder } from './builder.ts'
import { type Fault, settleFault } from './fault.ts'
import { localName } from './local-name.ts'
import { readMarkup } from './loose.ts'
import { readPlainXml } from './plain-xml.ts'
import { namedSigns } from './signs.ts'
import type { Element } from './tree.ts'

/**
 * Reads an XML document into a tree. What is not well-formed is reported and read as far as it goes: its tags are taken
 * as they stand. Nothing is fetched and nothing that a DTD defines is resolved.
 */
export function readXml(base: Traced, report: Report, sound = false): Element {
  return readPlainXml(base, sound) ?? readDoubtfulXml(base, report)
}

/** As `readXml`, by a parser that looks at every character. */
export function readDoubtfulXml(base: Traced, report: Report): Element {
  const place = (at: number) => [sourceOffset(base.origin, at), sourceOffset(base.origin, at)] as const
  const { root, faults, limit } = parsed(base)
  if (limit) report(`xml-${limit.kind}`, place(limit.at), { limit: limit.kind === 'depth' ? depthLimit : sizeLimit })
  const undefinedEntity = faults.find(({ message }) => message === 'undefined entity.')
  if (undefinedEntity) report('xml-entity', place(undefinedEntity.at), {})
  const found = faults.find(({ message }) => message !== 'undefined entity.')
  if (!found) return root
  const fault = settleFault(base.text, found)
  report('xml-malformed', place(fault.at), { fault: fault.message.replace(/\.$/, '') })
  return readMarkup(base, 'xml')
}

function parsed(base: Traced) {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const faults: Fault[] = []
  parser.ENTITIES = namedSigns as Record<string, string>
  parser.on('error', ({ message }) =>
    faults.push({ at: parser.position - 1, message: message.replace(/^[\d:]{1,20} /, '') }),
  )
  const built = treeOf(parser, base)
  parser.write(base.text).close()
  return { ...built(), faults }
}

/** Has a tree built of what the parser will read; it is there when the parser has read all. */
function treeOf(parser: SaxesParser<{ xmlns: false; position: false }>, base: Traced) {
  const builder = new TreeBuilder(base)
  let limit: { readonly kind: 'depth' | 'size'; readonly at: number } | undefined
  /** Where the last tag ended, or the characters after it. */
  let done = 0
  const markEnd = () => {
    done = parser.position
  }
  parser.on('text', () => {
    // saxes has seen the `<` that ends the characters, but for the last ones of the input.
    const end = parser.position - (base.text[parser.position - 1] === '<' ? 1 : 0)
    builder.characters(done, end, false)
    done = end
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const broken = builder.begin(localName(name), Object.entries(attributes).flat(), done)
    if (broken && !limit) limit = { kind: broken, at: done }
    markEnd()
  })
  parser.on('closetag', () => {
    markEnd()
    builder.end(done)
  })
  parser.on('cdata', () => {
    builder.characters(done + '<![CDATA['.length, parser.position - ']]>'.length, true)
    markEnd()
  })
  // A comment is told at its `--`.
  parser.on('comment', () => {
    done = parser.position + 1
  })
  parser.on('processinginstruction', markEnd)
  parser.on('doctype', markEnd)
  parser.on('xmldecl', markEnd)
  return () => ({ root: builder.root as Element, limit })
}
