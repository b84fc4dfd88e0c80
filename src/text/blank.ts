/** Whether a unit is white space, as `trim` takes it; the byte-order mark is too. */
export const isBlank = (unit: number): boolean =>
  unit < 0x80
    ? unit === 32 || (unit > 8 && unit < 14)
    : unit === 0xa0 || unit === 0xfeff || (unit >= 0x1680 && isWide(unit))

const isWide = (unit: number) => /\s/.test(String.fromCharCode(unit))

/** Where the first written sign of a text stands, or of a part of it; the end where there is none. */
export function firstWritten(text: string, from = 0, to = text.length): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

/** Behind the last written sign of a text; 0 where there is none. */
export function writtenEnd(text: string): number {
  let at = text.length
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** Whether there is anything but white space in a text. */
export const isWritten = (text: string): boolean => firstWritten(text) < text.length
