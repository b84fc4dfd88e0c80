/** A pattern that matches any of the words, longest first, between non-letters. Needs the `u` flag. */
export function anyWord(words: readonly string[]): string {
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${choice(words)})(?![\\p{L}\\p{M}\\p{N}])`
}

/** The words as branches of a pattern, longest first. */
export function choice(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|')
}

/** The text as a pattern that matches just it. */
export function literal(text: string): string {
  // A hyphen may be escaped inside a class only; its code point may stand anywhere.
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/-/g, '\\x2d')
}

/** Lower case without accents: the form that names and words are compared in. */
export function fold(text: string): string {
  const { length } = text
  if (length > units.length) return foldAny(text)
  let same = true
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    const folded = latinFolded[unit] || foldUnit(unit)
    if (folded === 0) return foldAny(text)
    units[at] = folded
    if (folded !== unit) same = false
  }
  return same ? text : String.fromCharCode.apply(undefined, units.subarray(0, length) as unknown as number[])
}

function foldAny(text: string): string {
  if (!/[^ -_a-~]/.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’ʼ`]/g, "'")
}

// A word of Latin letters and the typographic apostrophe is folded unit by unit, ten times as fast; filled as units are met.
const latinFolded = new Uint16Array(0x180)

/** What a unit becomes whatever stands beside it; 0 where that can't be said. */
function foldUnit(unit: number): number {
  if (unit === 0x2019) return 39
  if (unit >= latinFolded.length) return 0
  latinFolded[unit] = foldAny(String.fromCharCode(unit)).charCodeAt(0)
  return latinFolded[unit]!
}

const units = new Uint16Array(64)

/** The words of a list that is written with white space between them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** How many words a text has, as those count who declare it: by the white space between them. */
export function countWords(text: string): number {
  return text.match(/\S{1,200}/g)?.length ?? 0
}
