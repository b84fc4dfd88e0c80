/** Mixes a template's number and up to three values into 32 well-spread bits. */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + b
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + c
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f)
  return hash ^ (hash >>> 15)
}
