import { locate, type Source } from '../decode/index.ts'
import {
  type Code,
  catalog,
  offByDefault,
  type Place,
  type Placed,
  type Problem,
  type Severity,
  sentence,
} from '../diagnostics.ts'
import { byCodePoints } from '../text/codepoints.ts'
import { excerptOf } from './excerpt.ts'
import type { Policy } from './policy.ts'

/** One thing that is wrong with a feed, with its place. */
export interface Finding {
  readonly code: Code
  readonly severity: Severity
  readonly message: string
  /** The file, as it was named. */
  readonly path: string
  /** Offset in the file, from 0. */
  readonly byte: number
  /** Line of the file, from 1; lines end at LF. */
  readonly line: number
  /** Column in code points, from 1. */
  readonly column: number
  /** The column behind what is meant, where that ends on the same line. */
  readonly endColumn?: number
  /** The line as it stands there, or so much of it around the place as fits a screen. */
  readonly excerpt: string
  /** The column of the excerpt's first sign. */
  readonly excerptColumn: number
  /** The id of the record; `null` where the bytes gave none. */
  readonly id: string | null
  /** The place of the dispatch in its file, from 0. */
  readonly index: number
}

/** Which dispatch of which file a finding belongs to. */
export interface Belongs {
  readonly path: string
  readonly id: string | null
  readonly index: number
}

/** How bad a problem is for this feed; `undefined` where nobody wants to know. */
export function severityOf(code: Code, { severities }: Policy): Severity | undefined {
  const severity = severities[code] ?? (offByDefault.has(code) ? 'off' : catalog[code][0])
  return severity === 'off' ? undefined : severity
}

/** A dispatch's problems as findings of its file, each once, in their order. */
export function findingsOf(
  problems: readonly (Problem | Placed)[],
  source: Source,
  belongs: Belongs,
  policy: Policy,
): Finding[] {
  const findings = new Map<string, Finding>()
  for (const problem of problems) {
    const severity = severityOf(problem.code, policy)
    if (!severity) continue
    const place = 'place' in problem ? problem.place : locate(source, problem.span[0])
    const end = 'place' in problem ? undefined : locate(source, problem.span[1])
    findings.set(`${problem.code} ${place.byte}`, {
      code: problem.code,
      severity,
      message: sentence(problem),
      path: belongs.path,
      ...where(place),
      ...(end && end.line === place.line && end.column > place.column && { endColumn: end.column }),
      ...excerptOf(source, place),
      id: belongs.id,
      index: belongs.index,
    })
  }
  return [...findings.values()].toSorted(inOrder)
}

const where = ({ byte, line, column }: Place): Place => ({ byte, line, column })

/** By path, byte and code: the same on every machine. */
export function inOrder(a: Finding, b: Finding): number {
  return byCodePoints(a.path, b.path) || a.byte - b.byte || byCodePoints(a.code, b.code)
}
