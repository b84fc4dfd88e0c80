// Wire text is not trusted: ESC ] 0 ; … BEL in a slug would rename the reader's terminal window.
const CONTROLS = /[\x00-\x1f\x7f-\x9f]/g

/** One line in which every control character is written out (`\x1b`), so that a terminal obeys none. */
export function visible(text: string): string {
  return text.replace(CONTROLS, written)
}

/** As `visible`, but for text of several lines: line ends and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(/\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, written)
}

// The form is one that JSON reads too, so that records on a terminal can still be copied from it.
const written = (control: string) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
