/** A pattern that matches any of the words, longest first, between non-letters. Needs the `u` flag. */
export function anyWord(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map(literal).join('|')})(?![\\p{L}\\p{M}\\p{N}])`
}

/** The text as a pattern that matches just it. */
export function literal(text: string): string {
  // A hyphen may be escaped inside a class only; its code point may stand anywhere.
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/-/g, '\\x2d')
}

/** Lower case without accents: the form that names and words are compared in. */
export function fold(text: string): string {
  if (!/[^ -_a-~]/.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’ʼ`]/g, "'")
}

/** The words of a list that is written with white space between them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
