import type { Format } from './format.ts'
import { plain } from './plain.ts'

/** In the order in which they are asked; the last one takes what no other knew. */
export const formats: readonly Format[] = [plain]

/** The first format that knows the text. */
export function formatOf(text: string): Format {
  return formats.find((format) => format.detect(text)) ?? plain
}

export type { Block, Copy, DeclaredName, Envelope, Format, Line } from './format.ts'
