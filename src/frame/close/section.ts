import { nextOpening, openingAmid } from '../breaks.ts'
import { type Closer, endBefore, more } from '../closer.ts'
import type { Hit, View } from '../view.ts'

/** A section of an export: it ends where the next dispatch of any kind opens. */
export const closeSection = () => closeAt((view, from) => nextOpening(view, from, 'text'))

const nextMail = openingAmid('mbox')

/** A mail: it may hold a wire message of any kind, so that only the next mail of its box ends it. */
export const closeMail = () => closeAt((view, from) => view.first(nextMail, from))

function closeAt(next: (view: View, from: number) => Hit | undefined): Closer {
  return (scan) => {
    const opening = next(scan.view, scan.from)
    if (opening ? opening.undecided : !scan.view.final) return more(scan, opening?.at)
    return { end: endBefore(scan, opening?.at ?? scan.view.text.length) }
  }
}
