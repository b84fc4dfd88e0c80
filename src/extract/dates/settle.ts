import type { Span } from '../../text/span.ts'
import { isWholeDay, shiftDays } from './arithmetic.ts'
import type { DateMention, Direction, Resolved } from './context.ts'
import type { Fields } from './fields.ts'
import type { Expression } from './match.ts'
import type { Reference } from './reference.ts'
import { resolve } from './resolve.ts'

interface Sentence {
  readonly text: string
  readonly expressions: readonly Expression[]
  /** Which way the sentence looks where an expression stands. */
  readonly directionAt: (span: Span) => Direction
  readonly reference: Reference
  /** The day that was last named before. */
  readonly anchor: string | undefined
}

/**
 * Resolves the expressions of a sentence, in order, each knowing those beside it, and appends them to `mentions`. Gives the day that
 * was last named, for the next sentence.
 */
export function settle(sentence: Sentence, mentions: DateMention[]): string | undefined {
  const { text, expressions, reference } = sentence
  const before = mentions.length
  let last = sentence.anchor
  for (let i = 0; i < expressions.length; i++) {
    const expression = expressions[i]!
    const { span } = expression
    let way: Direction | undefined
    const direction = () => (way ??= sentence.directionAt(span))
    const isBeside = i > 0 && span[0] - expressions[i - 1]!.span[1] < BESIDE
    const resolved = resolve(lent(expressions, i), { reference, anchor: last, isBeside, direction })
    if (!resolved) continue
    const { type, implied } = resolved
    const value = ordered(expression, resolved, mentions.length > before ? mentions.at(-1)!.value : undefined)
    mentions.push({ span, value, type, implied })
    const open = expression.fields.zone === undefined ? -1 : bracketBefore(text, span[0])
    if (open >= 0) last = namedBefore(mentions, before, open) ?? sentence.anchor
    else last = dayIn(value) ?? last
  }
  joinDays(mentions, before, text)
  return last
}

/** How far two expressions of one time stand apart, in UTF-16 units. */
const BESIDE = 12

const dayIn = (value: string) => (/^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : undefined)

/** Where the bracket opened that is open there, -1 where none is: `jeudi vers 02H30 (mercredi 21H00 GMT)`. */
function bracketBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - BRACKETED), at)
  const open = before.lastIndexOf('(')
  return open > before.lastIndexOf(')') ? at - before.length + open : -1
}

/** What a bracket holds before its hour, in UTF-16 units. */
const BRACKETED = 40

/** The day that was last named before a place of the sentence: that of an hour elsewhere in brackets is nobody's here. */
function namedBefore(mentions: readonly DateMention[], from: number, place: number): string | undefined {
  for (let i = mentions.length - 1; i >= from; i--) {
    const { span, value } = mentions[i]!
    const day = span[1] <= place ? dayIn(value) : undefined
    if (day !== undefined) return day
  }
  return undefined
}

const lendable = ['month', 'year', 'unit', 'zone'] as const

/** What the other end of a range says for both: `du 3 au 5 février`, `1950-53`, `30 bis 40 Jahre`. */
function lent(expressions: readonly Expression[], i: number): Fields {
  const { fields, range } = expressions[i]!
  if (!range) return fields
  const other = expressions[range === 'first' ? i + 1 : i - 1]!.fields
  const borrowed: Fields = {}
  // between February 3 and 5
  if (range === 'last' && fields.day !== undefined && fields.month === undefined && other.month !== undefined)
    borrowed.month = other.month
  if (range === 'first')
    for (const name of lendable) if (other[name] !== undefined) Object.assign(borrowed, { [name]: other[name] })
  if (fields.shortYear === undefined) return { ...borrowed, ...fields }
  const { shortYear, ...rest } = fields
  return { ...rest, year: Math.floor((other.year ?? 1900) / 100) * 100 + shortYear }
}

/** The second end of a range is not before the first: `de jeudi à samedi`, `du 17 septembre au 19 février`. */
function ordered({ range, fields }: Expression, { value }: Resolved, before: string | undefined): string {
  if (range !== 'last' || before === undefined || value >= before) return value
  if (fields.day === undefined) return fields.weekday === undefined ? value : shiftDays(value, 7)
  const isOfYear = isWholeDay(value) && fields.month !== undefined && fields.year === undefined
  return isOfYear ? `${Number(value.slice(0, 4)) + 1}${value.slice(4)}` : value
}

/**
 * `aujourd'hui (samedi, ndlr)`, `le vendredi (13 mars)`: the first is the day that the parenthesis says, but not in `aujourd'hui
 * (mercredi 22H00 GMT, ndlr)`, where it is another day elsewhere.
 */
function joinDays(mentions: DateMention[], from: number, text: string): void {
  for (let i = from; i + 1 < mentions.length; i++) {
    const mention = mentions[i]!
    const next = mentions[i + 1]!
    if (next.span[0] - mention.span[1] > 2 || !/^ ?[([]$/.test(text.slice(mention.span[1], next.span[0]))) continue
    const after = mentions[i + 2]
    if (after?.type === 'time' && text.slice(next.span[1], after.span[0]) === ' ') continue
    const both = isWholeDay(mention.value) && isWholeDay(next.value)
    if (both && mention.implied.length > 0) mentions[i] = { ...mention, value: next.value }
  }
}
