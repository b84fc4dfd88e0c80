import { type Line, traceLine } from '../formats/index.ts'
import { sliceTraced, Tracer } from '../text/traced.ts'
import type { Draft } from './body.ts'

/** Joins wrapped lines into paragraphs; a blank line or an indented one opens a new one. */
export function unwrap(lines: readonly Line[]): Draft[] {
  const drafts: Tracer[] = []
  let open = false
  for (const line of lines) {
    const words = line.text.trim()
    if (!words) {
      open = false
      continue
    }
    const indent = line.text.indexOf(words)
    const from = line.at + indent
    const tracer = open && indent === 0 ? drafts.at(-1)! : new Tracer()
    if (tracer.length > 0) tracer.stand(' ', from, from)
    else drafts.push(tracer)
    tracer.append(sliceTraced(traceLine(line), [indent, indent + words.length]))
    open = true
  }
  return drafts.map((tracer) => ({ kind: 'body', content: tracer.done() }))
}
