/** Where the next of these marks ends; the end of the text where there is none. */
export function past(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}
