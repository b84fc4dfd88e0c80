import { locate, type Source } from './decode/index.ts'
import { catalog, type Placed, type Problem, sentence } from './diagnostics.ts'
import type { Diagnostic } from './schema.ts'

/** The problems of a dispatch with their places in the file, in the file's order. */
export function diagnosticsOf(problems: readonly (Problem | Placed)[], source: Source): Diagnostic[] {
  const told: Diagnostic[] = []
  for (const problem of problems) {
    const { byte, line, column } = 'place' in problem ? problem.place : locate(source, problem.span[0])
    const { code, severity, message } = spoken(problem)
    told.push({ code, severity, message, byte, line, column })
  }
  return told.sort((a, b) => a.byte - b.byte)
}

/** A problem in words, without its place. */
export function spoken(problem: Problem | Placed): Pick<Diagnostic, 'code' | 'severity' | 'message'> {
  return { code: problem.code, severity: catalog[problem.code][0], message: sentence(problem) }
}
