import { sourceSpan } from '../../text/traced.ts'
import { fold } from '../../text/words.ts'
import type { Rule } from '../rule.ts'

/** Shorter paragraphs may well stand twice: a refrain, a heading. */
const LONG = 60

/** What is wrong with the text as a whole. */
export const checkText: Rule = ({ reading: { body } }, _, report) => {
  const seen = new Set<string>()
  for (const { span } of body.paragraphs) {
    const text = fold(body.text.slice(...span))
    if (text.length < LONG) continue
    if (seen.has(text)) report('paragraph-duplicate', sourceSpan(body, span), {})
    seen.add(text)
  }
}
