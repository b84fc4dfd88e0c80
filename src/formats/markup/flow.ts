import { sliceTraced, sourceOffset, sourceSpan, type Traced, Tracer } from '../../text/traced.ts'
import { eachPiece } from './references.ts'
import type { Characters } from './tree.ts'

interface Gap {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Text as a page sets it: white space runs are one blank, none opens or closes a line, breaks and tabs are kept. */
export class Flow {
  private tracer = new Tracer()
  /** White space that is written only when more text comes. */
  private gap: Gap | undefined

  get isEmpty(): boolean {
    return this.tracer.length === 0
  }

  add(characters: Characters): void {
    const { base } = characters
    eachPiece(characters, {
      copy: (from, to) => this.words(base, from, to),
      stand: (sign, from, to) => {
        const [start, end] = sourceSpan(base, [from, to])
        this.flush()
        this.tracer.stand(sign, start, end)
      },
    })
  }

  /** Adds characters with every blank and line feed of theirs. */
  addVerbatim(characters: Characters): void {
    eachPiece(characters, {
      copy: (from, to) => this.tracer.append(sliceTraced(characters.base, [from, to])),
      stand: (sign, from, to) => this.tracer.stand(sign, ...sourceSpan(characters.base, [from, to])),
    })
  }

  /** White space that a tag stands for: of two that meet the larger one stays, but tabs add up. */
  mark(sign: ' ' | '\t' | '\n', at: number): void {
    const before = this.gap?.text.replace(/ /g, '') ?? ''
    this.gap = { text: marked(before, sign), from: at, to: at }
  }

  /** What was written; the flow is empty again. */
  take(): Traced {
    const { tracer } = this
    this.tracer = new Tracer()
    this.gap = undefined
    return tracer.done()
  }

  private words(base: Traced, from: number, to: number): void {
    const { text, origin } = base
    const plain = origin.at.length === 1 && origin.to[0]! - origin.from[0]! === text.length
    for (let at = from; at < to; ) {
      const start = skip(text, at, to)
      if (start > at) this.blank(sourceOffset(origin, at), sourceOffset(origin, start - 1) + 1)
      if (start >= to) return
      const end = wordsEnd(text, start, to)
      this.flush()
      if (plain) this.tracer.copy(text.slice(start, end), origin.from[0]! + start)
      else this.tracer.append(sliceTraced(base, [start, end]))
      at = end
    }
  }

  private blank(from: number, to: number): void {
    this.gap ??= { text: ' ', from, to }
  }

  private flush(): void {
    const { gap, tracer } = this
    this.gap = undefined
    // Blanks and breaks before the first word say nothing; the tabs of empty cells keep the first row's columns.
    if (gap) tracer.stand(tracer.length > 0 ? gap.text : gap.text.replace(/[ \n]/g, ''), gap.from, gap.to)
  }
}

function marked(before: string, sign: ' ' | '\t' | '\n'): string {
  if (sign === '\n') return sign
  return sign === '\t' ? before + sign : before || sign
}

const isBlank = (code: number) => code === 32 || code === 10 || code === 13 || code === 9

function skip(text: string, at: number, to: number): number {
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The end of words that are parted by one space each. */
function wordsEnd(text: string, at: number, to: number): number {
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isBlank(code) && (code !== 32 || at + 1 >= to || isBlank(text.charCodeAt(at + 1)))) return at
    at++
  }
  return to
}
