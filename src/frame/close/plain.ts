import { nextOpening } from '../breaks.ts'
import { type Closer, type Cut, endBefore, type Fault, more, never, type Scan } from '../closer.ts'
import { boundaryAbove } from '../ended.ts'
import { type Head, headIn, nextHead } from '../head.ts'
import { lastLine } from '../last-line.ts'
import { separator } from '../separator.ts'
import { shapedLine } from '../shaped-line.ts'
import { type Finder, type Hit, sign, type View } from '../view.ts'
import { closeTrailer } from './message.ts'

/** Of a text's beginning so much is looked at to tell it from binary data. */
const sample = 1024
const control = /[\x00-\x06\x0e-\x1a\x1c-\x1f]/g

/** Text without an envelope. Binary data, where any byte may look like a mark, ends only where a wire message or XML opens. */
export function closePlain(): Closer {
  let close: Closer = (scan) => {
    const { view, start } = scan
    if (!view.final && view.text.length < start + sample) return undefined
    close = isBinary(view.text.slice(start, start + sample)) ? closeBinary : closeText()
    return close(scan)
  }
  return (scan) => close(scan)
}

function isBinary(text: string): boolean {
  return text.includes('\x00') || (text.match(control)?.length ?? 0) * 10 > text.length
}

const closeBinary: Closer = (scan) => {
  const opening = nextOpening(scan.view, scan.from, 'anything')
  if (opening ? opening.undecided : !scan.view.final) return more(scan, opening?.at)
  return { end: endBefore(scan, opening?.at ?? never) }
}

interface End extends Hit {
  readonly cut: (scan: Scan, hit: Hit) => Cut | 'trailer'
}

/** What ends a text besides the head of the next one. */
const ends: readonly { readonly find: (view: View, from: number) => Hit | undefined; readonly cut: End['cut'] }[] = [
  { find: (view, from) => nextOpening(view, from, 'signed'), cut: (scan, { at }) => ({ end: endBefore(scan, at) }) },
  { find: by(shapedLine), cut: (scan, { at, end }) => ({ end: end > at ? end : endBefore(scan, at) }) },
  { find: by(sign('\f')), cut: (scan, { at }) => ({ end: endBefore(scan, at) }) },
  { find: by(separator), cut: (scan, { at, end }) => ({ end: endBefore(scan, at), next: end }) },
  { find: by(lastLine('Document ')), cut: (_, { end }) => ({ end }) },
  { find: by(lastLine('NNNN')), cut: (_, { at, end }) => ({ end, faults: [unopened(at, 'NNNN')] }) },
  { find: by(sign('\x04')), cut: (_, { at, end }) => ({ end, faults: [unopened(at, 'EOT')] }) },
  { find: by(sign('\x03')), cut: () => 'trailer' },
]

/** A text ends where another dispatch opens, at a form feed, a separator or a last line, and above a head of its own. */
function closeText(): Closer {
  let own: Head | undefined
  let close: Closer = (scan) => {
    for (;;) {
      const end = nextEnd(scan)
      const head = nextHead(scan.view, scan.from)
      const at = Math.min(end?.at ?? never, head?.at ?? never)
      if (at === never) return scan.view.final ? { end: endBefore(scan, never) } : more(scan)
      if (head?.at === at) {
        if (head.undecided) return more(scan, at)
        const boundary = boundaryAt(scan, head, own)
        if (boundary) return boundary
        own ??= head
        scan.from = head.end
      } else if (end?.undecided) return more(scan, at)
      else {
        const cut = end!.cut(scan, end!)
        if (cut !== 'trailer') return cut
        scan.from = at + 1
        close = closeUnopened
        return close(scan)
      }
    }
  }
  return (scan) => {
    own ??= ownHead(scan)
    return close(scan)
  }
}

/** The head on a text's first line; others are met on the way. */
function ownHead({ view, start }: Scan): Head | undefined {
  return start < 0 ? undefined : headIn(view.text, start + view.text.slice(start, start + 64).search(/[^ \t]/))
}

function nextEnd({ view, from }: Scan): End | undefined {
  let first: End | undefined
  for (const { find, cut } of ends) {
    const hit = find(view, from)
    if (hit && hit.at < (first?.at ?? never)) first = { cut, ...hit }
  }
  return first
}

/**
 * Where the text ends before a head. An undated head must credit whom the text's own head credits: `Nadal (ESP) - Federer`
 * credits nobody.
 */
function boundaryAt(scan: Scan, head: Head, own: Head | undefined): Cut | undefined {
  const { text } = scan.view
  if (own && !head.dated && head.credit.toLowerCase() !== own.credit.toLowerCase()) return undefined
  const boundary = boundaryAbove(text, head.at, Math.max(0, scan.start), own !== undefined)
  if (!boundary && !head.captured) return undefined
  const next = boundary?.next ?? head.at
  return next > scan.start ? { end: endBefore(scan, boundary?.end ?? head.at), next } : undefined
}

const closeUnopened: Closer = (scan) => {
  const etx = scan.from - 1
  const cut = closeTrailer(scan)
  return cut && { ...cut, faults: [unopened(etx, 'ETX'), ...(cut.faults ?? [])] }
}

function by(finder: Finder) {
  return (view: View, from: number) => view.first(finder, from)
}

function unopened(at: number, mark: string): Fault {
  return { code: 'frame-start-missing', at, facts: { mark } }
}
