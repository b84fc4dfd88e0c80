import type { Source } from './source.ts'

export interface Place {
  /** Offset in the file, from 0. */
  readonly byte: number
  /** Line of the file, from 1. */
  readonly line: number
  /** Column in code points, from 1. */
  readonly column: number
}

/** Where in the file a unit of the source's text stands. */
export function locate(source: Source, offset: number): Place {
  const before = source.text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return {
    byte: source.frame.byteStart + Buffer.byteLength(before, source.encoding === 'utf-8' ? 'utf8' : 'latin1'),
    line: source.frame.line + (before.match(/\n/g)?.length ?? 0),
    column: [...before.slice(lineStart)].length + 1,
  }
}
