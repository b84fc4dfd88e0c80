import type { Decoded } from './source.ts'

/** Decodes UTF-16. Half a pair, and half a unit at the end, become U+FFFD. */
export function decodeUtf16(bytes: Buffer, charset: 'utf-16le' | 'utf-16be', from: number): Decoded {
  const whole = bytes.subarray(from, from + ((bytes.length - from) & ~1))
  const units = charset === 'utf-16le' ? whole : Buffer.from(whole).swap16()
  const text = units.toString('utf16le').replace(/\p{Surrogate}/gu, '\ufffd')
  const run = { unit: 0, byte: from, width: 'two' } as const
  if (from + whole.length === bytes.length) return { text, runs: [run] }
  return { text: `${text}\ufffd`, runs: [run, { unit: text.length, byte: bytes.length - 1, width: 'whole' }] }
}
