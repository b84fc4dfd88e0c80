import { type Calendar, type Language, perLanguage } from '../../languages/index.ts'
import { atomsOf } from './atoms.ts'

type Mark = 'open' | 'close'

/** A step of the patterns' graph: by a word or by a slot. */
export interface Edge {
  readonly to: Place
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

/** What there is at a place of the patterns' graph. */
export interface State {
  readonly words: Map<string, Edge[]>
  readonly slots: Map<string, Edge[]>
  readonly ends: End[]
}

/** A place in the patterns' graph, as the patterns are read: there are steps by nothing but a mark. */
export interface Place extends State {
  readonly free: { readonly to: Place; readonly mark?: Mark }[]
  /** Adds the parts that begin here, each when the place is reached. */
  readonly unread: (() => void)[]
  /** The place without its free steps, once it has been reached. */
  state?: State
}

/** All patterns of a language as one graph. */
export interface Patterns {
  readonly root: Place
  /** The words that stand in the patterns. */
  readonly words: ReadonlySet<string>
}

/** A language's patterns. */
export const patternsOf: (language: Language) => Patterns = perLanguage(({ calendar }) => {
  const root = newPlace()
  const source: Source = { calendar, pieces: new Map() }
  const add = (pattern: string, isDate: boolean, order: number) => {
    const end = newPlace()
    end.ends.push({ isDate, order, marks: [] })
    new Builder(pattern, source).link(root, end)
  }
  for (const [order, pattern] of calendar.patterns.entries()) add(pattern, true, order)
  for (const [order, pattern] of calendar.others.entries()) add(pattern, false, order - calendar.others.length)
  return {
    root,
    words: new Set(
      [...everyPattern(calendar)].flatMap((pattern) => readPieces(pattern, source).flatMap(({ words }) => words)),
    ),
  }
})

function* everyPattern({ patterns, others, parts }: Calendar): Generator<string> {
  yield* patterns
  yield* others
  for (const part of Object.values(parts)) yield* part
}

/** What there is at a place: what its free steps lead to is put there. Most places no text ever reaches. */
export function stateAt(place: Place): State {
  place.state ??= closed(place)
  return place.state
}

/** The slots that a language's patterns ask for. */
export function slotsOf(language: Language): ReadonlySet<string> {
  const seen = new Set<Place>()
  const slots = new Set<string>()
  const visit = (place: Place): void => {
    if (seen.has(place)) return
    seen.add(place)
    const state = stateAt(place)
    for (const slot of state.slots.keys()) slots.add(slot)
    for (const edges of [...state.words.values(), ...state.slots.values()]) for (const { to } of edges) visit(to)
  }
  visit(patternsOf(language).root)
  return slots
}

function closed(place: Place): State {
  const state: State = { words: new Map(), slots: new Map(), ends: [] }
  gather(place, [], (from, marks) => {
    for (const name of ['words', 'slots'] as const) {
      for (const [key, edges] of from[name]) for (const edge of edges) push(state[name], key, { ...edge, marks })
    }
    for (const end of from.ends) state.ends.push({ ...end, marks })
  })
  for (const edges of [state.words, state.slots]) for (const [key, all] of edges) edges.set(key, merged(all))
  return state
}

/** Edges that differ in nothing but where they lead become one: forty patterns begin with a weekday, and are walked together. */
function merged(edges: readonly Edge[]): Edge[] {
  const alike = new Map<string, Edge[]>()
  for (const edge of edges) push(alike, `${edge.glued} ${edge.marks}`, edge)
  return [...alike.values()].map(([edge, ...others]) => {
    if (others.length === 0) return edge!
    const to = newPlace()
    for (const one of [edge!, ...others]) to.free.push({ to: one.to })
    return { ...edge!, to }
  })
}

function gather(place: Place, marks: readonly Mark[], visit: (from: Place, marks: readonly Mark[]) => void): void {
  while (place.unread.length > 0) place.unread.pop()!()
  visit(place, marks)
  for (const { to, mark } of place.free) gather(to, mark ? [...marks, mark] : marks, visit)
}

function newPlace(): Place {
  return { words: new Map(), slots: new Map(), ends: [], free: [], unread: [] }
}

// A parenthesis of the text is written \(.
const SIGN =
  /\\(?<sign>[()[\]])|\{(?<slot>\p{L}{1,20})\}|(?<space> )|(?<control>[[\]()|<>])|(?<literal>[^\s{}[\]()|<>]{1,40})/gu

interface Piece {
  readonly kind: 'slot' | 'control' | 'literal'
  readonly text: string
  readonly glued: boolean
  /** The words of a literal. */
  readonly words: readonly string[]
}

/** What patterns are read with; `pieces` has those of the patterns that have been read, since parts come again and again. */
interface Source {
  readonly calendar: Calendar
  readonly pieces: Map<string, readonly Piece[]>
}

/** Reads one pattern from left to right and adds its states to the graph. */
class Builder {
  private at = 0
  private readonly pieces: readonly Piece[]
  private readonly source: Source

  constructor(pattern: string, source: Source) {
    this.source = source
    this.pieces = readPieces(pattern, source)
  }

  link(from: Place, to: Place): void {
    this.alternatives(from, to)
    if (this.at < this.pieces.length) throw new Error(`unbalanced pattern at ${this.pieces[this.at]!.text}`)
  }

  private alternatives(from: Place, to: Place): void {
    this.sequence(from, to)
    while (this.isControl('|')) {
      this.at++
      this.sequence(from, to)
    }
  }

  private sequence(from: Place, to: Place): void {
    let state = from
    while (this.at < this.pieces.length && !this.isControl('|)]')) state = this.one(state)
    state.free.push({ to })
  }

  private isControl(signs: string): boolean {
    const piece = this.pieces[this.at]
    return piece?.kind === 'control' && signs.includes(piece.text)
  }

  /** Adds one piece after a state; gives the state after it. */
  private one(from: Place): Place {
    const { kind, text, glued, words } = this.pieces[this.at++]!
    if (kind === 'literal') return this.literal(from, words, glued)
    const after = newPlace()
    if (kind === 'slot') this.slot(from, after, text, glued)
    else if (text === '<' || text === '>') from.free.push({ to: after, mark: text === '<' ? 'open' : 'close' })
    else {
      this.alternatives(from, after)
      this.at++
      if (text === '[') from.free.push({ to: after })
    }
    return after
  }

  private slot(from: Place, to: Place, name: string, glued: boolean): void {
    const part = this.source.calendar.parts[name]
    const read = () => {
      for (const pattern of part ?? []) new Builder(pattern, this.source).link(from, to)
    }
    if (part) from.unread.push(read)
    else push(from.slots, name, { to, glued, marks: [] })
  }

  private literal(from: Place, words: readonly string[], first: boolean): Place {
    let place = from
    for (const [i, word] of words.entries()) {
      const to = newPlace()
      push(place.words, word, { to, glued: i > 0 || first, marks: [] })
      place = to
    }
    return place
  }
}

function readPieces(pattern: string, { pieces }: Source): readonly Piece[] {
  const read = pieces.get(pattern) ?? piecesOf(pattern)
  pieces.set(pattern, read)
  return read
}

function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = []
  const outside: boolean[] = []
  let glued = false
  for (const { groups } of pattern.matchAll(SIGN)) {
    const { slot, space, control, sign, literal = sign } = groups!
    if (space) glued = false
    else if (control) {
      pieces.push({ kind: 'control', text: control, glued, words: [] })
      if (control === '(' || control === '[') outside.push(glued)
      else if (control === '|') glued = outside.at(-1) ?? false
      else if (control === ')' || control === ']') glued = outside.pop() !== undefined
    } else {
      const words = slot ? [] : atomsOf(literal!).map(({ word }) => word)
      pieces.push({ kind: slot ? 'slot' : 'literal', text: slot ?? literal!, glued, words })
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
