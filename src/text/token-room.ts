import { tokenKind } from './token-rules.ts'

/** Room for more tokens is given back when the text is cut: few texts are so long. */
const mostKept = 1 << 16

/** The tokens of the text that is being cut. The arrays are used again for the next text: to make them takes as long as to fill them. */
export class TokenRoom {
  count = 0
  start = new Int32Array(0)
  end = new Int32Array(0)
  /** One of `tokenKind`. */
  kind = new Uint8Array(0)
  form = new Int32Array(0)
  /** The tokens that are marks or punctuation, and how many there are. */
  signs = new Int32Array(0)
  signCount = 0

  /** Empties it for another text. */
  clear(): void {
    this.count = 0
    this.signCount = 0
    if (this.kind.length > mostKept) this.resize(mostKept)
  }

  /** Makes sure that so many more tokens have room. */
  expect(tokens: number): void {
    const needed = this.count + tokens
    if (needed > this.kind.length) this.resize(Math.max(needed, 2 * this.kind.length))
  }

  /** Appends a token that is not known to be a word. */
  push(start: number, end: number, kind: number, form: number): void {
    if (kind === tokenKind.mark || kind === tokenKind.punctuation) this.signs[this.signCount++] = this.count
    this.pushWord(start, end, kind, form)
  }

  /** Appends a word or a number. */
  pushWord(start: number, end: number, kind: number, form: number): void {
    const { count } = this
    this.start[count] = start
    this.end[count] = end
    this.kind[count] = kind
    this.form[count] = form
    this.count = count + 1
  }

  private resize(length: number): void {
    this.start = resized(this.start, new Int32Array(length))
    this.end = resized(this.end, new Int32Array(length))
    this.kind = resized(this.kind, new Uint8Array(length))
    this.form = resized(this.form, new Int32Array(length))
    this.signs = resized(this.signs, new Int32Array(length))
  }
}

function resized<Numbers extends Int32Array | Uint8Array>(old: Numbers, fresh: Numbers): Numbers {
  fresh.set(old.subarray(0, fresh.length))
  return fresh
}
