import type { Forms } from '../../text/forms.ts'
import { firstFrom } from '../../text/sorted.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Atom, atomsOf } from './atoms.ts'
import type { Direction } from './context.ts'
import type { Beside } from './tense.ts'
import type { Entry } from './vocabulary.ts'

/** What a language knows of an atom, wherever it stands. */
export interface Known {
  readonly written: string
  readonly word: string
  readonly number: number
  /** What can begin with it. */
  readonly entries: readonly Entry[]
  /** Whether some of that goes on with other atoms. */
  readonly opens: boolean
  /** Whether a pattern has the word itself. */
  readonly inPattern: boolean
  /** Whether it may be a part of a date. */
  readonly belongs: boolean
  /** Which way a sentence looks that has it, once that has been asked for. */
  way?: Direction
}

/** The atoms of a stretch of text. */
export interface Atoms {
  readonly text: string
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly known: readonly Known[]
}

/** What a form may be in a date: nothing yet known, nothing, a part of one, what there is no date without. */
const may = { unknown: 0, nothing: 1, belong: 2, tell: 3 } as const

/** A token's atoms, and what is known of each. */
interface Piece {
  readonly atoms: readonly Atom[]
  readonly knowns: readonly Known[]
}

const none: Span[] = []

/** Cuts the sentences of a language. What is known of a form of a word it keeps, so that most text is only looked up. */
export class Cutter {
  private forms: Forms | undefined
  /** By form. */
  private pieces: Piece[] = []
  private may = new Uint8Array(1 << 12)
  private readonly know: (atom: Atom, written: string) => Known

  constructor(know: (atom: Atom, written: string) => Known) {
    this.know = know
  }

  /** The stretches of tokens [first, last) that can hold a date: runs of what may belong to one, with something that tells. */
  stretches({ form, forms }: Tokens, first: number, last: number): Span[] {
    this.begin(forms)
    let found: Span[] = none
    for (let at = first; at < last; at++) {
      if (this.mayOf(form[at]!) !== may.tell) continue
      let from = at
      while (from > first && this.mayOf(form[from - 1]!) >= may.belong) from--
      while (at < last && this.mayOf(form[at]!) >= may.belong) at++
      if (found === none) found = []
      found.push([from, at])
    }
    return found
  }

  /** Cuts tokens [first, last), from offset `after` of the text on. */
  cut(tokens: Tokens, first: number, last: number, after: number): Atoms {
    const start: number[] = []
    const end: number[] = []
    const known: Known[] = []
    for (let token = first; token < last; token++) {
      const from = tokens.start[token]!
      const { atoms, knowns } = this.pieceAt(tokens, token)
      for (let i = 0; i < atoms.length; i++) {
        if (from + atoms[i]!.start < after) continue
        start.push(from + atoms[i]!.start)
        end.push(from + atoms[i]!.end)
        known.push(knowns[i]!)
      }
    }
    return { text: tokens.text, count: known.length, start, end, known }
  }

  /** What is known of the atoms of tokens [first, last) beside a place; `after` as in `cut`. */
  beside(tokens: Tokens, first: number, last: number, after: number): Beside {
    const { start, count } = tokens
    return {
      before: (offset, most) => {
        const found: Known[] = []
        for (let token = firstFrom(start, offset, count) - 1; token >= first && found.length < most; token--) {
          const { atoms, knowns } = this.pieceAt(tokens, token)
          for (let i = atoms.length - 1; i >= 0; i--) {
            const at = start[token]! + atoms[i]!.start
            if (at < offset && at >= after) found.push(knowns[i]!)
          }
        }
        return found
      },
      behind: (offset, most) => {
        const found: Known[] = []
        const from = Math.max(first, firstFrom(start, offset, count) - 1)
        for (let token = from; token < last && found.length < most; token++) {
          const { atoms, knowns } = this.pieceAt(tokens, token)
          for (let i = 0; i < atoms.length; i++) {
            if (start[token]! + atoms[i]!.start >= Math.max(offset, after)) found.push(knowns[i]!)
          }
        }
        return found
      },
    }
  }

  private pieceAt({ form, forms }: Tokens, token: number): Piece {
    this.begin(forms)
    this.mayOf(form[token]!)
    return this.pieces[form[token]!]!
  }

  private begin(forms: Forms): void {
    if (this.forms === forms) return
    this.forms = forms
    this.pieces = []
    this.may.fill(may.unknown)
  }

  private mayOf(form: number): number {
    return this.may[form] || this.learn(form)
  }

  private learn(form: number): number {
    if (form >= this.may.length) {
      const old = this.may
      this.may = new Uint8Array(Math.max(form + 1, old.length * 2))
      this.may.set(old)
    }
    const written = this.forms!.textOf(form)
    const atoms = atomsOf(written)
    const knowns = atoms.map((atom) => this.know(atom, written.slice(atom.start, atom.end)))
    this.pieces[form] = { atoms, knowns }
    this.may[form] = mayBe(knowns)
    return this.may[form]!
  }
}

function mayBe(knowns: readonly Known[]): number {
  if (knowns.some(({ entries }) => entries.some(({ telling }) => telling))) return may.tell
  return knowns.some(({ belongs }) => belongs) ? may.belong : may.nothing
}
