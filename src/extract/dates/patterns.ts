import { type Calendar, type Language, perLanguage } from '../../languages/index.ts'
import { atomsOf } from './atoms.ts'

type Mark = 'open' | 'close'

/** A step of the patterns' graph: by a word or by a slot. */
export interface Edge {
  readonly to: State
  /** No white space before it. */
  readonly glued: boolean
  /** The marks that are passed on the way to it. */
  readonly marks: readonly Mark[]
}

/** A pattern ends: whether it is a date, and its place in the list; of two as long, the one with the lower place wins. */
export interface End {
  readonly isDate: boolean
  readonly order: number
  readonly marks: readonly Mark[]
}

/** A place in the patterns' graph. */
export interface State {
  readonly words: Map<string, Edge[]>
  readonly slots: Map<string, Edge[]>
  readonly ends: End[]
}

/** A state while the graph is built: there are steps by nothing but a mark. */
interface Draft extends State {
  readonly free: { readonly to: Draft; readonly mark?: Mark }[]
}

/** All patterns of a language as one graph. */
export interface Patterns {
  readonly root: State
  /** The words that stand in the patterns. */
  readonly words: ReadonlySet<string>
}

/** A language's patterns. */
export const patternsOf: (language: Language) => Patterns = perLanguage(({ calendar }) => {
  const root = newState()
  const words = new Set<string>()
  const add = (pattern: string, isDate: boolean, order: number) => {
    const end = newState()
    end.ends.push({ isDate, order, marks: [] })
    new Builder(pattern, calendar, words).link(root, end)
  }
  for (const [order, pattern] of calendar.patterns.entries()) add(pattern, true, order)
  for (const [order, pattern] of calendar.others.entries()) add(pattern, false, order - calendar.others.length)
  return { root: closed(root, new Map()), words }
})

/** The slots that a language's patterns ask for. */
export function slotsOf(language: Language): ReadonlySet<string> {
  const seen = new Set<State>()
  const slots = new Set<string>()
  const visit = (state: State): void => {
    if (seen.has(state)) return
    seen.add(state)
    for (const slot of state.slots.keys()) slots.add(slot)
    for (const edges of [...state.words.values(), ...state.slots.values()]) for (const { to } of edges) visit(to)
  }
  visit(patternsOf(language).root)
  return slots
}

/** The graph without its free steps: what they lead to is put where they begin. */
function closed(draft: Draft, done: Map<Draft, State>): State {
  const known = done.get(draft)
  if (known) return known
  const state: State = { words: new Map(), slots: new Map(), ends: [] }
  done.set(draft, state)
  gather(draft, [], (from, marks) => {
    for (const name of ['words', 'slots'] as const) {
      for (const [key, edges] of from[name]) {
        for (const edge of edges) push(state[name], key, { ...edge, marks, to: closed(edge.to as Draft, done) })
      }
    }
    for (const end of from.ends) state.ends.push({ ...end, marks })
  })
  return state
}

function gather(draft: Draft, marks: readonly Mark[], visit: (from: Draft, marks: readonly Mark[]) => void): void {
  visit(draft, marks)
  for (const { to, mark } of draft.free) gather(to, mark ? [...marks, mark] : marks, visit)
}

function newState(): Draft {
  return { words: new Map(), slots: new Map(), ends: [], free: [] }
}

// A parenthesis of the text is written \(.
const SIGN =
  /\\(?<sign>[()[\]])|\{(?<slot>\p{L}{1,20})\}|(?<space> )|(?<control>[[\]()|<>])|(?<literal>[^\s{}[\]()|<>]{1,40})/gu

interface Piece {
  readonly kind: 'slot' | 'control' | 'literal'
  readonly text: string
  readonly glued: boolean
}

/** Reads one pattern from left to right and adds its states to the graph. */
class Builder {
  private at = 0
  private readonly pieces: readonly Piece[]
  private readonly calendar: Calendar
  private readonly words: Set<string>

  constructor(pattern: string, calendar: Calendar, words: Set<string>) {
    this.calendar = calendar
    this.words = words
    this.pieces = piecesOf(pattern)
  }

  link(from: Draft, to: Draft): void {
    this.alternatives(from, to)
    if (this.at < this.pieces.length) throw new Error(`unbalanced pattern at ${this.pieces[this.at]!.text}`)
  }

  private alternatives(from: Draft, to: Draft): void {
    this.sequence(from, to)
    while (this.isControl('|')) {
      this.at++
      this.sequence(from, to)
    }
  }

  private sequence(from: Draft, to: Draft): void {
    let state = from
    while (this.at < this.pieces.length && !this.isControl('|)]')) state = this.one(state)
    state.free.push({ to })
  }

  private isControl(signs: string): boolean {
    const piece = this.pieces[this.at]
    return piece?.kind === 'control' && signs.includes(piece.text)
  }

  /** Adds one piece after a state; gives the state after it. */
  private one(from: Draft): Draft {
    const { kind, text, glued } = this.pieces[this.at++]!
    if (kind === 'literal') return this.literal(from, text, glued)
    const after = newState()
    if (kind === 'slot') this.slot(from, after, text, glued)
    else if (text === '<' || text === '>') from.free.push({ to: after, mark: text === '<' ? 'open' : 'close' })
    else {
      this.alternatives(from, after)
      this.at++
      if (text === '[') from.free.push({ to: after })
    }
    return after
  }

  private slot(from: Draft, to: Draft, name: string, glued: boolean): void {
    const part = this.calendar.parts[name]
    if (part) for (const pattern of part) new Builder(pattern, this.calendar, this.words).link(from, to)
    else push(from.slots, name, { to, glued, marks: [] })
  }

  private literal(from: Draft, text: string, first: boolean): Draft {
    let state = from
    const { word } = atomsOf(text, [0, text.length])
    word.forEach((atom, i) => {
      const to = newState()
      this.words.add(atom)
      push(state.words, atom, { to, glued: i > 0 || first, marks: [] })
      state = to
    })
    return state
  }
}

function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = []
  const outside: boolean[] = []
  let glued = false
  for (const { groups } of pattern.matchAll(SIGN)) {
    const { slot, space, control, sign, literal = sign } = groups!
    if (space) glued = false
    else if (control) {
      pieces.push({ kind: 'control', text: control, glued })
      if (control === '(' || control === '[') outside.push(glued)
      else if (control === '|') glued = outside.at(-1) ?? false
      else if (control === ')' || control === ']') glued = outside.pop() !== undefined
    } else {
      pieces.push({ kind: slot ? 'slot' : 'literal', text: slot ?? literal!, glued })
      // Nothing need be said of what follows an apostrophe: `[l'|la] {unit}`.
      glued = !literal?.endsWith("'")
    }
  }
  return pieces
}

function push(edges: Map<string, Edge[]>, key: string, edge: Edge): void {
  const there = edges.get(key)
  if (there) there.push(edge)
  else edges.set(key, [edge])
}
