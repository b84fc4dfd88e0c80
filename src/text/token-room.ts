import { tokenKind } from './token-rules.ts'

/** The tokens of a text, or room for tokens. */
interface Slab {
  readonly start: Int32Array
  readonly end: Int32Array
  /** One of `tokenKind`. */
  readonly kind: Uint8Array
  readonly form: Int32Array
}

/** Tokens that room is made for at once: a dozen dispatches, so that none keeps much of it alive. A longer text has a slab of its own. */
const slabSize = 1 << 12

function slabOf(size: number): Slab {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    form: new Int32Array(size),
  }
}

/**
 * Where tokens are written. Each text gets a stretch of a slab for good, behind those of the texts before: to make arrays for each one takes
 * as long as to fill them.
 */
export class TokenRoom {
  slab = slabOf(slabSize)
  /** Where in the slab the tokens of the text that is being cut begin, and where they end so far. */
  first = 0
  next = 0
  /** The tokens of the last paragraph that are marks or punctuation, by their place in the slab, and how many there are. */
  signs = new Int32Array(slabSize)
  signCount = 0
  /** For each sign that opens a quotation the token that closes it, else 0. */
  closers = new Int32Array(slabSize)

  /** How many tokens the text has so far. */
  get count(): number {
    return this.next - this.first
  }

  /** Begins another text. */
  open(): void {
    this.first = this.next
    if (this.slab.kind.length > slabSize) this.move(slabSize)
  }

  /** Begins another paragraph, of so many units: no token is shorter than one. */
  expect(units: number): void {
    this.signCount = 0
    const needed = this.next - this.first + units
    if (this.next + units > this.slab.kind.length) this.move(Math.max(slabSize, needed * 2))
    if (units <= this.signs.length) return
    this.signs = new Int32Array(units)
    this.closers = new Int32Array(units)
  }

  /** Appends a token that is not known to be a word. */
  push(start: number, end: number, kind: number, form: number): void {
    if (kind === tokenKind.mark || kind === tokenKind.punctuation) this.signs[this.signCount++] = this.next
    this.pushWord(start, end, kind, form)
  }

  /** Appends a word or a number. */
  pushWord(start: number, end: number, kind: number, form: number): void {
    const { slab, next } = this
    slab.start[next] = start
    slab.end[next] = end
    slab.kind[next] = kind
    slab.form[next] = form
    this.next = next + 1
  }

  /** The tokens of the text. */
  taken(): Slab {
    const { slab, first, next } = this
    return {
      start: slab.start.subarray(first, next),
      end: slab.end.subarray(first, next),
      kind: slab.kind.subarray(first, next),
      form: slab.form.subarray(first, next),
    }
  }

  /** Goes on with the text in a slab of that size. */
  private move(size: number): void {
    const taken = this.taken()
    this.slab = slabOf(size)
    for (const name of ['start', 'end', 'kind', 'form'] as const) this.slab[name].set(taken[name])
    this.next -= this.first
    this.first = 0
  }
}
