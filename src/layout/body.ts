import type { ParagraphKind } from '../schema.ts'
import type { Span } from '../text/span.ts'
import { type Origin, type Traced, Tracer } from '../text/traced.ts'

export interface Paragraph {
  readonly span: Span
  readonly kind: ParagraphKind
}

/** The text of a dispatch, paragraphs joined by a blank line; its origin leads back into the source's text. */
export interface Body extends Traced {
  readonly text: string
  readonly origin: Origin
  readonly paragraphs: readonly Paragraph[]
}

/** A paragraph before it is known whether it is body. */
export interface Draft {
  readonly kind: ParagraphKind
  readonly content: Traced
}

/** Joins paragraphs into the body. */
export function compose(drafts: readonly Draft[]): Body {
  const tracer = new Tracer()
  const paragraphs: Paragraph[] = []
  for (const { kind, content } of drafts) {
    const from = content.origin.from[0] ?? 0
    if (tracer.length > 0) tracer.stand('\n\n', from, from)
    const start = tracer.length
    tracer.append(content)
    paragraphs.push({ span: [start, tracer.length], kind })
  }
  return { paragraphs, ...tracer.done() }
}
