import type { Forms } from '../../text/forms.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Atom, atomsOf } from './atoms.ts'
import type { Direction } from './context.ts'
import type { Entry } from './vocabulary.ts'

/** What a language knows of an atom, wherever it stands. */
export interface Known {
  readonly written: string
  /** As it is written, in lower case. */
  readonly lower: string
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
  way: Direction | undefined
}

/** The atoms of a stretch of text; there may be more room than `count`. */
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

/** Cuts the sentences of a language. What is known of a form of a word it keeps, so that most text is only looked up. */
export class Cutter {
  private forms: Forms | undefined
  /** By form. */
  private pieces: Piece[] = []
  private may = new Uint8Array(1 << 12)
  // Of the atoms that were cut last.
  private readonly start: number[] = []
  private readonly end: number[] = []
  private readonly known: Known[] = []
  private readonly know: (atom: Atom, written: string) => Known

  constructor(know: (atom: Atom, written: string) => Known) {
    this.know = know
  }

  /** The first stretch of tokens [first, last) that can hold a date: a run of what may belong to one, with something that tells. */
  stretchIn({ form, forms }: Tokens, first: number, last: number): Span | undefined {
    this.begin(forms)
    for (let at = first; at < last; at++) {
      if (this.mayOf(form[at]!) !== may.tell) continue
      let from = at
      while (from > first && this.mayOf(form[from - 1]!) >= may.belong) from--
      while (at < last && this.mayOf(form[at]!) >= may.belong) at++
      return [from, at]
    }
    return undefined
  }

  /** Cuts tokens [first, last), from offset `after` of the text on. The atoms are good until the next cut. */
  cut(tokens: Tokens, first: number, last: number, after: number): Atoms {
    const { start, end, known } = this
    this.begin(tokens.forms)
    let count = 0
    for (let token = first; token < last; token++) {
      const from = tokens.start[token]!
      const { atoms, knowns } = this.pieceOf(tokens.form[token]!)
      for (let i = 0; i < atoms.length; i++) {
        const atom = atoms[i]!
        if (from + atom.start < after) continue
        start[count] = from + atom.start
        end[count] = from + atom.end
        known[count++] = knowns[i]!
      }
    }
    return { text: tokens.text, count, start, end, known }
  }

  private pieceOf(form: number): Piece {
    this.mayOf(form)
    return this.pieces[form]!
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
