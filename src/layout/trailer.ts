// AFP 310544 AOU 97    101137 GMT Dez 18    091223 dec 18    AP-WF-08-29-16 1626GMT
const TRAILER =
  /^(?:\p{Lu}{2,6} )?\d{6}(?: (?:GMT|UTC|[A-Z]{3,4}))? \p{L}{3,9}\.? \d{2}(?:\d{2})?$|^AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}<?$/u

/** Is the line the time stamp that closes a telex? */
export function isTrailer(text: string): boolean {
  return text.length < 40 && TRAILER.test(text)
}
