import type { Traced } from '../../text/traced.ts'
import { TreeBuilder } from './builder.ts'
import { localName } from './local-name.ts'
import { referenceAt, unescaped } from './references.ts'
import { type Attributes, type Element, valueIn } from './tree.ts'

/** Controls, halves of pairs and what is no character: a document that holds one is left to saxes. None is in a text that is sound. */
const DOUBTFUL = /[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufeff\ufffe\uffff]/
// <?xml version="1.0" encoding="UTF-8" standalone="no"?>
const DECLARATION =
  /<\?xml[ \t]{1,9}version=(["'])1\.0\1(?:[ \t]{1,9}encoding=(["'])[A-Za-z][\w.-]{0,40}\2)?(?:[ \t]{1,9}standalone=(["'])(?:yes|no)\3)?[ \t]{0,9}\?>/y
const INSTRUCTION = /<\?(?!xml)[a-z_][\w.-]{0,60}(?:[ \t\r\n][^?]{0,2000})?\?>/iy
// <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf-3-4.dtd">
const DOCTYPE = /<!DOCTYPE[ \t\r\n]{1,20}[\w:.-]{1,100}(?:[^<>[\]"'&]{1,20}"[^"<>[\]]{0,200}"){0,2}[ \t\r\n]{0,20}>/y

/**
 * Reads a document that is well-formed at sight, at several times the speed of a parser that looks at each character: it goes from `<` to `<`.
 * `undefined` where anything is unusual: then saxes reads it, and says what is wrong.
 */
export function readPlainXml(base: Traced, sound = false): Element | undefined {
  if (!sound && DOUBTFUL.test(base.text)) return undefined
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
    const { text, at, builder } = this
    if (to === at) return true
    if (this.open.length === 0 && text.slice(at, to).trim() !== '') return false
    if (this.hasSections && text.slice(at, to).includes(']]>')) return false
    builder.characters(at, to, false)
    for (let sign = builder.ampersand.from(at); sign < to; sign = builder.ampersand.from(sign + 1)) {
      if (!referenceAt(text, sign)?.sound) return false
    }
    this.at = to
    return true
  }

  private markup(): boolean {
    const sign = this.text.charCodeAt(this.at + 1)
    if (sign === SLASH) return this.endTag()
    if (sign === EXCLAMATION) return this.declared()
    return sign === QUESTION ? this.pass(INSTRUCTION) : this.startTag()
  }

  /** `</p>` */
  private endTag(): boolean {
    const name = this.open.pop()
    if (name === undefined) return false
    const end = this.at + 2 + name.length
    if (this.text.charCodeAt(end) !== CLOSE || !this.text.startsWith(name, this.at + 2)) return false
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
    const { text, at: start } = this
    const nameEnd = endOfName(text, start + 1)
    if ((this.open.length === 0 && this.rooted) || nameEnd === start + 1) return false
    this.rooted = true
    this.at = nameEnd
    const attributes = this.attributes()
    const isEmpty = text.charCodeAt(this.at) === SLASH
    if (isEmpty) this.at++
    if (!attributes || text.charCodeAt(this.at) !== CLOSE) return false
    this.at++
    const name = text.slice(start + 1, nameEnd)
    if (this.builder.begin(localName(name), attributes, start)) return false
    if (isEmpty) this.builder.end(this.at)
    else this.open.push(name)
    return true
  }

  /** Up to the end of a tag. */
  private attributes(): Attributes | undefined {
    const { text } = this
    let found = none
    for (;;) {
      const before = this.at
      this.at = endOfBlanks(text, before)
      const end = endOfName(text, this.at)
      if (end === this.at) return found
      if (this.at === before || text.charCodeAt(end) !== EQUALS) return undefined
      const name = text.slice(this.at, end)
      const value = this.value(end + 1)
      if (value === undefined || found.length > mostAttributes || valueIn(found, name) !== undefined) return undefined
      if (found === none) found = [name, value]
      else found.push(name, value)
    }
  }

  /** An attribute's value, from its opening quote to behind the closing one. */
  private value(from: number): string | undefined {
    const { text } = this
    const quote = text.charCodeAt(from)
    if (quote !== DOUBLE && quote !== SINGLE) return undefined
    let end = from + 1
    let isEscaped = false
    for (let code = text.charCodeAt(end); code !== quote; code = text.charCodeAt(++end)) {
      if (!(code > CONTROL) || code === OPEN) return undefined
      if (code === AMPERSAND && (!referenceAt(text, end)?.sound || text.charCodeAt(end + 1) === HASH)) return undefined
      isEscaped ||= code === AMPERSAND
    }
    this.at = end + 1
    const value = text.slice(from + 1, end)
    return isEscaped ? unescaped(value) : value
  }

  private pass(rule: RegExp): boolean {
    rule.lastIndex = this.at
    const found = rule.test(this.text)
    if (found) this.at = rule.lastIndex
    return found
  }
}

const [OPEN, CLOSE, SLASH, EXCLAMATION, QUESTION, EQUALS] = [60, 62, 47, 33, 63, 61]
const [DOUBLE, SINGLE, AMPERSAND, HASH, CONTROL] = [34, 39, 38, 35, 31]
const none: string[] = []
/** Names and values of more are no tag of a wire's, and each name is looked for among those before it. */
const mostAttributes = 200

/** The end of a name; the place itself where none begins. Names with letters beyond ASCII are left to saxes. */
function endOfName(text: string, from: number): number {
  if (!opensName(text.charCodeAt(from))) return from
  let at = from + 1
  while (isInName(text.charCodeAt(at))) at++
  return at
}

const opensName = (code: number) => (code > 96 && code < 123) || (code > 64 && code < 91) || code === 95 || code === 58
const isInName = (code: number) => opensName(code) || (code > 47 && code < 58) || code === 45 || code === 46

function endOfBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

const isBlank = (code: number) => code === 32 || code === 10 || code === 13 || code === 9
