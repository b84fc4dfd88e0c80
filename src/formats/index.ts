import type { FormatName } from '../schema.ts'
import { anpa1312 } from './anpa1312.ts'
import { exported } from './export/index.ts'
import type { Format } from './format.ts'
import { iptc7901 } from './iptc7901.ts'
import { newsmlG2 } from './newsml-g2/index.ts'
import { newsml1 } from './newsml1/index.ts'
import { nitf } from './nitf/index.ts'
import { plain } from './plain.ts'
import { sgml } from './sgml/index.ts'
import { zczc } from './zczc.ts'

/** In the order in which they are asked; the last one takes what no other knew. */
export const formats: readonly Format[] = [newsml1, newsmlG2, nitf, anpa1312, iptc7901, zczc, sgml, exported, plain]

/** The format that was asked for, else the first one that knows the text. */
export function formatOf(text: string, asked?: FormatName): Format {
  const named = formats.find((format) => format.name === asked)
  return named ?? formats.find((format) => format.detect(text)) ?? plain
}

export type { Block, Copy, DeclaredName, Envelope, Format, Line, WrittenTime } from './format.ts'
export { traceLine } from './lines.ts'
