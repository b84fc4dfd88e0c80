import { nextOpening } from '../breaks.ts'
import { type Closer, endBefore, more, never, type Scan } from '../closer.ts'
import { lastLine } from '../last-line.ts'

const lineNNNN = lastLine('NNNN')

/** ZCZC … NNNN. One in five real ones has no NNNN: the next opening or the end of the stream ends it. */
export function closeTelex(): Closer {
  let close: Closer = (scan) => {
    if (!passHead(scan)) return undefined
    close = closeText
    return close(scan)
  }
  return (scan) => close(scan)
}

const closeText: Closer = (scan) => {
  const { view, from } = scan
  const close = view.first(lineNNNN, from)
  const opening = nextOpening(view, from, 'text')
  const at = Math.min(close?.at ?? never, opening?.at ?? never)
  if (close?.at === at) return close.undecided ? more(scan, at) : { end: close.end }
  if (opening ? opening.undecided : !view.final) return more(scan, at)
  const end = endBefore(scan, at)
  return { end, faults: [{ code: 'frame-unterminated', at: end, facts: { mark: 'NNNN' } }] }
}

/** From the second unit of `ZCZC` to its own line's end, and the agency's head below it. */
const HEAD = /CZC[^\r\n]{0,120}[\r\n]{1,4}[A-Za-z]{1,3}\d{2,5} [1-9] [^\r\n]{0,120}/y
const longestHead = 256

/** `FRA0311 3 P 0052 FRA/AFP-NN21` below `ZCZC` opens nothing: it is the same dispatch. False where more is to come first. */
function passHead(scan: Scan): boolean {
  const { view, from } = scan
  if (!view.final && view.text.length < from + longestHead) return false
  HEAD.lastIndex = from
  if (HEAD.test(view.text)) scan.from = HEAD.lastIndex
  return true
}
