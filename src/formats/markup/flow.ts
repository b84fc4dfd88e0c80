import { sliceTraced, sourceOffset, sourceSpan, type Traced, Tracer } from '../../text/traced.ts'
import { NextSign } from './next-sign.ts'
import { eachPiece, type Pieces } from './references.ts'
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
  /** The text that was asked last for its breaks. */
  private text = ''
  private breaks: readonly NextSign[] = []

  /** For all flows: V8 drops the optimised code of functions that each of them would have of its own. */
  private static readonly folding: Pieces<Flow> = {
    copy: (flow, base, from, to) => flow.words(base, from, to),
    stand: (flow, sign, base, from, to) => {
      flow.flush()
      flow.sign(sign, base, from, to)
    },
  }
  private static readonly keeping: Pieces<Flow> = {
    copy: (flow, base, from, to) => flow.tracer.append(sliceTraced(base, [from, to])),
    stand: (flow, sign, base, from, to) => flow.sign(sign, base, from, to),
  }

  add(characters: Characters): void {
    eachPiece(characters, this, Flow.folding)
  }

  /** Adds characters with every blank and line feed of theirs. */
  addVerbatim(characters: Characters): void {
    eachPiece(characters, this, Flow.keeping)
  }

  /** White space that a tag stands for: of two that meet the larger one stays, but tabs add up. */
  mark(sign: ' ' | '\t' | '\n', at: number): void {
    const before = this.gap?.text.replace(/ /g, '') ?? ''
    this.gap = { text: marked(before, sign), from: at, to: at }
  }

  /** What was written; the flow is empty again. */
  take(): Traced {
    const { tracer } = this
    this.gap = undefined
    if (tracer.length === 0) return nothing
    this.tracer = new Tracer()
    return tracer.done()
  }

  private words(base: Traced, from: number, to: number): void {
    const { text } = base
    for (let at = from; at < to; ) {
      const start = skip(text, at, to)
      if (start > at) this.blank(base, at, start)
      if (start >= to) return
      const end = this.wordsEnd(text, start, to)
      this.flush()
      this.copy(base, start, end)
      at = end
    }
  }

  /** The end of words that are parted by one space each. */
  private wordsEnd(text: string, from: number, to: number): number {
    const stop = Math.min(to, this.breakFrom(text, from))
    const end = text.slice(from, stop).search(BLANKS)
    if (end >= 0) return from + end
    return text.charCodeAt(stop - 1) === SPACE ? stop - 1 : stop
  }

  /** Where a tab or a line break stands next. */
  private breakFrom(text: string, at: number): number {
    if (text !== this.text) {
      this.text = text
      this.breaks = [new NextSign(text, '\n'), new NextSign(text, '\t'), new NextSign(text, '\r')]
    }
    const [feed, tab, carriage] = this.breaks
    return Math.min(feed!.from(at), tab!.from(at), carriage!.from(at))
  }

  private copy(base: Traced, from: number, to: number): void {
    const { text, origin } = base
    const isOneRun = origin.at.length === 1 && origin.to[0]! - origin.from[0]! === text.length
    if (isOneRun) this.tracer.copy(text.slice(from, to), origin.from[0]! + from)
    else this.tracer.append(sliceTraced(base, [from, to]))
  }

  private sign(sign: string, base: Traced, from: number, to: number): void {
    const [start, end] = sourceSpan(base, [from, to])
    this.tracer.stand(sign, start, end)
  }

  private blank({ origin }: Traced, from: number, to: number): void {
    this.gap ??= { text: ' ', from: sourceOffset(origin, from), to: sourceOffset(origin, to - 1) + 1 }
  }

  private flush(): void {
    const { gap, tracer } = this
    if (!gap) return
    this.gap = undefined
    // Blanks and breaks before the first word say nothing; the tabs of empty cells keep the first row's columns.
    tracer.stand(tracer.length > 0 ? gap.text : gap.text.replace(/[ \n]/g, ''), gap.from, gap.to)
  }
}

const nothing = new Tracer().done()
const SPACE = 32

function marked(before: string, sign: ' ' | '\t' | '\n'): string {
  if (sign === '\n') return sign
  return sign === '\t' ? before + sign : before || sign
}

const isBlank = (code: number) => code < 33 && (code === 32 || code === 10 || code === 13 || code === 9)

function skip(text: string, at: number, to: number): number {
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

/** Two blanks; V8 looks for a class twice as fast as for a second space. */
const BLANKS = / [ \t\r\n]/
