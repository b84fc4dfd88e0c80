import { nextOpening } from '../breaks.ts'
import { type Closer, type Cut, endBefore, type Fault, more, never, type Scan } from '../closer.ts'
import { sign } from '../view.ts'

const textEnd = sign('\x03')
const messageEnd = sign('\x04')

/** How much may stand between ETX and EOT: the trailer's date and fillers. */
const longestTrailer = 256

// 081942 GMT fév 25 · AP-WF-03-09-25 1815GMT< · 16:35ET 31-10-14<
const trailer = /[\x00\x7f\r\n ]{0,16}[^\r\n\x01-\x04]{0,20}\d\d[^\r\n\x01-\x04]{0,60}/y

/** SOH … ETX … EOT. Relays drop marks: a message also ends where its trailer does, and where the next one begins. */
export function closeMessage(): Closer {
  let close: Closer = (scan) => {
    const text = endOfText(scan)
    if (text !== 'trailer') return text
    close = closeTrailer
    return close(scan)
  }
  return (scan) => close(scan)
}

function endOfText(scan: Scan): Cut | 'trailer' | undefined {
  const { view, from } = scan
  const etx = view.first(textEnd, from)?.at ?? never
  const eot = view.first(messageEnd, from)?.at ?? never
  const opening = nextOpening(view, from, 'messages')
  const at = Math.min(etx, eot, opening?.at ?? never)
  if (opening?.at === at) return opening.undecided ? more(scan, at) : cutShort(scan, at)
  if (etx === at) {
    if (at === never) return view.final ? unclosed(scan) : more(scan)
    scan.from = at + 1
    return 'trailer'
  }
  return { end: at + 1, faults: [unterminated(at, 'ETX')] }
}

function cutShort(scan: Scan, at: number): Cut {
  return { end: endBefore(scan, at), faults: [{ code: 'frame-nested-start', at, facts: { mark: 'ETX' } }] }
}

function unclosed(scan: Scan): Cut {
  const end = endBefore(scan, never)
  return { end, faults: [unterminated(end, 'ETX')] }
}

/** From behind ETX. dpa, ATS and AP send EOT after the trailer; some relays stop at ETX. */
export const closeTrailer: Closer = (scan) => {
  const { view, from } = scan
  const most = from + longestTrailer
  const eot = view.first(messageEnd, from)?.at ?? never
  const opening = nextOpening(view, from, 'messages')
  const next = opening?.at ?? never
  if (eot < Math.min(most, next)) return { end: eot + 1 }
  if (next < most ? opening?.undecided : !view.final && view.text.length < most) return undefined
  trailer.lastIndex = from
  const last = trailer.test(view.text) ? Math.min(trailer.lastIndex, next) : from
  const end = Math.max(from, endBefore(scan, last))
  return { end, faults: [unterminated(end, 'EOT')] }
}

const unterminated = (at: number, mark: string): Fault => ({ code: 'frame-unterminated', at, facts: { mark } })
