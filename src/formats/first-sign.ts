/** A text's first sign that is no white space and no byte-order mark; `''` where there is none. */
export function firstSign(text: string): string {
  let at = 0
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return text.charAt(at)
}

/** Whether a format whose texts open with one of these signs may know a text that opens with this one. */
export const mayOpen = (opens: string | undefined, first: string): boolean =>
  opens === undefined || (first !== '' && opens.includes(first))

const isBlank = (unit: number) => (unit < 0x80 ? unit === 32 || (unit > 8 && unit < 14) : isWide(unit))
const isWide = (unit: number) => /\s/.test(String.fromCharCode(unit))
