import { isVerb } from './contents.ts'
import { type Report, reportOf } from './decide.ts'

/** Marks what stands inside what another verb reports, but for whole statements: who made those is the one that speaks. */
export function nest(reports: Report[]): Report[] {
  const holds = ({ span, cue }: Report, { span: [from, to], cue: inner }: Report) =>
    cue && cue !== inner && isVerb(cue) && span[0] <= from && span[1] >= to && span[1] - span[0] > to - from
  return reports.map((report) => {
    const { kind, span, cue } = report
    const nested = kind !== 'direct' && reports.some((other) => holds(other, report))
    return nested ? reportOf(kind, span, cue, { ...report, nested }) : report
  })
}
