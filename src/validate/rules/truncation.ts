import { sourceSpan } from '../../text/traced.ts'
import type { Rule } from '../rule.ts'

/** Shorter paragraphs may be anything: a sign-off, a figure, a line of a list. */
const LONG = 80
const WHOLE = /[.!?…؟۔。:;»”“"')\]*+=>_–—-]\s{0,3}$/u
/** Signs and figures end lists; capitals are initials or an agency. */
const CUT = /[\p{Ll}\p{Lo},]$/u

/** A last paragraph that ends within a sentence, in a text whose others do not: what came after it is lost. */
export const checkTruncation: Rule = ({ reading: { body }, record }, _, report) => {
  const last = body.paragraphs.at(-1)
  const long = body.paragraphs.filter(({ kind, span }) => kind === 'body' && span[1] - span[0] >= LONG)
  // Where initials or a trailer follow, the text was whole.
  const closed = record.bylines.some(({ role }) => role === 'signature') || record.notes.some(isTrailer)
  if (!last || closed || long.length < 3 || long.at(-1) !== last) return
  const texts = long.map(({ span }) => body.text.slice(...span))
  if (!texts.slice(0, -1).every((text) => WHOLE.test(text)) || !CUT.test(texts.at(-1)!)) return
  const [, end] = last.span
  const start = body.text.lastIndexOf(' ', end - 2) + 1
  report('text-truncated', sourceSpan(body, [start, end]), { last: body.text.slice(start, end) })
}

const isTrailer = ({ kind }: { readonly kind: string }) => kind === 'trailer'
