/** What a UTF-16 unit is to the tokeniser. Letters, combining marks and digits make up words. */
export const charClass = {
  unknown: 0,
  space: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  apostrophe: 5,
  hyphen: 6,
  mark: 7,
  surrogate: 8,
  other: 9,
} as const

// Filled as units are met: a regular expression runs once for each unit of the alphabet in use, never for each one of a text.
const table = new Uint8Array(0x10000)

/** The class of a UTF-16 unit; `NaN` (past the end of a text) is space. */
export function classOf(unit: number): number {
  return table[unit] || classify(unit)
}

/** Whether units of the class are the stuff of words. */
export function isWordClass(found: number): boolean {
  return found >= charClass.lower && found <= charClass.digit
}

function classify(unit: number): number {
  if (Number.isNaN(unit)) return charClass.space
  const found = classNamed(unit, String.fromCharCode(unit))
  table[unit] = found
  return found
}

function classNamed(unit: number, sign: string): number {
  if (unit >= 0xd800 && unit < 0xe000) return charClass.surrogate
  if (/\s|\p{Cc}|\ufeff|\u200b/u.test(sign)) return charClass.space
  if (/[\p{Lu}\p{Lt}]/u.test(sign)) return charClass.upper
  if (/[\p{L}\p{M}\u00ad\u200c\u200d]/u.test(sign)) return charClass.lower
  if (/\p{Nd}/u.test(sign)) return charClass.digit
  if (/['’ʼ]/.test(sign)) return charClass.apostrophe
  if (/[-‐‑]/.test(sign)) return charClass.hyphen
  if (/["«»“”„‟‘‚‛‹›`´+]/.test(sign)) return charClass.mark
  return charClass.other
}
