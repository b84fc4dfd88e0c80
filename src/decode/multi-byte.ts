import iconv from 'iconv-lite'
import type { Decoded } from './source.ts'

/** Decodes any other charset that iconv-lite knows: those of China, Japan and Korea. */
export function decodeMultiByte(bytes: Buffer, charset: string): Decoded {
  const text = iconv.decode(bytes, charset, { stripBOM: false })
  return { text, runs: [{ unit: 0, byte: 0, width: { charset } }] }
}
