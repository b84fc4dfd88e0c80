import type { Format } from './format.ts'
import { linesOf } from './lines.ts'

/** Text without an envelope: what stands around the copy is left to the layout. */
export const plain: Format = {
  name: 'plain',
  detect: () => true,
  read: (text) => [{ span: [0, text.length], copy: { lines: linesOf(text) } }],
}
