import type { Traced } from '../../text/traced.ts'
import { TreeBuilder } from './builder.ts'
import { isNamedSign, unescaped } from './references.ts'
import type { Element } from './tree.ts'

/** Controls, halves of pairs and what is no character: a document that holds one is left to saxes. */
const DOUBTFUL = /[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufeff\ufffe\uffff]/
// <?xml version="1.0" encoding="UTF-8" standalone="no"?>
const DECLARATION =
  /<\?xml[ \t]{1,9}version=(["'])1\.0\1(?:[ \t]{1,9}encoding=(["'])[A-Za-z][\w.-]{0,40}\2)?(?:[ \t]{1,9}standalone=(["'])(?:yes|no)\3)?[ \t]{0,9}\?>/y
const INSTRUCTION = /<\?(?!xml)[a-z_][\w.-]{0,60}(?:[ \t\r\n][^?]{0,2000})?\?>/iy
// <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf-3-4.dtd">
const DOCTYPE = /<!DOCTYPE[ \t\r\n]{1,20}[\w:.-]{1,100}(?:[^<>[\]"'&]{1,20}"[^"<>[\]]{0,200}"){0,2}[ \t\r\n]{0,20}>/y
const NAME = /[A-Za-z_:][\w:.-]{0,100}/y
const ATTRIBUTE =
  /[ \t\r\n]{1,200}(?<name>[A-Za-z_:][\w:.-]{0,100})=(?:"(?<double>[^"<\t\r\n]*)"|'(?<single>[^'<\t\r\n]*)')/y
const TAG_END = /[ \t\r\n]{0,200}(?<empty>\/?)>/y
const REFERENCE = /&(?:#(?<decimal>\d{2,5})|#x(?<hex>[\da-fA-F]{2,4})|(?<name>[A-Za-z][A-Za-z\d]{1,31}));/y

/**
 * Reads a document that is well-formed at sight, at several times the speed of a parser that looks at each character: it goes from `<` to `<`.
 * `undefined` where anything is unusual: then saxes reads it, and says what is wrong.
 */
export function readPlainXml(base: Traced): Element | undefined {
  if (DOUBTFUL.test(base.text)) return undefined
  const reader = new Reader(base)
  return reader.read() ? reader.builder.root : undefined
}

/** Goes through a document once. Each step says whether all was as usual. */
class Reader {
  readonly builder: TreeBuilder
  private readonly text: string
  /** Names of the elements that are open. */
  private readonly open: string[] = []
  private at = 0
  private rooted = false
  /** `]]>` may stand in CDATA only. */
  private readonly hasSections: boolean

  constructor(base: Traced) {
    this.builder = new TreeBuilder(base)
    this.text = base.text
    this.hasSections = base.text.includes(']]>')
  }

  read(): boolean {
    const { text } = this
    if (text.startsWith('<?xml') ? !this.pass(DECLARATION) : text[0] !== '<') return false
    for (let next = text.indexOf('<', this.at); next >= 0; next = text.indexOf('<', this.at)) {
      if (!this.characters(next) || !this.markup()) return false
    }
    return this.open.length === 0 && this.rooted && this.characters(text.length)
  }

  /** From here to the next tag. */
  private characters(to: number): boolean {
    const { text, at } = this
    if (to === at) return true
    if (this.open.length === 0 && text.slice(at, to).trim() !== '') return false
    if (this.hasSections && text.slice(at, to).includes(']]>')) return false
    for (let sign = text.indexOf('&', at); sign >= 0 && sign < to; sign = text.indexOf('&', sign + 1)) {
      if (!isReference(text, sign)) return false
    }
    this.builder.characters(at, to, false)
    this.at = to
    return true
  }

  private markup(): boolean {
    const sign = this.text.charCodeAt(this.at + 1)
    if (sign === 47) return this.endTag()
    if (sign === 33) return this.declared()
    return sign === 63 ? this.pass(INSTRUCTION) : this.startTag()
  }

  /** `</p>` */
  private endTag(): boolean {
    const name = this.open.pop()
    const end = this.at + 2 + (name?.length ?? 0)
    if (name === undefined || this.text[end] !== '>' || !this.text.startsWith(name, this.at + 2)) return false
    this.at = end + 1
    this.builder.end(this.at)
    return true
  }

  /** A comment, CDATA, the DOCTYPE. */
  private declared(): boolean {
    const { text, at } = this
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('--', at + 4)
      this.at = end + 3
      return end > 0 && text[end + 2] === '>'
    }
    if (!text.startsWith('<![CDATA[', at)) return !this.rooted && this.pass(DOCTYPE)
    const end = text.indexOf(']]>', at)
    if (end < 0 || this.open.length === 0) return false
    this.builder.characters(at + 9, end, true)
    this.at = end + 3
    return true
  }

  private startTag(): boolean {
    const { text } = this
    const start = this.at
    NAME.lastIndex = start + 1
    if ((this.open.length === 0 && this.rooted) || !NAME.test(text)) return false
    this.rooted = true
    const name = text.slice(start + 1, NAME.lastIndex)
    this.at = NAME.lastIndex
    const attributes = text[this.at] === '>' ? none : this.attributes()
    TAG_END.lastIndex = this.at
    const end = attributes && TAG_END.exec(text)
    if (!end || this.builder.begin(name, attributes, start)) return false
    this.at = TAG_END.lastIndex
    if (end.groups!.empty) this.builder.end(this.at)
    else this.open.push(name)
    return true
  }

  private attributes(): Record<string, string> | undefined {
    const attributes: Record<string, string> = {}
    for (;;) {
      ATTRIBUTE.lastIndex = this.at
      const found = ATTRIBUTE.exec(this.text)?.groups
      if (!found) return attributes
      const value = found.double ?? found.single!
      const sound = !value.includes('&') || [...value.matchAll(/&/g)].every(({ index }) => isReference(value, index))
      if (!sound || value.includes('&#') || found.name! in attributes) return undefined
      attributes[found.name!] = value.includes('&') ? unescaped(value) : value
      this.at = ATTRIBUTE.lastIndex
    }
  }

  private pass(rule: RegExp): boolean {
    rule.lastIndex = this.at
    const found = rule.test(this.text)
    if (found) this.at = rule.lastIndex
    return found
  }
}

const none: Readonly<Record<string, string>> = {}

/** A reference to a sign of the table, or to a character by its number that is no control and no half of a pair. */
function isReference(text: string, at: number): boolean {
  REFERENCE.lastIndex = at
  const found = REFERENCE.exec(text)?.groups
  if (!found) return false
  if (found.name !== undefined) return isNamedSign(found.name)
  const code = found.decimal === undefined ? Number.parseInt(found.hex!, 16) : Number(found.decimal)
  return code > 31 && (code < 0xd800 || (code > 0xdfff && code < 0xfffe))
}
