import type { Traced } from '../../text/traced.ts'
import { TreeBuilder } from './builder.ts'
import { localName } from './local-name.ts'
import { unescaped } from './references.ts'
import type { Attributes, Element } from './tree.ts'

// <p class="lead" hidden>   <br/>   </p   <dc:title>
const TAG =
  /<(?<close>\/?)(?<name>[A-Za-z_][A-Za-z0-9._:-]{0,99})(?<rest>(?:[^<>"']|"[^"<]{0,20000}"|'[^'<]{0,20000}'){0,9000})(?:>|(?=<)|$)/y
const ATTRIBUTE =
  /(?<name>[A-Za-z_][A-Za-z0-9._:-]{0,99})[ \t\r\n]{0,100}(?:=[ \t\r\n]{0,100}(?:"(?<double>[^"]{0,20000})"|'(?<single>[^']{0,20000})'|(?<bare>[^\s"'=<>`]{1,2000})))?/g

/** Elements whose inside holds no tags. */
const opaque = ['script', 'style', 'SCRIPT', 'STYLE']
/** HTML's elements without an end. */
const empty = ['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'wbr', 'source', 'area', 'base', 'embed']
/** Elements of HTML whose start ends an open one of the same row, up to the element that holds them. */
const endedBy: Readonly<Record<string, { readonly ends: readonly string[]; readonly within: readonly string[] }>> = {
  li: { ends: ['li'], within: ['ul', 'ol'] },
  dt: { ends: ['dt', 'dd'], within: ['dl'] },
  dd: { ends: ['dt', 'dd'], within: ['dl'] },
  td: { ends: ['td', 'th'], within: ['tr', 'table'] },
  th: { ends: ['td', 'th'], within: ['tr', 'table'] },
  tr: { ends: ['tr'], within: ['table'] },
  ...Object.fromEntries(
    ['p', 'div', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'section'].map(
      (name) => [name, { ends: ['p'], within: ['td', 'th', 'li', 'div', 'section', 'body', 'blockquote'] }],
    ),
  ),
}

/** Reads tags as they stand, whatever is wrong with them: HTML of bodies, and XML that is not well-formed. */
export function readMarkup(base: Traced, dialect: 'html' | 'xml'): Element {
  const builder = new TreeBuilder(base)
  const { text } = base
  let done = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', Math.max(done, at + 1))) {
    const end = passedOver(text, at)
    const tag = end === undefined ? tagAt(text, at) : undefined
    if (end === undefined && !tag) continue
    builder.characters(done, at, false)
    if (text.startsWith('<![CDATA[', at)) builder.characters(at + 9, Math.max(at + 9, end! - 3), true)
    done = end ?? tag!.end
    if (tag) place(builder, tag, dialect)
    if (tag && !tag.closes && opaque.includes(tag.name)) done = endOf(text, `</${tag.name}`, done, 0)
  }
  builder.characters(done, text.length, false)
  return builder.root
}

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly empty: boolean
  readonly attributes: Attributes
  readonly at: number
  readonly end: number
}

/** The end of what is neither tag nor text: comments, CDATA, declarations, instructions. */
function passedOver(text: string, at: number): number | undefined {
  if (text.startsWith('<!--', at)) return endOf(text, '-->', at + 4, 3)
  if (text.startsWith('<![CDATA[', at)) return endOf(text, ']]>', at + 9, 3)
  if (text.startsWith('<?', at)) return endOf(text, '>', at, 1)
  return /^<![A-Za-z]/.test(text.slice(at, at + 3)) ? endOf(text, '>', at, 1) : undefined
}

function endOf(text: string, mark: string, from: number, width: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + width
}

function tagAt(text: string, at: number): Tag | undefined {
  TAG.lastIndex = at
  const match = TAG.exec(text)
  if (!match) return undefined
  const { close, name, rest } = match.groups as { close: string; name: string; rest: string }
  const attributes = close ? [] : attributesIn(rest)
  return { name, closes: close === '/', empty: rest.endsWith('/'), attributes, at, end: at + match[0].length }
}

/** Of two attributes of one name the first holds. */
function attributesIn(rest: string): Attributes {
  if (rest === '' || rest === '/') return []
  const values = new Map<string, string>()
  for (const { groups } of rest.matchAll(ATTRIBUTE)) {
    const { name, double, single, bare } = groups!
    if (!values.has(name!)) values.set(name!, unescaped(double ?? single ?? bare ?? ''))
  }
  return [...values].flat()
}

function place(builder: TreeBuilder, tag: Tag, dialect: 'html' | 'xml'): void {
  const name = tag.name.slice(tag.name.lastIndexOf(':') + 1).toLowerCase()
  if (tag.closes) {
    closeDown(builder, builder.depthOf([name]), tag.end)
    return
  }
  const rule = dialect === 'html' && Object.hasOwn(endedBy, name) ? endedBy[name] : undefined
  if (rule) closeDown(builder, builder.depthOf(rule.ends, rule.within), tag.at)
  const beyond = builder.begin(localName(tag.name), tag.attributes, tag.at)
  if (beyond || tag.empty || (dialect === 'html' && empty.includes(name))) builder.end(tag.end)
}

/** Closes the open elements down to one; where none is open by that name, the end tag is passed over. */
function closeDown(builder: TreeBuilder, depth: number | undefined, at: number): void {
  for (let up = depth ?? -1; up >= 0; up--) builder.end(at)
}
