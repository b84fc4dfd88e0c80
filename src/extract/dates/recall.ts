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

  /** The expressions of [start, end) of a text, where such a stretch is known. */
  expressionsIn(text: string, [start, end]: Span): readonly Expression[] | undefined {
    if (!isKept(text, start, end)) return undefined
    const known = this.found[this.stretches.numberOf(text, start - beside, end + beside)]
    return known === undefined || known.length === 0 ? known : known.map((expression) => moved(expression, start))
  }

  /** Keeps what was found in [start, end). */
  keep(text: string, [start, end]: Span, found: readonly Expression[]): void {
    if (!isKept(text, start, end)) return
    if (this.stretches.full) {
      this.stretches = new Forms()
      this.found = []
    }
    const number = this.stretches.numberOf(text, start - beside, end + beside)
    this.found[number] = found.map((expression) => moved(expression, -start))
  }
}

const isKept = (text: string, start: number, end: number) =>
  end - start <= longest && start >= beside && end + beside <= text.length

function moved({ span: [start, end], fields, range }: Expression, by: number): Expression {
  const span: Span = [start + by, end + by]
  return range ? { span, fields, range } : { span, fields }
}
