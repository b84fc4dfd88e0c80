import { nextOpening } from '../breaks.ts'
import { type Closer, endBefore, type Fault, more, never } from '../closer.ts'
import type { Finder } from '../view.ts'

/** SGML and HTML, which are not well-formed: all that stands before the closing tag, and nothing is nested. */
export function closeElement(opened: string): Closer {
  const name = /[A-Za-z]*$/.exec(opened)![0]
  const closes = byRule(new RegExp(`</${name}[ \\t\\r\\n]{0,8}>`, 'gi'))
  // <html> follows <!DOCTYPE html> in the same document
  const again = byRule(new RegExp(`[\\r\\n]<${/html/i.test(name) ? '!DOCTYPE' : name}(?=[ \\t>])`, 'gi'))
  return (scan) => {
    const { view, from } = scan
    const close = view.first(closes, from)
    const next = Math.min(view.first(again, from + 1)?.at ?? never, nextOpening(view, from, 'anything')?.at ?? never)
    if (close && close.at < next) return { end: close.end }
    if (!view.final && next > view.text.length - 64) return more(scan)
    const end = endBefore(scan, next)
    const nested: Fault = { code: 'frame-nested-start', at: next, facts: { mark: `</${name}>` } }
    const open: Fault = { code: 'frame-unterminated', at: end, facts: { mark: `</${name}>` } }
    return { end, faults: [next === never ? open : nested] }
  }
}

function byRule(rule: RegExp): Finder {
  return (text, from) => {
    rule.lastIndex = from
    const found = rule.exec(text)
    return found ? { at: found.index, end: rule.lastIndex } : undefined
  }
}
