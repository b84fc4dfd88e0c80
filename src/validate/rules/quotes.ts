import type { Quote } from '../../extract/quotes/index.ts'
import { languageFor } from '../../languages/index.ts'
import type { Reading } from '../../record.ts'
import { sourceSpan } from '../../text/traced.ts'
import { countWords } from '../../text/words.ts'
import type { Rule } from '../rule.ts'

/** Fewer words between marks may be a title, a name or a word at a distance. */
const WORDS = 6

/** Whose words are quoted, and whether the dispatch says who that is. */
export const checkQuotes: Rule = ({ reading }, _, report) => {
  const { body, quotes } = reading
  for (const quote of quotes) {
    const words = countWords(body.text.slice(...quote.span))
    if (quote.kind === 'direct' && !quote.speaker && words >= WORDS) {
      report('quote-speaker-missing', sourceSpan(body, quote.span), {})
    }
  }
  const told = new Set<string>()
  for (const quote of quotes) {
    const speaker = surnameOnly(quote, reading)
    if (speaker === undefined || told.has(speaker)) continue
    told.add(speaker)
    report('quote-speaker-unnamed', sourceSpan(body, quote.speaker!.span!), { speaker })
  }
}

/** `Mme Rousselet`, who has no other name anywhere. A first name alone is what witnesses give. */
function surnameOnly({ speaker }: Quote, { entities, body, language }: Reading): string | undefined {
  if (!speaker?.span || speaker.by !== 'name' || speaker.entity === undefined) return undefined
  const { type, name } = entities[speaker.entity]!
  const [title = '', ...rest] = body.text.slice(...speaker.span).split(/\s+/)
  const isTitle = languageFor(language).names?.honorifics.includes(title)
  return isTitle && type === 'person' && rest.join(' ') === name && !/\s/.test(name) ? name : undefined
}
