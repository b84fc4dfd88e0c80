/** Names of tags met before; the same few stand in all documents of a feed. */
const met = new Map<string, string>()
const mostMet = 4096

/** A tag's name without its prefix and in lower case. */
export function localName(tag: string): string {
  const known = met.get(tag)
  if (known !== undefined) return known
  if (met.size === mostMet) met.clear()
  // A slice would keep the whole document that it was cut from.
  const own = Buffer.from(tag).toString()
  const name = own.slice(own.lastIndexOf(':') + 1).toLowerCase()
  met.set(own, name)
  return name
}
