import { visibleLines } from '../text/visible.ts'
import type { Emitter } from './emitter.ts'

/** Headline and paragraphs, unwrapped, dispatches parted by a form feed: for people and text tools. */
export const text: Emitter = {
  does: 'plain text, a form feed between dispatches',
  between: '\f\n',
  write: (record) => {
    const parts = [record.headline ?? '', record.text].filter((part) => part !== '')
    return parts.length === 0 ? '' : `${visibleLines(parts.join('\n\n'))}\n`
  },
}
