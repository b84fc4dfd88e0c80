import type { Span } from '../../text/span.ts'

/** A quotation mark; where both or neither is true, its place does not tell whether it opens. */
export interface Mark {
  readonly sign: string
  readonly kind: 'angle' | 'curly' | 'tick' | 'straight'
  readonly at: number
  readonly opens: boolean
  readonly closes: boolean
  /** Behind a figure: where nothing is open it is a measure, `24"`. */
  readonly measure?: boolean
}

// « A »   »A«   “A”   „A“   ``A''   "A"; single ones are apostrophes too often
const MARK = /``|''|[«»“”„‟"]/g

/** Finds the marks of a paragraph, by the habits of the text that it stands in. */
export function quotationMarks(text: string): (paragraph: Span) => readonly Mark[] {
  const habits = habitsOf(text)
  return ([start, end]) => {
    const paragraph = text.slice(start, end)
    return [...paragraph.matchAll(MARK)].flatMap(({ 0: sign, index }) => {
      const mark = markAt(paragraph, sign, index, habits)
      return mark ? [{ ...mark, sign, at: start + index }] : []
    })
  }
}

interface Habits {
  /** »A« */
  readonly inward: boolean
  /** „A“ */
  readonly low: boolean
  /** ``A'' */
  readonly ticks: boolean
}

function habitsOf(text: string): Habits {
  const [left, right] = [text.indexOf('«'), text.indexOf('»')]
  const inward = right >= 0 && (left < 0 || right < left) && /(?:^|[\s(])»\S/.test(text)
  return { inward, low: text.includes('„'), ticks: text.includes('``') }
}

type Role = Pick<Mark, 'kind' | 'opens' | 'closes' | 'measure'>

const opening = (kind: Mark['kind'], opens: boolean): Role => ({ kind, opens, closes: !opens })

function markAt(text: string, sign: string, at: number, { inward, low, ticks }: Habits): Role | undefined {
  if (sign === '"') return straightAt(text, at)
  if (sign === '«' || sign === '»') return opening('angle', (sign === '«') !== inward)
  if (sign === '``') return opening('tick', true)
  if (sign === "''") return ticks ? opening('tick', false) : undefined
  if (sign === '“') return opening('curly', !low)
  // Swedish and Finnish open with what others close with.
  if (sign === '”') return { ...straightAt(text, at), kind: 'curly' }
  return opening('curly', true)
}

/** A straight mark opens before a word and closes behind one. */
function straightAt(text: string, at: number): Role {
  const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]]
  const opens = /[\s([{\-–—'’«“„:/+]/.test(before) && !/\s/.test(after)
  const closes = !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after)
  return { kind: 'straight', opens, closes, ...(closes && /\d/.test(before) && { measure: true }) }
}
