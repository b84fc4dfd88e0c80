import { type Calendar, type Language, perLanguage } from '../../languages/index.ts'
import { atomsOf } from './atoms.ts'

/** A step of the patterns' graph: by a word, by a slot, or by nothing but a mark. */
export interface Edge {
  readonly to: State
  /** No white space before it. */
  readonly glued: boolean
  readonly mark?: 'open' | 'close'
}

/** A place in the patterns' graph. */
export interface State {
  readonly words: Map<string, Edge[]>
  readonly slots: Map<string, Edge[]>
  readonly free: Edge[]
  /** A pattern ends here: whether it is a date, and its place in the list; of two as long, the one with the lower place wins. */
  accept?: { readonly isDate: boolean; readonly order: number }
}

/** All patterns of a language as one graph, by its start. */
export const patternsOf: (language: Language) => State = perLanguage(({ calendar }) => {
  const root = newState()
  const add = (pattern: string, isDate: boolean, order: number) => {
    const end = newState()
    end.accept = { isDate, order }
    new Builder(pattern, calendar).link(root, end)
  }
  for (const [order, pattern] of calendar.patterns.entries()) add(pattern, true, order)
  for (const [order, pattern] of calendar.others.entries()) add(pattern, false, order - calendar.others.length)
  return root
})

function newState(): State {
  return { words: new Map(), slots: new Map(), free: [] }
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

  constructor(pattern: string, calendar: Calendar) {
    this.calendar = calendar
    this.pieces = piecesOf(pattern)
  }

  link(from: State, to: State): void {
    this.alternatives(from, to)
    if (this.at < this.pieces.length) throw new Error(`unbalanced pattern at ${this.pieces[this.at]!.text}`)
  }

  private alternatives(from: State, to: State): void {
    this.sequence(from, to)
    while (this.isControl('|')) {
      this.at++
      this.sequence(from, to)
    }
  }

  private sequence(from: State, to: State): void {
    let state = from
    while (this.at < this.pieces.length && !this.isControl('|)]')) state = this.one(state)
    state.free.push({ to, glued: false })
  }

  private isControl(signs: string): boolean {
    const piece = this.pieces[this.at]
    return piece?.kind === 'control' && signs.includes(piece.text)
  }

  /** Adds one piece after a state; gives the state after it. */
  private one(from: State): State {
    const { kind, text, glued } = this.pieces[this.at++]!
    if (kind === 'literal') return this.literal(from, text, glued)
    const after = newState()
    if (kind === 'slot') this.slot(from, after, text, glued)
    else if (text === '<' || text === '>')
      from.free.push({ to: after, glued: false, mark: text === '<' ? 'open' : 'close' })
    else {
      this.alternatives(from, after)
      this.at++
      if (text === '[') from.free.push({ to: after, glued: false })
    }
    return after
  }

  private slot(from: State, to: State, name: string, glued: boolean): void {
    const part = this.calendar.parts[name]
    if (part) for (const pattern of part) new Builder(pattern, this.calendar).link(from, to)
    else push(from.slots, name, { to, glued })
  }

  private literal(from: State, text: string, first: boolean): State {
    let state = from
    const { word } = atomsOf(text, [0, text.length])
    word.forEach((atom, i) => {
      const to = newState()
      push(state.words, atom, { to, glued: i > 0 || first })
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
