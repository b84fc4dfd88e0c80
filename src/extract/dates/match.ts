import type { Span } from '../../text/span.ts'
import type { Atoms, Known } from './cutter.ts'
import type { Fields } from './fields.ts'
import { type Edge, type End, type Patterns, type Place, stateAt } from './patterns.ts'
import { isGlued, type Reading, readingsAt } from './vocabulary.ts'

/** One expression: where it stands and what it says. */
export interface Expression {
  readonly span: Span
  readonly fields: Fields
  /** The first end of a range, the second, or neither. */
  readonly range?: 'first' | 'last'
}

/** Finds the expressions of a stretch: from the left, the longest at each place. */
export function findExpressions(atoms: Atoms, { root }: Patterns): Expression[] {
  const readings: (readonly Reading[])[] = []
  for (let at = 0; at < atoms.count; at++) readings.push(readingsAt(atoms, at))
  if (!readings.some(isTelling)) return []
  const open = openings(atoms, readings)
  const walker = new Walker(atoms, readings)
  const found: Expression[] = []
  for (let at = 0; at < atoms.count; ) {
    const match = open[at] ? bestAt(walker, root, at) : undefined
    if (match?.path.isDate) for (const part of partsOf(match.path, match.start)) found.push(expression(part, atoms))
    at = match ? match.path.end : at + 1
  }
  return found
}

function expression({ from, to, ...said }: Part, { start, end }: Atoms): Expression {
  return { span: [start[from]!, end[to - 1]!], ...said }
}

/** The longest match, but "until March 31" is no reason to stop at the month: what leads up to a date gives way to a longer one. */
function bestAt(walker: Walker, root: Place, at: number): { path: Path; start: number } | undefined {
  const path = walker.longest(root, at)
  if (!path) return undefined
  const from = path.isDate ? fromOf(path, at) : at
  const later = from > at ? walker.longest(root, from) : undefined
  return later && later.end > path.end ? { path: later, start: from } : { path, start: at }
}

const isTelling = (readings: readonly Reading[]) => readings.length > 0 && readings.some(({ telling }) => telling)

/** Where an expression may begin: all that stands before the next telling atom is known to the patterns. */
function openings(atoms: Atoms, readings: readonly (readonly Reading[])[]): boolean[] {
  // The atoms that a phrase takes after its first are known with it.
  let phraseEnd = 0
  const known = readings.map((all, at) => {
    for (const { length } of all) phraseEnd = Math.max(phraseEnd, at + length)
    return at < phraseEnd || atoms.known[at]!.inPattern
  })
  for (let at = atoms.count - 1; at >= 0; at--) {
    known[at] = isTelling(readings[at]!) || (known[at]! && known[at + 1] === true)
  }
  return known
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

  longest(root: Place, at: number): Path | undefined {
    this.best = undefined
    this.visit(root, at, at)
    return this.best
  }

  private visit(place: Place, at: number, start: number): void {
    const state = stateAt(place)
    for (const end of state.ends) this.offer(at, end, start)
    if (at >= this.atoms.count) return
    const { word, inPattern } = this.atoms.known[at]!
    for (const edge of (inPattern && state.words.get(word)) || []) {
      if (this.joins(edge, at, start)) this.follow(edge, undefined, at, at + 1, start)
    }
    if (state.slots.size === 0) return
    for (const { slot, fields, length } of this.readings[at]!) {
      for (const edge of state.slots.get(slot) ?? []) {
        if (this.joins(edge, at, start)) this.follow(edge, fields, at, at + length, start)
      }
    }
  }

  private follow({ marks, to }: Edge, fields: Fields | undefined, at: number, next: number, start: number): void {
    const { length } = this.steps
    for (const mark of marks) this.steps.push({ at, mark })
    if (fields) this.steps.push({ at, fields })
    this.visit(to, next, start)
    while (this.steps.length > length) this.steps.pop()
  }

  private joins(edge: Edge, at: number, start: number): boolean {
    return !edge.glued || at === start || isGlued(this.atoms, at)
  }

  private offer(end: number, { isDate, order, marks }: End, start: number): void {
    const { best } = this
    if (end === start || (best && (end < best.end || (end === best.end && order >= best.order)))) return
    const path: Path = { end, isDate, order, steps: [...this.steps, ...marks.map((mark) => ({ at: end, mark }))] }
    if (!isDate || stands(this.atoms, fromOf(path, start), toOf(path))) this.best = path
  }
}

/** Where what a path says begins, and where it ends. */
const fromOf = ({ steps }: Path, start: number) =>
  steps.find((step) => 'mark' in step && step.mark === 'open')?.at ?? start
const toOf = ({ steps, end }: Path) => steps.findLast((step) => 'mark' in step && step.mark === 'close')?.at ?? end

/** An expression by the atoms that it takes. */
interface Part extends Omit<Expression, 'span'> {
  readonly from: number
  readonly to: number
}

/** What a path says: all of it, or what stands between its marks. */
function partsOf({ steps, end }: Path, start: number): Part[] {
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
  return parts.map((part, i) => (parts.length === 2 ? { range: i === 0 ? 'first' : 'last', ...part } : part))
}

/**
 * Whether an expression is not a piece of a longer number or word: not `1.2020`, `A9`, `2020/31`, `Beach-Sunday`. Arabic's
 * `و` (and) may stand before a number without a space.
 */
function stands({ text, start, end, known }: Atoms, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, start[from]! - 2), start[from]!)
  const after = text.slice(end[to - 1]!, end[to - 1]! + 2)
  const open = known[from]!.number >= 0 ? /(?!و)[\p{L}\p{N}$€£#°/+=@_]$|\p{N}[.,:'’-]$|\p{L}-$/u : /\p{L}[-_@]$|[@#_]$/u
  const close = known[to - 1]!.number >= 0 ? /^[\p{L}\p{N}%°€$£/_]|^[.,:-]\p{N}|^-\p{L}/u : /^-\p{L}|^[_@]|^\p{N}/u
  return (
    !open.test(before) && !close.test(after) && !isOrdinalOf(text.slice(end[to - 1]!, end[to - 1]! + 5), known[to - 1]!)
  )
}

/** `une seconde vague`, `un segundo mandato`: a unit that is an ordinal too is one before a noun, which is longer than `de` and `por`. */
function isOrdinalOf(after: string, { entries }: Known): boolean {
  if (entries.length < 2 || !/^ \p{L}{4}/u.test(after)) return false
  return entries.some(({ slot }) => slot === 'unit') && entries.some(({ slot }) => slot === 'ordinal')
}
