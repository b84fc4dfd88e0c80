/** A line with text. */
export interface TextLine {
  /** Its first unit that is no blank. */
  readonly at: number
  readonly text: string
  /** Blank lines between it and what is below. */
  readonly blanks: number
}

/** The nearest line with text above a unit. */
export function lineAbove(text: string, at: number, least: number): TextLine | undefined {
  let breaks = 0
  let end = at
  for (; end > least; end--) {
    const unit = text.charCodeAt(end - 1)
    if (unit === 10 || (unit === 13 && text.charCodeAt(end) !== 10)) breaks++
    else if (unit > 32) break
  }
  let begin = end
  for (; begin > least; begin--) {
    const unit = text.charCodeAt(begin - 1)
    if (unit === 10 || unit === 13) break
  }
  const line = text.slice(begin, end)
  const words = line.trimStart()
  if (words === '' || breaks === 0) return undefined
  return { at: end - words.length, text: words, blanks: breaks - 1 }
}

const sentenceEnd = /(?:[.!?]|\xe2\x80\xa6)(?:["'\x93\x94)\]]|''|\xc2?\xbb|[ \xa0]{1,2}\xc2?\xbb|\xe2\x80[\x99\x9d])?$/

/** Whether a line ends with a sentence; the text is one of bytes, in any charset. */
export const endsSentence = (line: string): boolean => sentenceEnd.test(line)

/** Whether a rule drawn at a place separates what is above it from what is below; under a title it does not. */
export function separates(text: string, at: number, least: number): boolean {
  const above = lineAbove(text, at, least)
  return !above || above.blanks > 0 || endsSentence(above.text)
}
