import type { Span } from '../../text/span.ts'
import { type Traced, Tracer } from '../../text/traced.ts'
import { unescaped } from '../markup/references.ts'
import { corpusSigns } from './signs.ts'

/** An element of SGML: no tag has to be closed. */
export interface Piece {
  readonly attributes: Readonly<Record<string, string>>
  /** What stands inside, in the source's text. */
  readonly inside: Span
  /** Behind its end tag. */
  readonly end: number
}

const ATTRIBUTE = /(?<name>[A-Za-z][\w.-]{0,40})\s{0,5}=\s{0,5}(?:"(?<quoted>[^"]{0,300})"|(?<bare>[^\s"'>]{1,300}))/g
const TAG = /<\/?[A-Z][A-Z_]{0,14}[\s>]/g
const REFERENCE = /&(?<name>#?[A-Za-z0-9]{1,10});/g

/** The first element of one of the names within a span; the names are asked in order. */
export function pieceOf(text: string, within: Span, ...names: readonly string[]): Piece | undefined {
  for (const name of names) {
    const found = piecesOf(text, within, name, 1)[0]
    if (found) return found
  }
  return undefined
}

/** Every element of a name within a span; one without an end tag ends where the next begins. */
export function piecesOf(text: string, [start, end]: Span, name: string, most = Number.POSITIVE_INFINITY): Piece[] {
  const area = text.slice(0, end)
  const tag = new RegExp(`<${name}(?<rest>\\s[^<>]{0,1000})?>`, 'gi')
  const close = new RegExp(`</${name}\\s{0,3}>`, 'gi')
  const pieces: Piece[] = []
  tag.lastIndex = start
  let closed: RegExpExecArray | null | undefined
  for (let open = tag.exec(area); open && pieces.length < most; ) {
    const from = tag.lastIndex
    const next = tag.exec(area)
    close.lastIndex = from
    // Where one end tag is missing there may be none at all: then they are not looked for again.
    if (closed !== null) closed = close.exec(area)
    const stop = Math.min(end, next?.index ?? end, closed ? closed.index : tagAfter(area, from))
    const behind = closed && closed.index === stop ? close.lastIndex : stop
    pieces.push({ attributes: attributesOf(open.groups?.rest ?? ''), inside: [from, stop], end: behind })
    if (next) tag.lastIndex = next.index + next[0].length
    open = next
  }
  return pieces
}

/** The next tag of any name. */
function tagAfter(area: string, from: number): number {
  TAG.lastIndex = from
  return TAG.exec(area)?.index ?? area.length
}

function attributesOf(rest: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null)
  for (const { groups } of rest.matchAll(ATTRIBUTE))
    attributes[groups!.name!.toLowerCase()] = unescaped(groups!.quoted ?? groups!.bare ?? '')
  return attributes
}

/** A stretch of the source with its references resolved and tags of no meaning left as they are. */
export function resolved(text: string, [start, end]: Span): Traced {
  const tracer = new Tracer()
  REFERENCE.lastIndex = start
  let done = start
  for (let found = REFERENCE.exec(text); found && found.index < end; found = REFERENCE.exec(text)) {
    const sign = corpusSigns[found.groups!.name!.toUpperCase()] ?? unescaped(found[0])
    tracer.copy(text.slice(done, found.index), done)
    tracer.stand(sign, found.index, REFERENCE.lastIndex)
    done = REFERENCE.lastIndex
  }
  tracer.copy(text.slice(done, end), done)
  return tracer.done()
}

/** The text of an element on one line; `undefined` where it holds none. */
export function lineOf(text: string, piece: Piece | undefined): string | undefined {
  return (
    piece &&
    (resolved(text, piece.inside)
      .text.replace(/\s{1,1000}/g, ' ')
      .trim() ||
      undefined)
  )
}
