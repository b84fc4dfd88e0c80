import type { Source } from './decode/index.ts'
import { diagnosticsOf, spoken } from './diagnose.ts'
import type { Placed, Problem } from './diagnostics.ts'
import type { Options, Reject } from './options.ts'

/** Accounts for a frame that gave no record. */
export function reject(
  source: Source,
  index: number,
  problems: readonly (Placed | Problem)[],
  options: Options,
): Reject {
  const { bytes, byteStart, line } = source.frame
  const diagnostics = diagnosticsOf(problems, source)
  return { path: options.path ?? null, index, byteStart, byteEnd: byteStart + bytes.length, line, diagnostics, bytes }
}

/** Accounts for an input that holds no dispatch at all: nothing but white space, or nothing. */
export function nothing(size: number, { path = undefined }: Options): Reject {
  const problem: Problem = { code: 'input-empty', span: [0, 0], facts: { bytes: size } }
  const diagnostic = { ...spoken(problem), byte: 0, line: 1, column: 1 }
  return {
    path: path ?? null,
    index: 0,
    byteStart: 0,
    byteEnd: size,
    line: 1,
    diagnostics: [diagnostic],
    bytes: new Uint8Array(),
  }
}
