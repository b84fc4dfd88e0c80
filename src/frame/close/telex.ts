import { nextOpening } from '../breaks.ts'
import { type Closer, endBefore, more, never } from '../closer.ts'
import { lastLine } from '../last-line.ts'

const lineNNNN = lastLine('NNNN')

/** ZCZC … NNNN. One in five real ones has no NNNN: the next opening or the end of the stream ends it. */
export function closeTelex(): Closer {
  return (scan) => {
    const { view, from } = scan
    const close = view.first(lineNNNN, from)
    const opening = nextOpening(view, from, 'text')
    const at = Math.min(close?.at ?? never, opening?.at ?? never)
    if (close?.at === at) return close.undecided ? more(scan, at) : { end: close.end }
    if (opening ? opening.undecided : !view.final) return more(scan, at)
    const end = endBefore(scan, at)
    return { end, faults: [{ code: 'frame-unterminated', at: end, facts: { mark: 'NNNN' } }] }
  }
}
