import { findDates } from '../../src/extract/dates/index.ts'
import { languageFor } from '../../src/languages/index.ts'
import { tokenise } from '../../src/text/tokens.ts'

/** Takes the marks out of a sentence: `Il part {2020-02-07=demain}.` */
export function plain(marked: string): string {
  return marked.replace(/\{[^={}]{1,24}=(?<text>[^{}]{1,80})\}/g, '$<text>')
}

/** The sentence with a mark at each date that is found in it, read as written on Thursday, 6 February 2020. */
export function withDates(code: string, marked: string, reference: string | undefined = '2020-02-06'): string {
  const sentence = plain(marked)
  const language = languageFor(code)
  let text = sentence
  for (const { span, value } of findDates(
    tokenise(sentence, [[0, sentence.length]], language.tokens),
    language,
    reference,
  ).toReversed()) {
    text = `${text.slice(0, span[0])}{${value}=${sentence.slice(...span)}}${text.slice(span[1])}`
  }
  return text
}
