import { firstWritten, isBlank } from '../../text/blank.ts'
import { remembering } from '../../text/remember.ts'
import type { Span } from '../../text/span.ts'
import { type Day, dayAtEnd, dayAtStart } from './day.ts'
import { isTown } from './geography.ts'
import { isPlace } from './place.ts'
import { agencyOf, type BareSign, signAtEnd, signAtStart } from './sign.ts'

/** A dateline as it is written. */
export interface Lead {
  /** From the first place (or an agency before it) to the last sign before the dash. */
  readonly span: Span
  /** Where the news begins behind the dash. */
  readonly news: number
  readonly places: string
  readonly day?: Day
  readonly agency?: string
}

/** A dateline opens within this many units of its paragraph: a headline and a byline may be glued before it. */
const REACH = 400
// (AFP)   /TASS/   ( Reuters )
const SIGN =
  /[(（]\s{0,2}(?<bracketed>[^()（）\n]{2,40}?)\s{0,2}[)）]|(?<![^\s,.])\/\s?(?<stroked>[^/\n]{2,20}?)\s?\/(?=[\s.,-]|$)/gu
const BRACKET = /[(（/]/
// " - ", " -- ", " _ ", ".-", ". —", "--", " = "
const DASH = /\s{0,2}[.,:]?\s{0,2}(?:[-–—]{1,2}|_|=)(?=\s|[-–—("«“\p{L}])/gu
/** The same, for the first one of a text. */
const FIRST_DASH = new RegExp(DASH, 'u')
const TAIL = /^[\s\u00a0]{0,3}[.,:]?[\s\u00a0]{0,3}(?:[-–—_=]{1,3}|\/\.)?[\s\u00a0]{0,3}/u
const DASHED = /[-–—_=]/
// In text without a dash the news opens with a capital, a quotation mark, a figure or a letter without case.
const NEWS = /^["'«“„‘+\p{Lu}\p{Lt}\p{Lo}\d¿¡([]/u

/** Finds the dateline that opens a paragraph, or stands behind a headline and an author that are glued to it. */
export function findLead(text: string): Lead | undefined {
  const head = text.length > REACH ? text.slice(0, REACH) : text
  return agencyFirst(head) ?? signed(head) ?? unsigned(head)
}

// (ANSA) - ROMA, 1 LUG - Il     AFP - Le     (Reuters) - A     (Belga) Le
const AGENCY_FIRST = /^(?:\((?<bracketed>[^()]{2,30})\)|(?<bare>[\p{L}\p{M}][\p{L}\p{M}.\s/-]{1,24}?)(?=\s?[-–—]\s))/u

function agencyFirst(head: string): Lead | undefined {
  const found = AGENCY_FIRST.exec(head)
  const agency = found && agencyOf(found.groups!.bracketed ?? found.groups!.bare!)
  if (!agency) return undefined
  const tail = tailAt(head, found[0].length)
  if (!tail) return undefined
  const rest = head.slice(tail.news)
  const placed = tail.dashed ? placeAndDay(rest) : undefined
  if (!placed) return { span: [0, found[0].length], news: tail.news, places: '', agency }
  const { places, day, end, news } = placed
  return { span: [0, tail.news + end], news: tail.news + news, places, day, agency }
}

/** Behind an agency that came first: `ROMA, 1 LUG - Il`. */
function placeAndDay(rest: string): { places: string; day: Day; end: number; news: number } | undefined {
  const at = rest.slice(0, 80).search(FIRST_DASH)
  const left = at < 0 ? undefined : leftOf(rest.slice(0, at))
  const tail = at < 0 ? undefined : tailAt(rest, at)
  return left?.day && tail && left.start === 0
    ? { places: left.places, day: left.day, end: left.end, news: tail.news }
    : undefined
}

// PARIS, 6 fév 2020 (AFP) -     BEYROUTH (Reuters) -     MOSCOW, January 21. /TASS/.     Berlin (AFP) In
function signed(head: string): Lead | undefined {
  const opens = head.search(BRACKET)
  if (opens < 0) return undefined
  SIGN.lastIndex = opens
  for (let sign = SIGN.exec(head); sign; sign = SIGN.exec(head)) {
    const lead = leadBefore(head, sign)
    if (lead) return lead
  }
  return undefined
}

function leadBefore(head: string, sign: RegExpExecArray): Lead | undefined {
  const written = sign.groups!.bracketed ?? sign.groups!.stroked!
  const known = agencyOf(written)
  const tail = tailAt(head, sign.index + sign[0].length)
  // The cheap questions first: brackets are common, and what stands before them is costly to read.
  const doubtful = !known && !(tail?.dashed && UNKNOWN.test(written)) && !LOCAL.test(written)
  const left = tail && !doubtful ? leftOf(head.slice(0, sign.index)) : undefined
  if (!tail || !left) return undefined
  // An agency that nobody knows signs only where the date or the dash leaves no doubt: not "Le parti (PS) a".
  if (!known && !(left.day && tail.dashed && UNKNOWN.test(written)) && !isLocal(written, left)) return undefined
  if (left.start > 0 && !tail.dashed) return undefined
  if (!left.day && left.places === '' && left.start > 0) return undefined
  const after = left.day ? undefined : dayAfter(head, tail.news)
  const day = left.day ?? after?.day
  const end = after ? after.end : sign.index + sign[0].length
  return {
    span: [left.start, end],
    news: after?.news ?? tail.news,
    places: left.places,
    agency: known ?? written,
    ...(day && { day }),
  }
}

/** `Redon (xyz) Le`: a small agency's letters behind a town, lower case; a club or a party has capitals. */
function isLocal(written: string, left: Left): boolean {
  return LOCAL.test(written) && left.start === 0 && isTown(left.places)
}

const LOCAL = /^\p{Ll}{2,5}$/u
const UNKNOWN = /^\p{L}[\p{L}\p{N}.&/ -]{1,19}$/u

// OSLO (AFP) - 14 Mar 00 - 18h59 heure de Paris - Un     --(BUSINESS WIRE)--Dec 5, 2024--
function dayAfter(head: string, from: number): { day: Day; end: number; news: number } | undefined {
  const rest = head.slice(from)
  const day = dayAtStart(rest)
  if (!day) return undefined
  const clock = /^[\s,-]{0,4}\d{1,2}[hH:.]\d{2}[^-–—]{0,30}(?=\s[-–—])/u.exec(rest.slice(day.end))
  const end = day.end + (clock?.[0].length ?? 0)
  const tail = tailAt(rest, end)
  return tail?.dashed ? { day, end: from + end, news: from + tail.news } : undefined
}

// Madrid, 2 ene .-     МОСКВА, 25 дек - РИА Новости.     TOKYO, Feb. 6, Kyodo -     DALLAS _     PARIS - Le
function unsigned(head: string): Lead | undefined {
  const front = head.slice(0, 120)
  if (!DASHED.test(front)) return undefined
  for (const dash of front.matchAll(DASH)) {
    const lead = bareSigned(head, dash.index) ?? signless(head, dash)
    if (lead) return lead
  }
  return undefined
}

/** An agency that signs without brackets, before or behind the dash. */
function bareSigned(head: string, at: number): Lead | undefined {
  const before = signAtEnd(head.slice(0, at)) ?? lettersAtEnd(head.slice(0, at))
  const tail = tailAt(head, at)
  const sign = before ?? (tail && signAtStart(head, tail.news))
  const left = sign && leftOf(head.slice(0, before?.start ?? at))
  const end = before ? at : (sign?.end ?? at)
  const news = tailAt(head, end)
  if (!left || !news || left.start > 0 || left.places === '' || !(left.day || news.dashed)) return undefined
  return {
    span: [0, end],
    news: news.news,
    places: left.places,
    agency: sign.agency,
    ...(left.day && { day: left.day }),
  }
}

/** A pattern is tried at each place of a text: it gets no more of it than such letters and what is before them can take. */
const LONGEST_LETTERS = 20

// ATLANTIS CITY, March 9 XYZ - : capitals behind the day
function lettersAtEnd(text: string): BareSign | undefined {
  const agency = /(?<=[\d.] )\p{Lu}{2,8}$/u.exec(text.slice(-LONGEST_LETTERS))?.[0]
  return agency === undefined ? undefined : { agency, start: text.length - agency.length, end: text.length }
}

function signless(head: string, dash: RegExpExecArray): Lead | undefined {
  const tail = tailAt(head, dash.index)
  // The cheap question first: most dashes are hyphens, and what stands before one is costly to read.
  if (!tail?.dashed || !NEWS.test(head.slice(tail.news))) return undefined
  const left = leftOf(head.slice(0, dash.index))
  if (!left || left.start > 0 || left.places === '') return undefined
  if (!left.day && !opensAlone(left.places, dash[0])) return undefined
  // "TALLAHASSEE, Fla. _" and "23 apr. -" keep the stop; ".-" is the dash of EFE.
  const end = /^\.\s/.test(dash[0]) && left.end === dash.index ? left.end + 1 : left.end
  return { span: [0, end], news: tail.news, places: left.places, ...(left.day && { day: left.day }) }
}

/** A place alone before a dash: in capitals where it is known or the dash is a dateline's own, else it must be known. */
function opensAlone(places: string, dash: string): boolean {
  const first = places.split(/[,/(]/u)[0]!.trim()
  if (isTown(first)) return true
  return /_|--|—/.test(dash) && first.length > 3 && first === first.toUpperCase() && first !== first.toLowerCase()
}

interface Left {
  readonly start: number
  readonly end: number
  readonly places: string
  readonly day: Day | undefined
}

/** Reads what stands before the agency's sign: the place or places, and the day. */
function leftOf(left: string): Left | undefined {
  return left.length > LONGEST_KEPT ? readLeft(left) : keptLeft(left)
}

/** As long are the place and day of nearly all datelines. Each is read twice, where a line may open the news and where its paragraph does. */
const LONGEST_KEPT = 60

const keptLeft = remembering(readLeft)

function readLeft(left: string): Left | undefined {
  const written = withoutEnd(left, ',.:–—-', 6)
  const found = dayAtEnd(written)
  const before = withoutEnd(found ? written.slice(0, found.start) : written, ',.–—-', 4)
  const end = found ? found.end : written.length
  const day = found ? { year: found.year, month: found.month, day: found.day } : undefined
  const places = before.trim()
  if (places === '') return { start: found?.start ?? 0, end, places, day }
  if (isPlace(places)) return { start: firstWritten(before), end, places, day }
  const start = gluedPlace(before)
  return start === undefined ? undefined : { start, end, places: before.slice(start), day }
}

/** A text without the last blanks and signs of it, so many at most. */
function withoutEnd(text: string, signs: string, most: number): string {
  let end = text.length
  while (end > 0 && text.length - end < most && (isBlank(text.charCodeAt(end - 1)) || signs.includes(text[end - 1]!)))
    end--
  return end === text.length ? text : text.slice(0, end)
}

// "… two days before vote By Ada Olsen and Jan Novak WASHINGTON, Nov 6": the words in capitals at the end
const GLUED =
  /(?:(?<=[\s.])|(?<=\p{Ll}))(?<place>\p{Lu}[\p{Lu}.'’-]{2,}(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}(?:,\s[\p{Lu}][\p{L}.\s]{1,20})?)$/u

function gluedPlace(before: string): number | undefined {
  const found = GLUED.exec(before.slice(-80))
  return found ? Math.max(0, before.length - 80) + found.index : undefined
}

interface Tail {
  readonly news: number
  readonly dashed: boolean
}

function tailAt(head: string, from: number): Tail | undefined {
  const rest = head.slice(from)
  const tail = TAIL.exec(rest)![0]
  const news = from + tail.length
  const dashed = DASHED.test(tail)
  if (news >= head.length) return { news, dashed }
  return dashed || NEWS.test(rest.slice(tail.length)) ? { news, dashed } : undefined
}
