/** The last part of a code or an address, lower case: `drol:caption` and `http://…/descriptionrole/caption` are both `caption`. */
export function lastPart(written: string): string {
  const from = Math.max(written.lastIndexOf(':'), written.lastIndexOf('/')) + 1
  return written.slice(from).toLowerCase()
}
