import type { Format } from './format.ts'
import { linesOf } from './lines.ts'
import { readPreamble } from './preamble.ts'

/** Text without an envelope: what stands around the copy is left to the layout. */
export const plain: Format = {
  name: 'plain',
  detect: () => true,
  read(text) {
    const { lines, attributes } = readPreamble(linesOf(text))
    return [{ span: [0, text.length], copy: { lines }, header: { attributes } }]
  },
}
