/** Where `hashed` begins. */
export const hashSeed = 0x811c9dc5

/** FNV-1a: the hash of what goes on with a UTF-16 unit. */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Another hash, to begin with the length: where both are the same, the texts are. */
export function checked(hash: number, unit: number): number {
  return (Math.imul(hash, 0x5bd1e995) + unit) | 0
}

/** The hash of a text's stretch, 32 bits. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = hashSeed
  for (let at = from; at < to; at++) hash = hashed(hash, text.charCodeAt(at))
  return hash
}

/** The other hash of the stretch. */
export function checkText(text: string, from = 0, to = text.length): number {
  let hash = to - from
  for (let at = from; at < to; at++) hash = checked(hash, text.charCodeAt(at))
  return hash
}
