import { sliceTraced } from '../text/traced.ts'
import { traceLine } from './lines.ts'
import type { Wrapper } from './wrapper.ts'

// ~ SU:NOR SN:0517 ~
const HEAD = /^[\s\ufeff]{0,200}~[ \t]{0,20}\r?\n(?:[A-Z0-9]{2}:[^\r\n]{0,1000}\r?\n){1,100}~[ \t]{0,20}(?:\r?\n|$)/
const FIELD = /^(?<name>[A-Z0-9]{2}):(?<value>[^\r\n]{0,1000})$/gm

/** The header that FingerPost's spoolers put above a file of any format. */
export const fip: Wrapper = {
  opens: '~',
  detect: (text) => HEAD.test(text),
  open(text) {
    const head = HEAD.exec(text)?.[0]
    if (head === undefined) return undefined
    const attributes = [...head.matchAll(FIELD)].map(({ groups }) => ({
      name: `fip:${groups!.name}`,
      value: groups!.value!.trim(),
    }))
    return {
      content: sliceTraced(traceLine({ text, at: 0 }), [head.length, text.length]),
      fill: (envelope) => ({
        ...envelope,
        header: { ...envelope.header, attributes: [...attributes, ...(envelope.header?.attributes ?? [])] },
      }),
    }
  },
}
