import { appendFileSync, statSync } from 'node:fs'
import type { Inspection } from '../report/inspection.ts'
import { reporters } from '../report/reporters.ts'
import { stepSummary } from '../report/step-summary.ts'
import { Trouble } from './exit.ts'
import { outputTo } from './output.ts'
import { paintFor } from './paint.ts'
import type { Asked } from './validate-options.ts'
import type { Streams } from './verb.ts'

/** The reports of a run: those that were asked for, or the text, with annotations where GitHub Actions runs it. */
export function reportsFor(asked: readonly Asked[] | undefined, { env = {} }: Streams): readonly Asked[] {
  const text = { name: 'text', file: undefined } as const
  const github = { name: 'github', file: undefined } as const
  const reports = asked ?? (env.GITHUB_ACTIONS === 'true' ? [text, github] : [text])
  const shown = reports.filter(({ file }) => file === undefined).map(({ name }) => name)
  const alone = shown.find((name) => !reporters[name].mixes)
  if (alone && shown.length > 1) {
    throw new Trouble(`only one report can have standard output beside ${alone}: give the others a file, NAME=FILE`)
  }
  const files = reports.flatMap(({ file }) => file ?? [])
  if (new Set(files).size < files.length) throw new Trouble('two reports cannot go to the same file')
  return reports
}

/** Whether a person reads the report on a terminal. */
export function isFramed({ name, file }: Asked, { stdout }: Streams): boolean {
  return name === 'text' && file === undefined && Boolean(stdout.isTTY)
}

/** Writes every report; a file appears when it is whole. */
export async function writeReports(
  reports: readonly Asked[],
  inspection: Inspection,
  streams: Streams,
  color: string | undefined,
): Promise<void> {
  const paint = paintFor(streams.stdout, streams, color)
  for (const report of reports) {
    const width = isFramed(report, streams) ? Math.min(streams.stdout.columns ?? 80, WIDEST) : undefined
    const output = outputTo(report.file, streams.stdout)
    try {
      for (const piece of reporters[report.name].write(inspection, { paint, width })) output.write(piece)
      await output.close()
    } catch (error) {
      output.drop()
      throw error
    }
    if (report.name === 'github') summarise(inspection, streams)
  }
}

/** Columns that are easy to read, however wide the terminal is. */
const WIDEST = 140

/** Bytes that GitHub takes from a step; with one more it takes none. */
const MOST = 1 << 20

function summarise(inspection: Inspection, { env = {} }: Streams): void {
  const path = env.GITHUB_STEP_SUMMARY
  if (!path) return
  const used = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  appendFileSync(path, stepSummary(inspection, MOST - used))
}
