/** What a line may hold that is looked for in it, as bits of one number. */
export const signs = {
  /** Transmission codes: all controls but tab and line ends. */
  control: 1,
  tab: 2,
  slash: 4,
  /** Two blanks in a row behind its indent. */
  gap: 8,
  /** Two full stops in a row or one behind a blank, as leaders have them. */
  leaders: 16,
} as const

/** Every sign: what is to be supposed of a text that was not looked at. */
export const anySign = -1

const [TAB, LF, CR, BLANK, STOP, SLASH] = [9, 10, 13, 32, 46, 47]
const bitsOf = new Uint8Array(0x10000)
for (let unit = 0; unit < 32; unit++) if (unit !== TAB && unit !== LF) bitsOf[unit] = signs.control
bitsOf[127] = signs.control
bitsOf[TAB] = signs.tab
bitsOf[SLASH] = signs.slash

/** The stretch of a line, and its signs. */
export interface Seen {
  /** Where the line break stands, or the end of the text. */
  end: number
  signs: number
}

/** Looks at the units of one line, from its first one to the line break. The answer is written into `seen`. */
export function seeLine(units: Uint16Array, from: number, to: number, seen: Seen): void {
  let at = from
  while (at < to && units[at] === BLANK) at++
  let bits = 0
  let before = 0
  for (; at < to; at++) {
    const unit = units[at]!
    if (unit < 14 && (unit === LF || unit === CR)) break
    // Few units are like the one before: whether a word ends is asked of none, for that can't be foreseen.
    if (unit === before) bits |= unit === BLANK ? signs.gap : unit === STOP ? signs.leaders : 0
    bits |= bitsOf[unit]!
    if (unit === STOP && before === BLANK) bits |= signs.leaders
    before = unit
  }
  seen.end = at
  seen.signs = bits
}
