import { Forms } from '../../text/forms.ts'
import type { Span } from '../../text/span.ts'
import type { Expression } from './match.ts'

/** As many units beside a stretch as its expressions hang on. */
const beside = 2
/** A longer stretch is hardly met again. */
const longest = 64

/** What was found in the stretches of the texts before: agencies write most dates in a few hundred ways. */
export class Recall {
  private stretches = new Forms()
  /** By the number of the stretch, as if the text began with it. */
  private found: (readonly Expression[])[] = []

  /** The expressions of [start, end) of a text: those known, else those that `find` finds. */
  expressionsIn(text: string, [start, end]: Span, find: () => readonly Expression[]): readonly Expression[] {
    const from = start - beside
    const to = end + beside
    if (end - start > longest || from < 0 || to > text.length) return find()
    if (this.stretches.full) {
      this.stretches = new Forms()
      this.found = []
    }
    const number = this.stretches.numberOf(text, from, to)
    const known = this.found[number]
    if (known) return known.length === 0 ? known : known.map((expression) => moved(expression, start))
    const expressions = find()
    this.found[number] = expressions.map((expression) => moved(expression, -start))
    return expressions
  }
}

function moved({ span: [start, end], fields, range }: Expression, by: number): Expression {
  const span: Span = [start + by, end + by]
  return range ? { span, fields, range } : { span, fields }
}
