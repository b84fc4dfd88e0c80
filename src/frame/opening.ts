import { closeElement } from './close/element.ts'
import { closeMessage } from './close/message.ts'
import { closeObject } from './close/object.ts'
import { closePlain } from './close/plain.ts'
import { closeRoot } from './close/root.ts'
import { closeMail, closeSection } from './close/section.ts'
import { closeTelex } from './close/telex.ts'
import type { Closer } from './closer.ts'
import { type Ending, filler, marks, objectFiller } from './marks.ts'
import type { View } from './view.ts'

/** An opened dispatch: where it begins, from where on its end is looked for, and how. */
export interface Opening {
  readonly start: number
  readonly from: number
  readonly ending: Ending
  readonly close: Closer
}

const closers: Record<Exclude<Ending, 'wrapper'>, (opened: string) => Closer> = {
  message: closeMessage,
  telex: closeTelex,
  root: closeRoot,
  element: closeElement,
  object: closeObject,
  mail: closeMail,
  section: closeSection,
  plain: closePlain,
}

/** How much of a dispatch must be there before it is certain that no mark opens it. */
const longestOpening = 512

/** What opens at or after `from`; where the text ends too early to tell, from where on it is to be asked again. */
export function openingAt(view: View, from: number, after?: Ending): Opening | number {
  const { text, final } = view
  const at = passFiller(text, from, after)
  if (at === text.length) return firstOf(text, at, from, 'message')
  const sign = passByteOrderMark(text, at)
  const known = marks.find((mark) => matches(mark.open, text, sign))
  if (!known && !final && text.length < sign + longestOpening) return from
  if (matches(strayEnd, text, sign)) return openingAt(view, strayEnd.lastIndex)
  const start = sign > at ? at : firstOf(text, at, from, known?.ending)
  if (known?.ending === 'wrapper') return insideWrapper(view, start, sign)
  const ending = known?.ending ?? 'plain'
  const opened = known ? text.slice(sign, known.open.lastIndex) : ''
  return { start, from: readsOpening.has(ending) ? sign : sign + 1, ending, close: closers[ending](opened) }
}

/** NNNN behind a dispatch that has ended before it. */
const strayEnd = /NNNN(?![A-Za-z0-9])/y

/** Closers that begin with the opening itself. */
const readsOpening: ReadonlySet<Ending> = new Set(['root', 'element', 'object'])

const arrayOpens = /\[[ \t\r\n]{0,16}\{/y

/** The first unit that is no filler; the bracket before an object is filler too. */
function passFiller(text: string, from: number, after: Ending | undefined): number {
  const rule = after === 'object' ? objectFiller : filler
  const at = matches(rule, text, from) ? rule.lastIndex : from
  return matches(arrayOpens, text, at) ? arrayOpens.lastIndex - 1 : at
}

function passByteOrderMark(text: string, at: number): number {
  if (text[at] === '\ufeff') return at + 1
  return text.startsWith('\xef\xbb\xbf', at) ? at + 3 : at
}

/** The most that belongs to a dispatch before its mark: SYN before SOH, the indent of a text's first line. */
const longestLead = 64

/** The first unit that belongs to a dispatch; before XML and JSON no blank does. */
function firstOf(text: string, at: number, from: number, ending: Ending | undefined): number {
  const lead = ending === 'root' || ending === 'object' ? '' : ' \t\x16'
  let first = at
  while (first > Math.max(from, at - longestLead) && lead.includes(text[first - 1]!)) first--
  return first
}

const wrapper = /~[ \t]*\r?\n(?:[A-Z]{2}:[^\r\n]{0,200}\r?\n){1,40}~[ \t]*\r?\n/y
const longestWrapper = 8192

/** A wrapper belongs to the dispatch that it wraps, whose end is the wrapper's. */
function insideWrapper(view: View, start: number, sign: number): Opening | number {
  const { text, final } = view
  const whole = matches(wrapper, text, sign)
  const inner = whole ? openingAt(view, wrapper.lastIndex) : start
  if (typeof inner !== 'number') return { ...inner, start }
  return final || (!whole && text.length > sign + longestWrapper) ? plainAt(start, sign) : start
}

const plainAt = (start: number, sign: number): Opening => ({
  start,
  from: sign + 1,
  ending: 'plain',
  close: closePlain(),
})

/** Whether a sticky rule matches at a place; its `lastIndex` is then behind the match. */
function matches(rule: RegExp, text: string, at: number): boolean {
  rule.lastIndex = at
  return rule.test(text)
}
