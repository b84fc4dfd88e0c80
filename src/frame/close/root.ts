import { nextOpening } from '../breaks.ts'
import { type Closer, type Cut, endBefore, type Fault, more, never, type Scan } from '../closer.ts'
import { type Finder, type Hit, sign } from '../view.ts'
import { passProlog } from './prolog.ts'
import { closeSection } from './section.ts'

/** An XML document. It ends with its root element, or where another document is declared before that. */
export function closeRoot(): Closer {
  let close: Closer = (scan) => {
    const name = passProlog(scan)
    if (name === undefined) return undefined
    close = name ? closeElementOf(name) : closeSection()
    // A declaration that is cut off opens nothing: it must not be met again as the opening of the next dispatch.
    scan.from = Math.max(scan.from, scan.start + 1)
    return close(scan)
  }
  return (scan) => close(scan)
}

/** What a closer meets on its way through an element. */
interface Met extends Hit {
  readonly what: 'opening' | 'inner' | 'last' | Opaque
}

/** Markup whose inside is not looked at. */
interface Opaque {
  readonly finder: Finder
  readonly closes: string
}
const instruction: Opaque = { finder: sign('<?'), closes: '?>' }
const opaque: readonly Opaque[] = [
  { finder: sign('<!--'), closes: '-->' },
  { finder: sign('<![CDATA['), closes: ']]>' },
  instruction,
]

/** From the root's tag on: elements of its name are counted, comments, CDATA and instructions passed over. */
function closeElementOf(name: string): Closer {
  const tags = { inner: tag(`<${name}`), last: tag(`</${name}`) } as const
  let depth = 0
  let inside: Opaque | undefined

  return (scan) => {
    for (;;) {
      if (inside) {
        const end = scan.view.text.indexOf(inside.closes, scan.from)
        if (end < 0) return unclosed(scan, name)
        scan.from = end + inside.closes.length
        inside = undefined
      }
      const met = next(scan, tags)
      if (!met) return unclosed(scan, name)
      // <? may still become <?xml version, which opens another document.
      if (met.what === instruction && !scan.view.final && scan.view.text.length < met.at + 32) return more(scan, met.at)
      if (met.what === 'opening') return met.undecided ? more(scan, met.at) : cutShort(scan, met.at, name)
      const end = typeof met.what === 'object' ? met.end : tagEnd(scan.view.text, met.at)
      if (end === undefined) return unclosed(scan, name, met.at)
      scan.from = end
      if (typeof met.what === 'object') inside = met.what
      else if (met.what === 'last') depth--
      else if (scan.view.text[end - 2] !== '/') depth++
      if (!inside && depth <= 0) return { end }
    }
  }
}

function next({ view, from }: Scan, tags: Record<'inner' | 'last', Finder>): Met | undefined {
  let first: Met | undefined
  const meet = (what: Met['what'], hit: Hit | undefined) => {
    if (hit && hit.at < (first?.at ?? never)) first = { what, ...hit }
  }
  meet('opening', nextOpening(view, from, 'anything'))
  meet('last', view.first(tags.last, from))
  meet('inner', view.first(tags.inner, from))
  for (const part of opaque) meet(part, view.first(part.finder, from))
  return first
}

function unclosed(scan: Scan, name: string, at?: number): Cut | undefined {
  if (!scan.view.final) return more(scan, at)
  const end = endBefore(scan, never)
  const fault: Fault = { code: 'frame-unterminated', at: end, facts: { mark: `</${name}>` } }
  return { end, faults: [fault] }
}

function cutShort(scan: Scan, at: number, name: string): Cut {
  return { end: endBefore(scan, at), faults: [{ code: 'frame-nested-start', at, facts: { mark: `</${name}>` } }] }
}

/** A tag by its beginning; where the text ends behind the name it may still be a longer one. */
function tag(begin: string): Finder {
  // V8 makes a table for each search of seven units or more, at the cost of some kilobytes of the other kind.
  const sign = begin.slice(0, 6)
  return (text, from) => {
    for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
      const end = at + begin.length
      if (!text.startsWith(begin, at)) continue
      if (end === text.length || /[\s/>]/.test(text[end]!)) return { at, end }
    }
    return undefined
  }
}

/** Behind the `>` of a tag; the value of an attribute may hold one. */
function tagEnd(text: string, at: number): number | undefined {
  let from = at
  for (;;) {
    const end = text.indexOf('>', from)
    const quote = firstQuote(text, from, end < 0 ? text.length : end)
    if (quote < 0) return end < 0 ? undefined : end + 1
    const close = text.indexOf(text[quote]!, quote + 1)
    if (close < 0) return undefined
    from = close + 1
  }
}

function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text[at] === '"' || text[at] === "'") return at
  return -1
}
