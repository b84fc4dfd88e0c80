import type { Told } from '../batch/convert.ts'
import type { Input } from '../batch/input.ts'
import { progressLine } from '../batch/progress.ts'
import type { Messages } from './messages.ts'
import type { Shell } from './verb.ts'

/** Milliseconds between two looks, on a terminal and as plain lines. */
const BEAT = { auto: 200, plain: 30_000 } as const

/** Shows how far a conversion is. What there is to do is only counted where somebody sees it. */
export function progressFor(
  how: 'auto' | 'plain' | false,
  inputs: () => Iterable<Input>,
  { shell: { streams }, messages }: { readonly shell: Shell; readonly messages: Messages },
): Told['progress'] {
  if (how === false || (how === 'auto' && !streams.stderr.isTTY)) return () => undefined
  let files = 0
  let bytes = 0
  for (const { size } of inputs()) {
    files++
    bytes += Math.max(0, size)
  }
  const begun = performance.now()
  let last = begun
  return (balance, bytesDone) => {
    const now = performance.now()
    if (now - last < BEAT[how]) return
    last = now
    const done = {
      filesDone: balance.files,
      dispatches: balance.read,
      errors: balance.rejected + balance.rejectedFiles,
    }
    const line = progressLine({ ...done, files, bytes, bytesDone }, now - begun)
    if (how === 'plain') messages.trouble(line)
    else messages.progress(line)
  }
}
