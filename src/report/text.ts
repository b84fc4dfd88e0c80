import { columnsOf } from '../text/columns.ts'
import { inert } from './inert.ts'
import { balance, type Inspected, type Inspection, type Reported } from './inspection.ts'
import { diagnosticLine } from './line.ts'
import { colors, type Paint } from './paint.ts'
import type { Reporter, Screen } from './reporter.ts'

/** For people: a line each in a pipe; on a terminal each with the line that it is about. */
export const text: Reporter = {
  does: 'lines that editors read, path:line:column: severity: message [code]; on a terminal with the source',
  mixes: true,
  write: (inspection, { paint, width }) =>
    width === undefined ? linesOf(inspection) : framesOf(inspection, { paint, width }),
}

function* linesOf({ files }: Inspection): Generator<string> {
  for (const { path, findings } of files) for (const finding of findings) yield diagnosticLine(path, finding)
}

/** Findings of one file that a terminal shows; the rest is counted. */
const MOST = 20
/** Columns of the source that stand before a finding in a line that is too long for the screen. */
const BEFORE = 20

function* framesOf(inspection: Inspection, screen: Required<Screen>): Generator<string> {
  const { paint } = screen
  for (const file of inspection.files) if (file.findings.length > 0) yield* frameOf(file, screen)
  const first = inspection.files.find(({ findings }) => findings.length > 0)?.findings[0]
  const hint = first ? `   depeche explain ${first.code}` : ''
  yield `${paint('bold', balance(inspection))} in ${inspection.seconds.toFixed(2)} s.${hint}\n`
}

function* frameOf({ path, findings }: Inspected, screen: Required<Screen>): Generator<string> {
  const { paint } = screen
  yield `${paint('underline', inert(path))}\n`
  const shown = findings.slice(0, MOST)
  const places = shown.map(({ line, column }) => `${line}:${column}`)
  const indent = Math.max(...places.map((place) => place.length)) + 2
  for (const [index, finding] of shown.entries()) {
    const { severity, message, code } = finding
    const head = `${places[index]!.padStart(indent)}  ${paint(colors[severity], severity.padEnd(7))}`
    yield `${head}  ${inert(message)}  ${paint('dim', code)}\n`
    for (const line of quoted(finding, screen.width! - indent - 11, paint)) yield `${' '.repeat(indent + 11)}${line}\n`
  }
  if (findings.length > MOST) yield `${' '.repeat(indent)}  … ${findings.length - MOST} more in this file\n`
  yield '\n'
}

/** The line that a finding is about, as much of it as there is room for, and a mark below the place. */
function quoted(finding: Reported, room: number, paint: Paint): string[] {
  const { excerpt, excerptColumn, column, endColumn = column + 1, severity } = finding
  const points = [...excerpt]
  const [start, end] = [column - excerptColumn, endColumn - excerptColumn]
  if (excerpt.trim() === '' || start > points.length) return []
  const part = (from: number, to?: number) =>
    inert(
      points
        .slice(from, to)
        .join('')
        .replace(/[\t\r]/g, ' '),
    )
  const isFar = columnsOf(part(0, start + 1)) > room
  const before = isFar ? `…${part(Math.max(0, start - BEFORE), start)}` : part(0, start)
  const meant = part(start, end)
  const line = cut(`${before}${meant}${part(end)}`.trimEnd(), room)
  const gap = columnsOf(before)
  const length = Math.max(1, Math.min(columnsOf(meant), columnsOf(line) - gap))
  return [line, `${' '.repeat(gap)}${paint(colors[severity], '^'.repeat(length))}`]
}

function cut(line: string, room: number): string {
  if (columnsOf(line) <= room) return line
  const points = [...line]
  let [end, used] = [0, 1]
  while (end < points.length && used + columnsOf(points[end]!) <= room) used += columnsOf(points[end++]!)
  return `${points.slice(0, end).join('')}…`
}
