import type { Format } from './format.ts'
import { known } from './known.ts'
import { isWrittenLine, linesOf } from './lines.ts'
import { readPreamble } from './preamble.ts'
import { readRelease } from './release.ts'
import { readTrailer } from './trailer.ts'

/** Text without an envelope: what stands around the copy is left to the layout, but for what a collection or a relay added. */
export const plain: Format = {
  name: 'plain',
  detect: () => true,
  read(text) {
    const { lines, attributes } = readPreamble(linesOf(text))
    const release = readRelease(lines)
    const last = lines.findLast(isWrittenLine)
    const found = last && readTrailer(last)
    // AFP 310544 AOU 97; six digits alone may be anything.
    const trailer = found?.time ? found : undefined
    const copy = release?.lines ?? lines
    const header = { ...known({ provider: trailer?.provider }), ...release?.header }
    return [
      known({
        span: [0, text.length] as const,
        copy: { lines: trailer ? copy.filter((line) => line !== trailer.line) : copy },
        header: { ...header, attributes: [...attributes, ...(header.attributes ?? [])] },
        headline: release?.headline,
        notes: trailer && [trailer.note],
        times: trailer?.time && [trailer.time],
      }),
    ]
  },
}
