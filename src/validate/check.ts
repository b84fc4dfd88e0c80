import { abreast, type Frame } from '../frame/index.ts'
import type { Options, Reject } from '../options.ts'
import { type Outcome, readFrames, recordsOf } from '../pipeline.ts'
import { nothing } from '../reject.ts'
import { checkDispatch } from './dispatch.ts'
import { WIDEST } from './excerpt.ts'
import { type Summary, summaryOf } from './feed.ts'
import { type Finding, findingsOf, severityOf } from './finding.ts'
import type { Policy } from './policy.ts'

/** What was found in one dispatch, and what the feed needs to know of it; of bytes that gave no record there is no summary. */
export interface Checked {
  readonly findings: readonly Finding[]
  readonly summary?: Summary
}

/** Checks the dispatches of frames, counted from 0; `options.path` is their file. */
export function checkFrames(frames: Iterable<Frame>, options: Options, policy: Policy): Checked[] {
  const checked: Checked[] = []
  for (const group of abreast(frames)) {
    for (const outcome of readFrames(group, options)) {
      for (const one of checkOutcome(outcome, checked.length, options, policy)) checked.push(one)
    }
  }
  return checked
}

function checkOutcome(outcome: Outcome, index: number, options: Options, policy: Policy): Checked[] {
  const { records, reject } = recordsOf(outcome, index, options)
  if (reject) return [{ findings: findingsOfReject(reject, policy) }]
  return outcome.readings.map((reading, i) => {
    const dispatch = { reading, record: records[i]! }
    const belongs = { path: options.path ?? '', id: dispatch.record.id, index: index + i }
    const findings = findingsOf(checkDispatch(dispatch, policy), reading.source, belongs, policy)
    return { findings, summary: summaryOf(dispatch, belongs.path) }
  })
}

/** An input in which there was no dispatch at all. */
export function checkNothing(size: number, options: Options, policy: Policy): Checked {
  return { findings: findingsOfReject(nothing(size, options), policy) }
}

/** Bytes of a reject in which a line is looked for. */
const MOST = 1 << 16

function findingsOfReject({ path, index, diagnostics, bytes, line: first }: Reject, policy: Policy): Finding[] {
  // An oversized dispatch need not be taken apart to show one of its lines.
  const opening = Buffer.from(bytes.subarray(0, MOST)).toString('latin1')
  const lines = opening.split('\n')
  return diagnostics.flatMap(({ code, message, byte, line, column }) => {
    const severity = severityOf(code as Finding['code'], policy)
    const excerpt = lines[line - first]?.slice(0, WIDEST).trimEnd() ?? ''
    const place = { path: path ?? '', byte, line, column, excerpt, excerptColumn: 1, id: null, index }
    return severity ? [{ code: code as Finding['code'], severity, message, ...place }] : []
  })
}
