/** UTF-16, and how it was known. */
export interface Wide {
  readonly charset: 'utf-16le' | 'utf-16be'
  readonly basis: 'bom' | 'detected'
}

/** So many of a stream's first bytes tell whether it is UTF-16. */
export const wideSample = 64

/** Tells UTF-16 by its mark, or by the zero bytes which ASCII leaves in every second place. */
export function wideCharset(bytes: Uint8Array): Wide | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', basis: 'bom' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', basis: 'bom' }
  const zeros = [0, 0] as [number, number]
  const length = Math.min(bytes.length, wideSample)
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++
  const [even, odd] = zeros
  if (Math.min(even, odd) > 0 || Math.max(even, odd) < Math.max(2, length / 20)) return undefined
  return { charset: even > 0 ? 'utf-16be' : 'utf-16le', basis: 'detected' }
}
