import { type Atoms, glued } from './atoms.ts'
import type { Fields } from './fields.ts'
import type { Edge, State } from './patterns.ts'
import { type Reading, readingsAt, type Vocabulary } from './vocabulary.ts'

/** One expression: which atoms it takes and what it says. */
export interface Expression {
  readonly from: number
  readonly to: number
  readonly fields: Fields
  /** The first end of a range, the second, or neither. */
  readonly range?: 'first' | 'last'
}

/** Slots without which no pattern is a date; a word is a start only where one of these is near. */
const telling = new Set([
  ...['month', 'weekday', 'shortWeekday', 'year', 'unit', 'relativeDay', 'dayPart', 'season', 'zone', 'feast'],
  ...['decadeName', 'hourName', 'weekdayPart', 'meridiem', 'hour', 'decade'],
])
const near = 7

/** Finds the expressions of a stretch: from the left, the longest at each place. */
export function findExpressions(atoms: Atoms, vocabulary: Vocabulary, patterns: State): Expression[] {
  const readings = Array.from({ length: atoms.count }, (_, at) => readingsAt(atoms, at, vocabulary))
  const next = nextTelling(readings)
  const walker = new Walker(atoms, readings)
  const found: Expression[] = []
  for (let at = 0; at < atoms.count; ) {
    const path = next[at]! - at <= near ? walker.longest(patterns, at) : undefined
    if (path?.isDate) found.push(...expressionsOf(path, at))
    at = path ? path.end : at + 1
  }
  return found
}

/** For each atom, where the next telling one is. */
function nextTelling(readings: readonly (readonly Reading[])[]): Int32Array {
  const next = new Int32Array(readings.length)
  let last = Number.MAX_SAFE_INTEGER
  for (let at = readings.length - 1; at >= 0; at--) {
    if (readings[at]!.some(({ slot }) => telling.has(slot))) last = at
    next[at] = Math.min(last, at + near + 1)
  }
  return next
}

type Step = { readonly at: number; readonly fields: Fields } | { readonly at: number; readonly mark: 'open' | 'close' }

interface Path {
  readonly end: number
  readonly isDate: boolean
  readonly order: number
  readonly steps: readonly Step[]
}

/** Walks the graph from one atom, every way there is, and keeps the longest. */
class Walker {
  private best: Path | undefined
  private steps: Step[] = []
  private readonly atoms: Atoms
  private readonly readings: readonly (readonly Reading[])[]

  constructor(atoms: Atoms, readings: readonly (readonly Reading[])[]) {
    this.atoms = atoms
    this.readings = readings
  }

  longest(root: State, at: number): Path | undefined {
    this.best = undefined
    this.visit(root, at, at)
    return this.best
  }

  private visit(state: State, at: number, start: number): void {
    if (state.accept) this.offer(at, state.accept, start)
    for (const edge of state.free) this.follow(edge, edge.mark && { at, mark: edge.mark }, at, start)
    if (at >= this.atoms.count) return
    for (const edge of state.words.get(this.atoms.word[at]!) ?? []) {
      if (this.joins(edge, at, start)) this.follow(edge, undefined, at + 1, start)
    }
    if (state.slots.size === 0) return
    for (const { slot, fields, length } of this.readings[at]!) {
      for (const edge of state.slots.get(slot) ?? []) {
        if (this.joins(edge, at, start)) this.follow(edge, { at, fields }, at + length, start)
      }
    }
  }

  private follow(edge: Edge, step: Step | undefined, at: number, start: number): void {
    if (step) this.steps.push(step)
    this.visit(edge.to, at, start)
    if (step) this.steps.pop()
  }

  private joins(edge: Edge, at: number, start: number): boolean {
    return !edge.glued || at === start || glued(this.atoms, at)
  }

  private offer(end: number, { isDate, order }: NonNullable<State['accept']>, start: number): void {
    if (end === start || (this.best && (end < this.best.end || (end === this.best.end && order >= this.best.order))))
      return
    const path: Path = { end, isDate, order, steps: [...this.steps] }
    const found = expressionsOf(path, start)
    if (!isDate || stands(this.atoms, found[0]!.from, found.at(-1)!.to)) this.best = path
  }
}

/** What a path says: all of it, or what stands between its marks. */
function expressionsOf({ steps, end }: Path, start: number): Expression[] {
  const parts: { from: number; to: number; fields: Fields }[] = []
  let fields: Fields = {}
  let from = start
  for (const step of steps) {
    if ('fields' in step) fields = { ...step.fields, ...fields }
    else if (step.mark === 'open') {
      from = step.at
      fields = {}
    } else parts.push({ from, to: step.at, fields })
  }
  if (parts.length === 0) return [{ from: start, to: end, fields }]
  return parts.map((part, i) => (parts.length === 2 ? { ...part, range: i === 0 ? 'first' : 'last' } : part))
}

/** Whether an expression is not a piece of a longer number or word: not `1.2020`, `A9`, `2020/31`, `Beach-Sunday`. */
function stands({ text, start, end, number }: Atoms, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, start[from]! - 2), start[from]!)
  const after = text.slice(end[to - 1]!, end[to - 1]! + 2)
  const open = number[from]! >= 0 ? /[\p{L}\p{N}$€£#°/+=@_]$|\p{N}[.,:'’-]$|\p{L}-$/u : /\p{L}[-_@]$|[@#_]$/u
  const close = number[to - 1]! >= 0 ? /^[\p{L}\p{N}%°€$£/_]|^[.,:-]\p{N}|^-\p{L}/u : /^-\p{L}|^[_@]|^\p{N}/u
  return !open.test(before) && !close.test(after)
}
