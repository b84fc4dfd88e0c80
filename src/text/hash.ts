/** FNV-1a over the UTF-16 units of a text's stretch, 32 bits. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Another hash of the stretch: where both are the same, the texts are. */
export function checkText(text: string, from = 0, to = text.length): number {
  let hash = to - from
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x5bd1e995) + text.charCodeAt(at)) | 0
  return hash
}
